import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Reviews of two or three words, which hardly a word tells the language of.
@Suite struct ShortReviewTests {
  private func estimate(_ text: String) -> SentimentEstimate {
    var estimator = SentimentEstimator()
    return estimator.estimate(text, isExplained: true)
  }

  /// Words in -cio without accent are Spanish as often as Catalan.
  @Test(arguments: [
    ("Servicio impecable", "es", Sentiment.Label.positive), ("Pésimo negocio 😡", "es", .negative),
    ("Edificio sucio", "es", .negative), ("Silencio y limpio", "es", .positive),
    ("Servei impecable", "ca", .positive), ("Pèssima atenció", "ca", .negative),
    ("Pati brut", "ca", .negative),
    ("Tot correcte", "ca", .positive), ("Va bé", "ca", .positive), ("Excellent apartment", "en", .positive),
    ("Dirty apartment, rude management", "en", .negative),
  ])
  func areReadInTheirLanguage(text: String, language: String, label: Sentiment.Label) {
    let estimate = estimate(text)
    #expect(estimate.label == label, "\(estimate.words)")
    #expect(estimate.language?.rawValue == language)
  }

  /// What both languages say alike needs no language.
  @Test(arguments: [
    ("Horrible, horrible", Sentiment.Label.negative), ("Impecable", .positive), ("OK", .neutral),
  ])
  func areEstimatedWhereAllLanguagesAgree(text: String, label: Sentiment.Label) {
    #expect(estimate(text).label == label)
  }

  /// One word of another language does not make a text one of it.
  @Test func aWordOfAnotherLanguageDoesNotTakeOver() {
    #expect(estimate("Depende de la ruta, así es la lista, please").language?.rawValue == "es")
  }

  /// Bé is praise alone with what is well, and none as a filler.
  @Test(arguments: ["Doncs bé, demà ho mirem", "Si us va bé, quedem dimarts", "El tren surt més tard"])
  func fillersTakeNoSide(text: String) {
    let estimate = estimate(text)
    #expect(estimate.label == .neutral, "\(estimate.words)")
  }
}
