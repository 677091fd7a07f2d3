import Testing

@testable import ReputationModel

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("titulo", "title"), ("desc", "description"),
    ("lang", "language"),
    ("translation_key", "translation-key"), ("udpated", "updated"), ("tag", "tags"), ("data", "date"),
  ])
  func findsWhatWasMeant(written: String, meant: String) {
    let words = ["title", "description", "language", "translation-key", "updated", "tags", "date", "slug"]
    #expect(NearestWord.find(written, in: words) == meant)
  }

  @Test(arguments: ["xyz", "", "a", "weather"])
  func findsNothingFarAway(written: String) {
    #expect(NearestWord.find(written, in: ["title", "description", "date"]) == nil)
  }

  @Test func answersTheSameForEquallyNearWords() {
    #expect(NearestWord.find("cat", in: ["hat", "bat"]) == "bat")
    #expect(NearestWord.find("cat", in: ["bat", "hat"]) == "bat")
  }

  @Test func leavesLongWordsAlone() {
    #expect(NearestWord.find(String(repeating: "a", count: 100_000), in: ["aaa"]) == nil)
  }
}
