import GFMMarkdown
import ReputationModel
import Testing

@testable import SiteChecking
@testable import SiteRendering

/// Each rule of keyphrase, text and content with an article that it passes, and one that it does not.
@Suite struct ArticleAuditTests {
  /// A way to spoil the article, and what is then said of it.
  struct Spoiling: Sendable, CustomTestStringConvertible {
    let expected: String
    let spoil: @Sendable (inout Article) -> Void

    init(_ expected: String, _ spoil: @escaping @Sendable (inout Article) -> Void) {
      (self.expected, self.spoil) = (expected, spoil)
    }

    var testDescription: String { expected }
  }

  private static func body(_ change: @escaping @Sendable (String) -> String)
    -> @Sendable (inout Article) -> Void
  {
    { $0.body = MarkdownBody(text: change($0.body.text), firstLine: $0.body.firstLine) }
  }

  /// So many words that say nothing of the subject, in sentences of ten, every third with a word that joins.
  private static func filler(_ words: Int) -> String {
    (0..<words / 10).map {
      $0 % 3 == 0
        ? "Además la gente come cosas ricas cada noche aquí \($0). "
        : "Nadie come cosas tan ricas como estas por allí \($0). "
    }.joined()
  }

  @Test func hasNothingAgainstAGoodArticle() throws {
    let remarks = try AuditFixture.remarks(AuditFixture.article(AuditFixture.text))
    #expect(remarks == [])
  }

  /// Letters with accents are characters, not two.
  @Test func countsTheCharactersOfAShortText() throws {
    func isShort(_ text: String) throws -> Bool {
      try AuditFixture.remarks(AuditFixture.article(text)).contains("T08 short")
    }
    #expect(try isShort(String(repeating: "ñ", count: 49)))
    #expect(try !isShort(String(repeating: "ñ", count: 50)))
    #expect(try !isShort(String(repeating: "ñ", count: 500)))
  }

  static let spoilings: [Spoiling] = [
    Spoiling(
      "K01 missing",
      body { $0.replacing("Cada noche preparamos el pan de masa madre", with: "Trabajamos") }
    ),
    Spoiling(
      "K01 scattered",
      body {
        $0.replacing("el pan de masa madre en el obrador, porque", with: "pan. La masa es madre, porque")
      }
    ),
    Spoiling("K02 missing") { $0.queries = [] },
    Spoiling("K02 long") { $0.queries = ["pan masa madre obrador harina"] },
    Spoiling("K03 rare", body { $0.replacing("pan de masa madre", with: "producto") }),
    Spoiling("K03 often", body { $0.replacing("un poco distinta", with: "pan de masa madre") }),
    Spoiling("K03 rare") {
      let text = $0.body.text.replacing("pan de masa madre", with: "producto")
      $0.body = MarkdownBody(text: "\(text)\n\nPan, masa madre, agua, sal, trigo y fuego.", firstLine: 11)
      $0.queries = ["pan masa madre agua sal trigo fuego"]
    },
    Spoiling("K04 missing") { $0.description = "Así se hace en nuestro obrador." },
    Spoiling("K04 often") {
      $0.description = "Pan de masa madre, pan de masa madre y otra vez pan de masa madre."
    },
    Spoiling("K05 few", body { $0.replacing("Cómo hacemos el pan de masa madre", with: "Cómo trabajamos") }),
    Spoiling(
      "K05 many",
      body { $0.replacing("Qué comprobó la inspección", with: "Inspección del pan de masa madre") }
    ),
    Spoiling("K06 competing", body { $0.replacing("la página de contacto", with: "pan de masa madre") }),
    Spoiling("K07 few") { $0.image = ImageReference(source: "x.png", alternative: "La plaza de noche") },
    Spoiling("K08 missing") { $0.title = "Cómo trabajamos cada noche" },
    Spoiling("K08 late") { $0.title = "Cómo hacemos el pan de masa madre" },
    Spoiling("K08 apart") { $0.title = "Madre mía, qué masa y qué pan" },
    Spoiling("K09 missing") { $0.slug = "obrador" },
    Spoiling("K11 uneven", body { $0 + filler(400) }),
    Spoiling("K12 only") { $0.queries = ["de la"] },
    Spoiling("T01 none", body { $0.replacing("## ", with: "") }),
    Spoiling("T01 long", body { $0.replacing("## Qué", with: filler(350) + "\n\n## Qué") }),
    Spoiling("T02 long", body { $0 + filler(220) }),
    Spoiling(
      "T03 long",
      body {
        $0.replacing(". Además, cuidamos", with: " mientras cuidamos").replacing(". Por eso", with: " y")
          .replacing(". Sin embargo", with: " aunque").replacing(". Después", with: " y luego")
      }
    ),
    Spoiling("T04 alike", body { $0 + "\n\nNunca falla. Nunca falta. Nunca sobra, además." }),
    Spoiling(
      "T05 many",
      body {
        $0.replacing("Por eso la corteza sale fina", with: "Por eso la corteza es vigilada por alguien")
      }
    ),
    Spoiling(
      "T05 many",
      body { $0.replacing("Por eso la corteza sale fina", with: "Por eso el acta fue leída por alguien") }
    ),
    Spoiling(
      "T05 many",
      body { $0.replacing("Por eso la corteza sale fina", with: "Por eso los hechos fueron descritos ayer") }
    ),
    Spoiling(
      "T06 few",
      body {
        ["Primero", "Después", "Además,", "Por eso", "Sin embargo,", "También"].reduce($0) {
          $0.replacing($1, with: "Hoy")
        }
      }
    ),
    Spoiling(
      "T07 hard",
      body { _ in String(repeating: "Extraordinariamente internacionalización comunicativa. ", count: 9) }
    ),
    Spoiling("T08 short", body { _ in "Pan." }),
    Spoiling("C01 short", body { String($0.prefix(700)) }),
    Spoiling("C02 none") {
      $0.evidence = []
      $0.body = MarkdownBody(
        text: $0.body.text.replacing("https://registro.example/acta", with: "/acta/"),
        firstLine: 1
      )
    },
    Spoiling("C03 none", body { $0.replacing("(/contacto/)", with: "(https://otra.example/)") }),
    Spoiling("C04 none") { $0.image = nil },
    Spoiling("G01 none") { $0.author = nil },
    Spoiling("G02 none") {
      $0.evidence = []
      $0.body = MarkdownBody(
        text: $0.body.text.replacing("https://registro.example/acta", with: "/acta/"),
        firstLine: 1
      )
    },
    Spoiling("P16 repeated", body { $0 + "\n\nDicen que el pan llega congelado de una fábrica, además." }),
  ]

