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

  @Test(arguments: [
    "", "   ", "12 34", "хлеб", "Das Brot war nicht gut und sehr teuer", "今天我们去了面包店买面包", "🥖🥐",
    "https://foro.example/hilo/12", "@laespiga", "#LaEspiga #PueblaDeLirios", "asdf qwer zxcv poiu",
    "Vandaag hebben we brood gekocht bij de bakker op de hoek.",
    "Bugün fırından iki ekmek aldık ve eve döndük.",
    "Lorem ipsum dolor sit amet consectetur adipiscing elit", "q tl tdo bn xfa tkm",
    "María Dolores Fernández, Antonio Ruiz, Juan Pérez", "Bakery La Espiga",
  ])
  func saysUnknownWhereItDoesNotKnow(text: String) {
    var estimator = SentimentEstimator()
    let estimate = estimator.estimate(text)
    #expect(estimate.label == .unknown)
    #expect(estimate.score == nil)
    #expect(estimate.words.isEmpty)
  }

  /// Who is called like praise or blame is neither, and a name is a word of no language.
  @Test(arguments: [
    ("Avui he anat al Dental Somriu per la revisió", Sentiment.Label.neutral), ("Dental Somriu", .unknown),
    ("Dental Somriu, un tracte horrible", .negative), ("Avui he anat al dentista amb un somriure", .positive),
    ("Ayer pasé por Mal Café a por el pan", .neutral), ("Ayer en Mal Café, muy mal el café", .negative),
    ("Avui hem comprat el pa a Chachi amb ella", .neutral),
    ("El servicio es mal. Café y tostada para desayunar", .negative),
    ("We went to L'Espiga, Best Bread yesterday", .neutral), ("Best Bread is the best", .positive),
  ])
  func namesSayNothing(text: String, label: Sentiment.Label) {
    let names = ["Dental Somriu", "Somriu", "Mal Café", "L’Espiga, Best Bread", "Best Bread", "Chachi", "ok"]
    var estimator = SentimentEstimator(names: names)
    #expect(estimator.estimate(text).label == label)
  }

  /// Also where the source names a language.
  @Test func aNameIsAWordOfNoLanguage() {
    var estimator = SentimentEstimator(names: ["Dental Somriu"])
    let catalan = LanguageCode(rawValue: "ca")
    #expect(estimator.estimate("Dental Somriu", language: catalan).label == .unknown)
    #expect(estimator.estimate("Dental Somriu, hola", language: catalan).label == .neutral)
  }

  @Test func aSiteMayGiveANameAWeight() {
    let words = [LanguageCode(rawValue: "ca"): "2: somriu"]
    var estimator = SentimentEstimator(additions: words, names: ["Somriu"])
    #expect(estimator.estimate("Avui he anat a la Somriu per la revisió").label == .positive)
  }

  /// Also where the source names a language: of these words it has hardly one.
  @Test(arguments: [
    "asdf qwer zxcv poiu lkjh", "12345 67890", "10/03/2026 14:30", "Pepe García López", "La Espiga", "Madrid",
    "María de la Fuente", "Juan de la Cruz y Pedro del Río",
    "María Dolores Fernández, Antonio Ruiz, Juan Pérez",
    "La Espiga, Calle Mayor 5, 46001 Valencia", "Qytetarët e Tiranës dolën sot para kryeministrisë.",
    "Lorem ipsum dolor sit amet consectetur adipiscing elit", "The shop is open from Monday to Friday.", "今天",
    "🥖",
  ])
  func saysUnknownOfWordsThatItsLanguageHasNot(text: String) {
    var estimator = SentimentEstimator()
    let estimate = estimator.estimate(text, language: .spanish, isExplained: true)
    #expect(estimate.label == .unknown, "\(estimate.words)")
    #expect(estimate.language == .spanish)
  }

  /// No word counts, and the words are known: it takes no side.
  @Test(arguments: [
    ("es", "La tienda abre de lunes a viernes y cierra los domingos."), ("es", "Precio: 3,50 €"),
    ("es", "Pan"),
    ("es", "El informe del año 2023 lo firma la directora general."),
    ("es", "pan con tomate y jamón serrano"),
    ("es", "#pan #masa #madre"), ("es", "Horarios de verano"), ("es", "Precios de la barra: 1,20 € y 1,50 €"),
    ("ca", "El forn obre de dilluns a divendres i tanca els diumenges."), ("ca", "D’on ix eixe vídeo?"),
    ("ca", "Demà l'ajuntament fa un ple a les set del vespre."), ("ca", "Nova botiga al carrer Major"),
    ("en", "The shop is open from Monday to Friday."), ("en", "The bus stops right outside La Espiga."),
    ("en", "Flour, water, salt and yeast."),
  ])
  func saysNeutralWhereItKnowsTheWords(language: String, text: String) {
    var estimator = SentimentEstimator()
    let estimate = estimator.estimate(text, language: LanguageCode(rawValue: language), isExplained: true)
    #expect(estimate.label == .neutral, "\(estimate.words)")
    #expect(estimate.words.isEmpty)
  }

  /// A word that counts decides, but not alone among many that nobody knows; pictures do, in every language.
  @Test(arguments: [
    ("Qué asco de zxcv", Sentiment.Label.negative), ("Asco qwer zxcv poiu lkjh mnbv", .unknown),
    ("Una tienda preciosa", .positive), ("Madrid 😡", .negative), ("今天 😡", .negative),
  ])
  func needsToKnowOneWordInFour(text: String, label: Sentiment.Label) {
    var estimator = SentimentEstimator()
    #expect(estimator.estimate(text, language: .spanish).label == label)
  }

  @Test func commonWordsAreWrittenAsTextsAreRead() {
    for (language, words) in CommonWords.words {
      #expect(words.allSatisfy { $0.isWhitespace || ("a"..."z").contains($0) }, "\(language)")
    }
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

  /// The first words about a crisis: what is in the food, who is afraid, who is ill, and who threatens.
  @Test(arguments: [
    ("es", "He encontrado un trozo de cristal en la mermelada del bollo"),
    ("es", "Una mosca en el yogur natural, hoy"),
    ("es", "Presencia de plástico en la leche fresca de ayer"),
    ("es", "Tengo a la niña asustada con la papilla"),
    ("es", "Mi padre se puso malo al rato de comer"), ("es", "Os voy a quemar el local"),
    ("es", "En el pueblo nadie dice nada, horrible"), ("es", "Queso tierno con moho"),
    ("ca", "Hi havia un tros de vidre al pa d'ahir"), ("ca", "Ha sortit un cabell dins la coca"),
    ("ca", "Estem espantades amb això de la llet"), ("ca", "La meva mare té mal de ventre des del sopar"),
    ("ca", "Us matarem a tots els de la botiga"), ("ca", "Iogurt fresc i natural, quina decepció"),
    ("en", "There was a piece of metal in my sandwich"),
    ("en", "Found two insects inside the bread this morning"),
    ("en", "I am terrified, my son ate that yogurt"), ("en", "We were throwing up all night after the meal"),
    ("en", "I know where you live and you will pay for this"),
    ("en", "Fresh milk they said, what a disappointment"),
  ])
  func firstReportsOfACrisisAreNegative(language: String, text: String) {
    var estimator = SentimentEstimator()
    let estimate = estimator.estimate(text, language: LanguageCode(rawValue: language), isExplained: true)
    #expect(estimate.label == .negative, "\(estimate.words)")
  }

  /// The same words of goods, wrappings and shops, which praise and blame nothing.
  @Test(arguments: [
    ("es", "¿Tenéis queso tierno los martes?"),
    ("es", "La leche fresca llega a las ocho en botella de cristal"),
    ("es", "El yogur natural viene en un envase de plástico"),
    ("es", "La enfermera compra el pan aquí al lado"),
    ("ca", "El formatge tendre és a la segona nevera"), ("ca", "El iogurt ve en pot de vidre"),
    ("en", "The fresh milk comes in a plastic bottle"), ("en", "I ordered a glass of wine and a pizza"),
  ])
  func whatGoodsAreCalledTakesNoSide(language: String, text: String) {
    var estimator = SentimentEstimator()
    let estimate = estimator.estimate(text, language: LanguageCode(rawValue: language), isExplained: true)
    #expect(estimate.label == .neutral, "\(estimate.words)")
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
