import Testing

@testable import ReputationModel

@Suite struct OneLetterOffTests {
  private let words = OneLetterOff(["marta-roure", "ana", "pau-puig", "pau-ruig"])

  @Test(arguments: [
    ("marta-rure", "marta-roure"), ("marta-rouree", "marta-roure"), ("marta-rouve", "marta-roure"),
    ("matra-roure", "marta-roure"), ("arta-roure", "marta-roure"), ("pau-guig", "pau-puig"),
  ])
  func findsWhatIsOneLetterOff(_ word: String, expected: String) {
    #expect(words.word(near: word) == expected)
  }

  @Test(arguments: [
    "marta-roure", "marta-rue", "amrta-ruore", "an", "anna", "", String(repeating: "a", count: 100_000),
  ])
  func findsNothingElse(_ word: String) {
    #expect(words.word(near: word) == nil)
  }
}
