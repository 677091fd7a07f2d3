import ReputationModel

/// What a site has around its articles: who wrote them, what they are parts of, what was corrected, what the press finds.
struct PlannedSections: Sendable {
  /// The articles of a series, in reading order.
  struct Series: Sendable, Hashable {
    /// The part of its address.
    let slug: String
    /// Its name, as its first article writes it.
    let name: String
    let articles: [Int]
  }

  /// Where an article stands: the place of its series in its language, and its own in the series.
  struct SeriesPlace: Sendable, Hashable {
    let series: Int
    let position: Int
  }

  /// A correction, by its article and its place among those of the article.
  struct CorrectionPlace: Sendable, Hashable {
    let article: Int
    let item: Int
  }

  /// The corrections of a language.
  struct CorrectionLog: Sendable {
    /// Where it stands.
    let path: String
    /// The corrections, newest first.
    let corrections: [CorrectionPlace]
    /// The page it stands below, by its path.
    let host: String?
  }

  /// The page for the press of a language.
  struct Press: Sendable {
    /// Where it stands.
    let path: String
    /// The page of the content that it is; `nil` where it was made of nothing but releases and files.
    let host: Int?
    /// The press releases and statements, newest first.
    let articles: [Int]
    /// The files to download, below `content/media`.
    let media: [String]
  }

  /// Who signs each article, where that person has a page or a draft of one, by the article.
  var authorOfArticle: [Int: Int] = [:]
  /// The pages on people, in the order of their names, and the paths of all of them.
  var authors: [LanguageCode: [Int]] = [:]
  var authorPaths: [Int: String] = [:]
  /// The articles of each person in the language of the page, newest first.
  var authorArticles: [Int: [Int]] = [:]
  /// The series of each language, in the order of their slugs, and where each article stands in them.
  var series: [LanguageCode: [Series]] = [:]
  var seriesOfArticle: [Int: SeriesPlace] = [:]
  /// The log of corrections of each language that has any.
  var corrections: [LanguageCode: CorrectionLog] = [:]
  /// The page for the press of each language that has something to show.
  var press: [LanguageCode: Press] = [:]
}

extension PlannedSections {
  /// Joins articles with those who signed them, by the names and slugs of the pages on people.
  ///
  /// A page in the article's language comes before one in another language, of these the earliest of the site's languages.
  static func authors(
    of articles: [Article],
    among authors: [(index: Int, profile: AuthorProfile)],
    languages: [LanguageCode]
  ) -> [Int: Int] {
    guard !authors.isEmpty else { return [:] }
    var byName: [String: [LanguageCode: Int]] = [:]
    for (index, author) in authors {
      for name in Set([Slug.key(ofName: author.name), author.slug, author.translationKey]) {
        if byName[name]?[author.language] == nil { byName[name, default: [:]][author.language] = index }
      }
    }
    var slugs: [String: String] = [:]
    var found: [Int: Int] = [:]
    for (index, article) in articles.enumerated() {
      guard let name = article.author else { continue }
      let slug = slugs[name] ?? Slug.key(ofName: name)
      slugs[name] = slug
      guard let pages = byName[slug] else { continue }
      found[index] = pages[article.language] ?? languages.lazy.compactMap { pages[$0] }.first
    }
    return found
  }
}
