import ReputationModel
import Testing

@testable import SiteRendering

/// A small site in three languages, with one of everything.
enum Fixture {
  static let spanish = LanguageCode(rawValue: "es")
  static let catalan = LanguageCode(rawValue: "ca")
  static let english = LanguageCode(rawValue: "en")
  /// 2026-03-16T08:00:00+01:00.
  static let now = Timestamp(seconds: 1_773_644_400)
  static let day: Int64 = 86_400

  /// The least of a PNG: a header, which says 1200 by 630, and an end.
  static let png: [UInt8] =
    [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0xB0, 0,
      0, 2, 0x76, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]

  /// The first bytes of an MP4.
  static let mp4: [UInt8] = [0, 0, 0, 8] + Array("ftyp".utf8)

  static func configuration() -> SiteConfiguration {
    var site = SiteIdentity(name: "La Espiga", url: "https://laespiga.example", language: spanish)
    site.languages = [spanish, catalan, english]
    site.timeZone = SiteTimeZone(identifier: "Europe/Madrid") ?? .utc
    site.author = "Equipo de La Espiga"
    var configuration = SiteConfiguration(site: site)
    configuration.brand.legalName = "La Espiga, S. L."
    configuration.brand.logo = "logo.svg"
    configuration.brand.sameAs = ["https://plaza.example/@laespiga"]
    configuration.brand.correctionsPolicy = "https://laespiga.example/correcciones/"
    configuration.search.damaging = ["foro.example"]
    configuration.views.dashboard = View(
      path: "/dashboard/",
      clearance: .team,
      protection: .none,
      location: SourceLocation(file: "contrapeso.yml")
    )
    return configuration
  }

  static func article(
    _ slug: String,
    language: LanguageCode = spanish,
    daysAgo: Int64 = 1,
    title: String? = nil,
    body: String = "Un párrafo.\n"
  ) -> Article {
    Article(
      location: SourceLocation(file: "content/articles/\(slug).\(language).md"),
      title: title ?? "Artículo \(slug)",
      description: "De qué trata \(slug).",
      published: now.advanced(bySeconds: -daysAgo * day),
      language: language,
      slug: slug,
      body: MarkdownBody(text: body, firstLine: 12)
    )
  }

  static func page(_ slug: String, language: LanguageCode = spanish, body: String = "Texto.\n") -> Page {
    var page = Page(
      location: SourceLocation(file: "content/pages/\(slug).\(language).md"),
      title: "Página \(slug)",
      description: "De qué va \(slug).",
      language: language,
      slug: slug,
      body: MarkdownBody(text: body, firstLine: 8)
    )
    page.updated = now.advanced(bySeconds: -30 * day)
    return page
  }

  static var correction: Correction {
    Correction(
      at: now.advanced(bySeconds: -2 * day),
      text: "Son 312 cajas.",
      was: "Más de trescientas <cajas>."
    )
  }

  static func author(_ name: String, language: LanguageCode = spanish) -> AuthorProfile {
    let slug = Slug.make(from: name)
    return AuthorProfile(
      location: SourceLocation(file: "content/authors/\(language)/\(slug).md"),
      name: name,
      description: "Quién es \(name).",
      language: language,
      slug: slug,
      translationKey: slug,
      body: MarkdownBody(text: "Escribe.\n", firstLine: 6)
    )
  }

  /// A rebuttal with everything an article may have.
  static func rebuttal() -> Article {
    var article = article(
      "masa-propia",
      daysAgo: 5,
      title: "Amasamos cada noche en el obrador",
      body: """
        La masa se hace **en casa**. Lo explica [la página de contacto](../pages/contacto.es.md) y
        [el registro](https://registro.example/acta?a=1&b=2).

        ## Qué pasó

        Alguien dijo lo contrario en [un foro](https://foro.example/t/1).

        ## Qué comprobamos

        | Dato | Valor |
        |---|---|
        | Noches | 365 |

        ### El registro

        ![El obrador de noche](obrador.png)

        ## Qué cambia

        Nada.

        """
    )
    article.updated = now.advanced(bySeconds: -2 * day)
    article.kind = .rebuttal
    article.translationKey = "masa"
    article.tags = ["Obrador", "Calidad"]
    article.image = ImageReference(source: "obrador.png", alternative: "El obrador a las cuatro de la mañana")
    article.aliases = ["/noticias/masa"]
    article.evidence = [
      Evidence(
        claim: "El pan se hace con masa congelada.",
        verdict: .false,
        fact: "La masa se prepara cada noche.",
        source: "https://registro.example/acta",
        archived: "https://archivo.example/acta"
      ),
      Evidence(claim: "Lo dice el foro.", verdict: .misleading, source: "https://foro.example/t/1"),
    ]
    return article
  }

  static func content() -> SiteContent {
    var catalan = article("massa-propia", language: catalan, daysAgo: 4, title: "Pastem cada nit a l’obrador")
    catalan.translationKey = "masa"
    catalan.tags = ["Obrador"]
    var second = article("harina", daysAgo: 40, title: "De dónde viene la harina")
    second.tags = ["Calidad", "obrador"]
    var third = article("horario", daysAgo: 400, title: "Horario de verano")
    third.tags = ["Tiendas"]
    var draft = article("borrador")
    draft.isDraft = true
    var expired = article("caducado")
    expired.expires = now
    var contact = page("contacto")
    contact.navigation = 1
    contact.translationKey = "contact"
    var contacte = page("contacte", language: Fixture.catalan)
    contacte.translationKey = "contact"
    return SiteContent(
      configuration: configuration(),
      articles: [rebuttal(), catalan, second, third, draft, expired, article("futuro", daysAgo: -1)],
      pages: [contact, contacte, page("correcciones")],
      media: [
        MediaFile(path: "obrador.png", bytes: png),
        MediaFile(path: "logo.svg", bytes: Array("<svg viewBox=\"0 0 120 40\"></svg>".utf8)),
      ],
      now: now
    )
  }

  /// Parsed once; they are the same for every test.
  private static let builtIn: (templates: TemplateLibrary, strings: StringsLibrary) = {
    var findings: [Finding] = []
    return (
      TemplateLibrary(files: TemplateFiles(), findings: &findings),
      StringsLibrary(files: TemplateFiles(), languages: [spanish, catalan, english], findings: &findings)
    )
  }()

  /// The program's own words in that language.
  static func strings(_ language: LanguageCode) -> Strings { builtIn.strings[language] }

  static func site(_ content: SiteContent = content()) throws -> PublicSite {
    try PublicSite(
      content: content,
      files: TemplateFiles(),
      templates: builtIn.templates,
      strings: builtIn.strings
    )
  }

  /// A site with one article, `/articulos/pan/`, whose links the views of tests have.
  static func bareSite(_ configuration: SiteConfiguration) throws -> PublicSite {
    try site(SiteContent(configuration: configuration, articles: [article("pan")], pages: [], now: now))
  }

  /// The text of the page at that path.
  static func html(_ site: PublicSite, _ path: String) throws -> String {
    let page = try #require(site.plan.page(at: path) ?? site.plan.pages.first { $0.path == path })
    return String(decoding: try site.render(page).file.bytes, as: UTF8.self)
  }
}
