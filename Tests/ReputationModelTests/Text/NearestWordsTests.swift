import ReputationModel
import Testing

@Suite struct NearestWordsTests {
  @Test func findsWhatNearestWordFinds() {
    var words = NearestWords(["horno", "tienda"])
    for _ in 0..<2 {
      #expect(words.find("hornos") == "horno")
      #expect(words.find("almacén") == nil)
    }
  }

  /// A ledger may name as many incidents that do not exist as it has entries.
  @Test func looksForTheFirstHundredAlone() {
    var words = NearestWords(["horno"])
    #expect((0..<200).count { words.find("horno\(String(repeating: "x", count: $0))") != nil } <= 100)
    #expect(words.find("hornox") == "horno")
    #expect(words.find("horna") == nil)
  }
}
