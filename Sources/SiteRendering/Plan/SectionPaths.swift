import ReputationModel

/// The addresses of a language's sections.
struct SectionPaths: Sendable, Hashable {
  /// The home page: `/`, `/ca/`.
  let home: String
  /// The list of articles: `/articulos/`.
  let articles: String
  /// The list of subjects: `/etiquetas/`.
  let tags: String
  /// The list of people: `/autores/`; the series are below `/series/`.
  let authors: String
  private let allSeries: String
  /// The log of corrections, `/correcciones/`, and its word where it stands below a page.
  let corrections: String
  private let logWord: String
  /// The page for the press: `/prensa/`.
  let press: String
  /// The word for articles: `articulos`.
  let articlesWord: String
  /// The word for a page of a list: `pagina`.
  let pageWord: String

  init(strings: Strings, isMain: Bool) {
    home = isMain ? "/" : "/\(strings.language.rawValue)/"
    articles = home + strings["sections.articles"] + "/"
    tags = home + strings["sections.tags"] + "/"
    pageWord = strings["sections.page"]
    authors = home + strings["sections.authors"] + "/"
    allSeries = home + strings["sections.series"] + "/"
    corrections = home + strings["sections.corrections"] + "/"
    logWord = strings["sections.correction-log"]
    press = home + strings["sections.press"] + "/"
    articlesWord = strings["sections.articles"]
  }

  /// The sections of those languages; the first is the site's own.
  static func all(of languages: [LanguageCode], _ strings: StringsLibrary) -> [LanguageCode: SectionPaths] {
    var sections: [LanguageCode: SectionPaths] = [:]
    for language in languages {
      sections[language] = SectionPaths(strings: strings[language], isMain: language == languages.first)
    }
    return sections
  }

  /// The address of an article, as the site wants its addresses made.
  func path(of article: Article, _ configuration: SiteConfiguration) -> String {
    let permalink = configuration.articlePermalink
    if permalink == .usual { return self.article(article.slug) }
    let day = configuration.site.timeZone.day(of: article.published)
    return home.dropLast() + permalink.path(section: articlesWord, slug: article.slug, day: day)
  }

  func article(_ slug: String) -> String { "\(articles)\(slug)/" }
  func page(_ slug: String) -> String { "\(home)\(slug)/" }
  func author(_ slug: String) -> String { "\(authors)\(slug)/" }
  func series(_ slug: String) -> String { "\(allSeries)\(slug)/" }
  func correctionLog(below page: String) -> String { "\(page)\(logWord)/" }
  func tag(_ slug: String) -> String { "\(tags)\(slug)/" }

  /// The address of one part of a list; the first part is the list itself.
  func part(_ list: String, _ number: Int) -> String { number == 1 ? list : "\(list)\(pageWord)/\(number)/" }

  /// The feed of that format.
  func feed(_ format: FeedFormat) -> String { home + format.file }

  /// Every file of the language that is no page.
  var files: [String] { FeedFormat.allCases.map(feed) }
}
