import ReputationModel

/// Every page of the public site with its address, before anything is rendered.
public struct PagePlan: Sendable {
  /// How many articles stand on one page of a list.
  static let articlesPerPage = 20
  /// A tag page with fewer articles is kept out of search results: it says nothing that the article itself does
  /// not say better, and a site with many tags would consist of such pages for the most part.
  static let articlesOfIndexableTag = 2

  /// A subject of a language, with its articles.
  struct Tag: Sendable, Hashable {
    /// The part of its address.
    let slug: String
    /// The subject as most articles write it.
    let name: String
    /// Its articles, newest first.
    let articles: [Int]
  }

  /// The pages, in the order of their paths.
  public internal(set) var pages: [PlannedPage] = []
  /// The published articles of each language, newest first.
  var articles: [LanguageCode: [Int]] = [:]
  /// The subjects of each language, in the order of their slugs.
  var tags: [LanguageCode: [Tag]] = [:]
  /// What stands around the articles.
  var sections = PlannedSections()
  /// The pages of the navigation of each language, in its order.
  var navigation: [LanguageCode: [Int]] = [:]
  /// The slug of every subject as articles write it.
  var tagSlugs: [String: String] = [:]
  /// The addresses of what was withdrawn, in order.
  var withdrawn: [String] = []
  /// The files that stood there.
  package var withdrawnFiles: [String] { withdrawn.compactMap { FormerPath($0)?.file.description } }
  var byPath: [String: Int] = [:]
  var byContentFile: [String: Int] = [:]
  var articlePages: [Int: Int] = [:]
  /// What was written and is not on the site, by its file and by the address it would have.
  var absences: [String: Absence] = [:]

  /// How many pages a list of so many entries takes.
  static func parts(_ count: Int) -> Int { max(1, (count + articlesPerPage - 1) / articlesPerPage) }

  /// What stands on one page of a list, by its number from 1.
  static func part<Entry>(_ number: Int, of entries: [Entry]) -> ArraySlice<Entry> {
    entries.dropFirst((number - 1) * articlesPerPage).prefix(articlesPerPage)
  }

  /// The subject of that slug.
  func tag(_ slug: String, _ language: LanguageCode) -> Tag? {
    let tags = tags[language] ?? []
    let place = tags.indices.firstPlace { tags[$0].slug >= slug }
    return place < tags.count && tags[place].slug == slug ? tags[place] : nil
  }

  /// The page at that path.
  func page(at path: String) -> PlannedPage? { byPath[path].map { pages[$0] } }

  /// The page that is made of a content file, by its path in the site.
  func page(ofFile file: String) -> PlannedPage? { byContentFile[file].map { pages[$0] } }

  /// Whether a language has a feed; one without entries would have no time to state.
  func hasFeed(_ language: LanguageCode) -> Bool {
    (articles[language] ?? []).contains { page(ofArticle: $0)?.isIndexable == true }
  }

  /// The page of an article; `nil` where it is not published.
  func page(ofArticle index: Int) -> PlannedPage? { articlePages[index].map { pages[$0] } }
}
