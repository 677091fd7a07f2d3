import Testing

@testable import ReputationAnalysis

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("¿Masa CONGELADA en La Espiga?", "masa congelada"), ("El horno, cerrado.", "horno cerrado"),
    ("ALÉRGENOS sin declarar", "alergenos"), ("Pan de cala\u{301}bas", "calabas"), ("Fleca Núria", "nuria"),
    ("pa", "pa"),
  ])
  func findsTermsHoweverTheyAreWritten(text: String, term: String) {
    #expect(FoldedText(text).contains(FoldedText(term)))
  }

  @Test(arguments: [
    ("panadería", "pan"), ("masa y congelada", "masa congelada"), ("", "pan"), ("pan", ""), ("pan", "¡!"),
    ("la masa", "la masa madre"),
  ])
  func findsWholeWordsOnly(text: String, term: String) {
    #expect(!FoldedText(text).contains(FoldedText(term)))
  }
}
