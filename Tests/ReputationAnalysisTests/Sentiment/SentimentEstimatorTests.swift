import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SentimentEstimatorTests {
  @Test func saysWhichWordsDecided() {
    var estimator = SentimentEstimator()
    let estimate = estimator.estimate("El pan NO está bueno, y el trato pésimo. 😡", isExplained: true)
    #expect(estimate.label == .negative)
    #expect(estimate.language?.rawValue == "es")
    #expect(estimate.words.map(\.text) == ["pésimo", "😡", "NO", "NO está bueno"])
    #expect(estimate.words.map(\.weight) == [-3, -2, -1.5, -1.5])
  }

  @Test(arguments: ["", "   ", "12 34", "хлеб", "Das Brot war nicht gut und sehr teuer"])
  func saysUnknownWhereItDoesNotKnow(text: String) {
    var estimator = SentimentEstimator()
    let estimate = estimator.estimate(text)
    #expect(estimate.label == .unknown)
    #expect(estimate.score == nil)
    #expect(estimate.words.isEmpty)
  }

  @Test func aNamedLanguageIsTaken() {
    var estimator = SentimentEstimator()
    #expect(estimator.estimate("fatal", language: LanguageCode(rawValue: "es-mx")).language?.rawValue == "es")
    #expect(estimator.estimate("fatal", language: .german).label == .unknown)
    #expect(estimator.estimate("", language: .spanish).label == .unknown)
  }

  /// What languages have in common needs no language to be told.
  @Test(arguments: [("Genial", Sentiment.Label.positive), ("Todo perfecto", .positive), ("😡😡", .negative)])
  func saysWhatAllLanguagesSay(text: String, label: Sentiment.Label) {
    var estimator = SentimentEstimator()
    #expect(estimator.estimate(text).label == label)
  }

  @Test(arguments: [
    ("Nada, muy mal", Sentiment.Label.negative), ("No, gracias, excelente servicio", .positive),
    ("No, gràcies, tot perfecte", .positive), ("No es bueno", .negative),
    ("No está ni bueno, ni caliente", .negative), ("Me han cobrado de más", .negative),
    ("Em van cobrar dues vegades", .negative), ("I want my money back", .negative),
  ])
  func aCommaEndsADenial(text: String, label: Sentiment.Label) {
    var estimator = SentimentEstimator()
    let estimate = estimator.estimate(text, isExplained: true)
    #expect(estimate.label == label, "\(estimate.words)")
  }

  @Test func aSiteAddsItsOwnWords() {
    let text = "Otra vez el bollo gomoso de La Espiga"
    var plain = SentimentEstimator()
    var own = SentimentEstimator(additions: [.spanish: "-3: gomoso"])
    #expect(plain.estimate(text, language: .spanish).label == .neutral)
    #expect(own.estimate(text, language: .spanish).label == .negative)
  }

  /// What one text leaves behind does not reach the next.
  @Test func textsDoNotMix() {
    var estimator = SentimentEstimator()
    let first = estimator.estimate("Qué bueno está el pan", language: .spanish)
    _ = estimator.estimate("Horrible, the worst bread, never again", language: .english)
    #expect(estimator.estimate("Qué bueno está el pan", language: .spanish) == first)
  }

  @Test(arguments: LabelledSentences.all)
  func agreesWithAReader(set: LabelledSentences) {
    var estimator = SentimentEstimator()
    let misses = set.sentences.filter { estimator.estimate($0.text).label != $0.label }
    let agreement = 1 - Double(misses.count) / Double(set.sentences.count)
    #expect(set.sentences.count >= 30)
    #expect(agreement >= 0.8, "\(set.language): \(misses.map { "\($0.label.name): \($0.text)" })")
  }

  @Test(arguments: LabelledSentences.reviews)
  func agreesWithAReaderOfReviews(set: LabelledSentences) {
    var estimator = SentimentEstimator()
    let misses = set.sentences.filter { estimator.estimate($0.text).label != $0.label }
    #expect(misses.count <= 1, "\(set.language): \(misses.map { "\($0.label.name): \($0.text)" })")
  }

  /// Who greets and asks complains of nothing; who asks beside a word that speaks does.
  @Test func aQuestionCountsBesideAWordThatSpeaks() {
    var estimator = SentimentEstimator()
    #expect(estimator.estimate("Hola, ¿qué tallas quedan?", language: .spanish).label == .neutral)
    #expect(estimator.estimate("¿Y la cola?", language: .spanish).label == .negative)
  }
}

extension LanguageCode {
  fileprivate static let spanish = LanguageCode(rawValue: "es")
  fileprivate static let english = LanguageCode(rawValue: "en")
  fileprivate static let german = LanguageCode(rawValue: "de")
}