  @Test(arguments: spoilings) func findsWhatIsSpoilt(_ spoiling: Spoiling) throws {
    var article = AuditFixture.article(AuditFixture.text)
    spoiling.spoil(&article)
    let remarks = try AuditFixture.remarks(article)
    #expect(remarks.contains(spoiling.expected))
  }

  @Test func tellsAllTextsAboutImagesOfFiveOrMore() throws {
    let images = String(repeating: "![pan de masa](x.png)\n", count: 5)
    let article = AuditFixture.article(AuditFixture.text + "\n\n" + images)
    let remarks = try AuditFixture.remarks(article)
    #expect(remarks == ["K07 many"])
  }

  @Test func judgesCatalanByWhatIsKnownOfIt() throws {
    let body = """
      El pa és bo. El pa és sa. El pa és vist per tots, i el pa és extraordinàriament reconegut internacionalment.
      """
    let rules = try AuditFixture.remarks(AuditFixture.article(body, language: AuditFixture.catalan)).map {
      $0.prefix(3)
    }
    for rule in ["T04", "T05", "T07"] { #expect(!rules.contains(rule[...])) }
    let score = ArticleAudit(
      try AuditFixture.document(AuditFixture.article(body, language: AuditFixture.catalan))
    ).score
    #expect(score.parts.map(\.rule.rawValue).filter { $0.hasPrefix("T") } == ["T01", "T02", "T03", "T08"])
  }

  @Test(arguments: [
    ("The bread was kneaded by hand.", true), ("The bread was good, and we kneaded it.", false),
    ("Somebody got hurt.", true), ("We need seed.", false), ("He is naked.", false),
  ])
  func tellsPassivesInEnglish(_ sentence: String, isPassive: Bool) throws {
    let text = AuditText(try MarkdownRenderer().render(sentence), .english)
    #expect(text.isPassive(text.sentences[0], .english) == isPassive)
  }

  @Test(arguments: [
    ("El pan fue amasado por Rosa.", true), ("La masa será después bien horneada.", true),
    ("El precio es el resultado del mercado.", false), ("Fue a la tienda, cansada.", false),
    ("Es verdad que la tienda ha cerrado.", false), ("Somos vecinos de toda la vida.", false),
  ])
  func tellsPassivesInSpanish(_ sentence: String, isPassive: Bool) throws {
    let text = AuditText(try MarkdownRenderer().render(sentence), .spanish)
    #expect(text.isPassive(text.sentences[0], .spanish) == isPassive)
  }

  @Test(arguments: [
    ("es", "Por un lado hay pan y por otro hay coca.", true), ("es", "A pesar de todo, hay pan.", true),
    ("es", "Hay pan.", false), ("ca", "D’una banda hi ha pa i d’altra hi ha coca.", true),
    ("ca", "Hi ha pa.", false), ("en", "Either bread or cake.", true),
    ("en", "As a result, there is bread.", true),
    ("en", "There is bread.", false),
  ])
  func findsTransitions(_ language: String, _ sentence: String, isThere: Bool) throws {
    let language = TextLanguage.of(LanguageCode(rawValue: language))
    let text = AuditText(try MarkdownRenderer().render(sentence), language)
    #expect(text.hasTransition(text.sentences[0], language) == isThere)
  }

  @Test func pointsAtThePlace() throws {
    var article = AuditFixture.article("Uno.\n\n![](a.png)\n\n[pan de masa madre](/x/)")
    article.image = nil
    let remarks = ArticleAudit(try AuditFixture.document(article)).remarks
    let link = remarks.first { $0.rule == .competingLinks }
    #expect(link?.location == SourceLocation(file: "content/articles/pan.md", line: 15, column: 1))
  }
}
