/// A language that texts are told apart by; those without a lexicon are known so that they are not taken for another.
enum SpokenLanguage: String, Sendable, CaseIterable {
  case spanish = "es"
  case catalan = "ca"
  case english = "en"
  case galician = "gl"
  case portuguese = "pt"
  case french = "fr"
  case italian = "it"
  case german = "de"

  /// Its number among all, of which there are eight, see ``LanguageScores``.
  var index: Int { SpokenLanguage.allCases.firstIndex(of: self) ?? 0 }
}
