import GFMMarkdown
import ReputationModel

@testable import SiteChecking
@testable import SiteRendering

/// Articles and pages with which no rule finds fault, to be spoilt one by one.
enum AuditFixture {
  static let spanish = LanguageCode(rawValue: "es")
  static let catalan = LanguageCode(rawValue: "ca")
  static let english = LanguageCode(rawValue: "en")
  static let root = SiteRoot(url: "https://laespiga.example")

  /// An article whose text is that Markdown.
  static func article(_ body: String, language: LanguageCode = spanish) -> Article {
    var article = Article(
      location: SourceLocation(file: "content/articles/pan.md"),
      title: "Pan de masa madre: cómo lo hacemos",
      description: "Así se hace el pan de masa madre en nuestro obrador.",
      published: Timestamp(seconds: 1_773_644_400),
      language: language,
      slug: "pan-de-masa-madre",
      body: MarkdownBody(text: body, firstLine: 11)
    )
    article.queries = ["pan de masa madre"]
    article.author = "Rosa Vidal"
    article.image = ImageReference(source: "pan.png", alternative: "Un pan de masa madre")
    article.evidence = [
      Evidence(
        claim: "El pan llega congelado de una fábrica.",
        verdict: .false,
        source: "https://registro.example/acta"
      )
    ]
    return article
  }

  /// The article ready for its rules.
  static func document(
    _ article: Article,
    page: PageFacts? = nil,
    otherUses: Int = 0,
    siteAuthor: String? = nil
  )
    throws -> ArticleDocument
  {
    ArticleDocument(
      article,
      try MarkdownRenderer().render(article.body.text),
      page: page,
      root: root,
      otherUses: otherUses,
      siteAuthor: siteAuthor
    )
  }

  /// What the rules say of an article: `K01 missing`.
  static func remarks(_ article: Article) throws -> [String] {
    ArticleAudit(try document(article)).remarks.map { "\($0.rule.rawValue) \($0.problem)" }
  }

  /// A text of 320 words that no rule has anything against, in Spanish.
  static let text: String = {
    let opening = """
      Cada noche preparamos el pan de masa madre en el obrador, porque así llega fresco. Lo contamos en \
      [la página de contacto](/contacto/) y en [el acta de la inspección](https://registro.example/acta).

      ## Cómo hacemos el pan de masa madre

      """
    let filler = """
      Primero mezclamos la harina con el agua tibia. Después dejamos reposar la masa unas horas. Además, cuidamos el \
      frío del cuarto. Por eso la corteza sale fina. Sin embargo, cada hornada es un poco distinta.

      """
    let subject = "También vendemos pan de masa madre los lunes, aunque salga menos.\n\n"
    let second = "## Qué comprobó la inspección\n\n"
    let body = String(repeating: filler + "\n", count: 3)
    return opening + body + subject + second + body + subject + filler + "\n" + filler
  }()
}
