import Testing

@testable import ReputationAnalysis

@Suite struct NumberedWordsTests {
  private func numbers(_ text: String) -> [UInt64] { NumberedWords(text).words.map(\.number) }

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
    var words = NumberedWords()
    Array("uno dos tres".utf8).withUnsafeBytes { words.append($0, limit: 2) }
    #expect(words.words.count == 2)
    // Broken UTF-8 at the very end.
    for bytes: [UInt8] in [[0xC3], [0x61, 0xE2, 0x80], [0xF0, 0x9F], [0x80], [0xFF]] {
      bytes.withUnsafeBytes { words.append($0, limit: 10) }
    }
    #expect(words.words.count <= 10)
  }
}
