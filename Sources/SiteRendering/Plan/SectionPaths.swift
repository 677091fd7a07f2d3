import ReputationModel

/// The addresses of a language's sections.
struct SectionPaths: Sendable, Hashable {
  /// The home page: `/`, `/ca/`.
  let home: String
  /// The list of articles: `/articulos/`.
  let articles: String
  /// The list of subjects: `/etiquetas/`.
  let tags: String
  /// The word for a page of a list: `pagina`.
  let pageWord: String

  init(strings: Strings, isMain: Bool) {
    home = isMain ? "/" : "/\(strings.language.rawValue)/"
    articles = home + strings["sections.articles"] + "/"
    tags = home + strings["sections.tags"] + "/"
    pageWord = strings["sections.page"]
  }

  func article(_ slug: String) -> String { "\(articles)\(slug)/" }
  func page(_ slug: String) -> String { "\(home)\(slug)/" }
  func tag(_ slug: String) -> String { "\(tags)\(slug)/" }

  /// The address of one part of a list; the first part is the list itself.
  func part(_ list: String, _ number: Int) -> String { number == 1 ? list : "\(list)\(pageWord)/\(number)/" }

  /// The feeds: Atom, JSON Feed, RSS.
  var feed: String { "\(home)feed.xml" }
  var jsonFeed: String { "\(home)feed.json" }
  var rss: String { "\(home)rss.xml" }

  /// Every file of the language that is no page.
  var files: [String] { [feed, jsonFeed, rss] }
}
