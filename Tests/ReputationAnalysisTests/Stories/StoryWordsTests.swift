import Testing

@testable import ReputationAnalysis

@Suite struct StoryWordsTests {
  private func numbers(_ text: String) -> [UInt64] { StoryWords(text).words.map(\.number) }

  @Test(arguments: [
    ("Panadería", "PANADERIA"), ("l'obrador", "L’Obrador"), ("col·legi", "collegi"),
    ("1.310 panes", "1310 panes"),
    ("¿Pan?", "pan"), ("pan-integral", "pan integral"), ("pan\u{301}", "pan"), ("ψωμί", "ψωμί"),
  ])
  func readsAlike(one: String, other: String) {
    #expect(numbers(one) == numbers(other))
  }

  @Test(arguments: [
    ("pan", "panes"), ("3", "13"), ("a b", "ab"), ("", "pan"), ("abcdefgh", "abcdefghabcdefgh"),
  ])
  func tellsApart(one: String, other: String) {
    #expect(numbers(one) != numbers(other))
  }

  @Test func endsAtTheLimitAndWithoutRepair() {
    var words = StoryWords()
    Array("uno dos tres".utf8).withUnsafeBytes { words.append($0, limit: 2) }
    #expect(words.words.count == 2)
    // Broken UTF-8 at the very end.
    for bytes: [UInt8] in [[0xC3], [0x61, 0xE2, 0x80], [0xF0, 0x9F], [0x80], [0xFF]] {
      bytes.withUnsafeBytes { words.append($0, limit: 10) }
    }
    #expect(words.words.count <= 10)
  }

  /// The numbers reach the choice of candidates, and so the output: they are the same on every build.
  @Test func areTheSameOnEveryBuild() {
    #expect(numbers("pan") == [0x72e3c4b73fb7dd26])
  }

  @Test func knowsNumbersInThreeLanguages() {
    let vocabulary = StoryVocabulary()
    let meanings = ["3", "tres", "three"].map { vocabulary.role(of: StoryWords($0).words[0]).meaning }
    #expect(Set(meanings).count == 1)
    #expect(
      vocabulary.role(of: StoryWords("Dilluns").words[0]).meaning
        == vocabulary.role(of: StoryWords("lunes").words[0]).meaning
    )
    #expect(vocabulary.role(of: StoryWords("no").words[0]).role == .content)
    #expect(vocabulary.role(of: StoryWords("les").words[0]).role == .common)
  }
}
