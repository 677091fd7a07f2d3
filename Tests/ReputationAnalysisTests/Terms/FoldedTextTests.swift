import Testing

@testable import ReputationAnalysis

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("¿Masa CONGELADA en La Espiga?", " masa congelada en la espiga "),
    ("Pan de cala\u{301}bas", " pan de calabas "),
    ("L'Antic Forn", " l antic forn "), ("Φούρνος!", " Φούρνος "), ("", " "),
  ])
  func keepsTheWordsAlone(text: String, words: String) {
    #expect(FoldedText(text).description == words)
  }
}
