import ReputationModel

@testable import ReputationAnalysis

/// A site with one tracked search, of which a test says what matters to it.
struct PushDownSample {
  static let spanish = LanguageCode(rawValue: "es")
  /// The day of the newest look, 2026-03-02, is today.
  static let today = CalendarDay(daysSince1970: 20_514)

  /// The results of each look, best first, by how many days ago it was.
  var looks: [(ago: Int, addresses: [String])] = []
  /// The results of looks at other pages for the same words.
  var others: [(search: TrackedSearch, ago: Int, addresses: [String])] = []
  var articles: [Article] = []
  var incidents: [Incident] = []
  var mentions: [Mention] = []
  var ledger: [LedgerEntry] = []
  var languages = [spanish]
  var searched: LanguageCode? = spanish
  var facts: [String: ArticleFacts] = [:]
  /// The positions of which nobody knows what stands there.
  var missing: Set<Int> = []
  /// The names of the brand.
  var names: [String] = []
  /// Where the pages of the articles are, besides the address that their slugs give them.
  var addresses: [String: [String]] = [:]

  /// Ten results: a damaging one at that position, the article's page at another, 0 for none.
  static func page(damaging: Int = 0, article: Int = 0, count: Int = 10) -> [String] {
    (1...count).map { position in
      position == damaging
        ? "https://quejas.example/t"
        : position == article ? "https://espiga.example/articulos/pan/" : "https://otro.example/\(position)"
    }
  }

  /// An article for the search, changed so many days ago.
  static func article(
    _ slug: String = "pan",
    language: LanguageCode = spanish,
    changed: Int = 10,
    queries: [String] = ["pan malo"]
  ) -> Article {
    var article = Article(
      location: SourceLocation(file: "content/articles/\(slug).md"),
      title: "El pan \(slug)",
      description: "Qué lleva",
      published: today.advanced(byDays: -changed).midnightUTC,
      language: language,
      slug: slug,
      body: MarkdownBody(text: "", firstLine: 1)
    )
    article.queries = queries
    return article
  }

  /// An incident that lists the damaging address.
  static func incident(_ kind: Incident.Kind = .rumour, verdict: Evidence.Verdict? = nil) -> Incident {
    var incident = Sample.incident("moho")
    incident.kind = kind
    incident.damaging = ["https://quejas.example/t"]
    incident.queries = ["Pan  malo"]
    incident.evidence =
      verdict.map {
        [Evidence(claim: "Tiene moho", verdict: $0, appearance: "https://www.quejas.example/t/")]
      } ?? []
    return incident
  }

  var plan: PushDownPlan {
    var site = SiteIdentity(name: "E", url: "https://espiga.example", language: Self.spanish)
    site.languages = languages
    var configuration = SiteConfiguration(site: site)
    configuration.search.damaging = ["quejas.example"]
    configuration.brand.terms = names
    var builder = RankingStoreBuilder()
    var search = TrackedSearch(query: "pan malo")
    search.language = searched
    for look in looks.map({ (search: search, ago: $0.ago, addresses: $0.addresses) }) + others {
      for (offset, address) in look.addresses.enumerated() where !missing.contains(offset + 1) {
        var row = ObservedResult(
          search: look.search,
          day: Self.today.advanced(byDays: -look.ago),
          location: SourceLocation(file: "a.csv", line: offset + 1)
        )
        row.position = offset + 1
        row.url = address
        row.title = "Título \(offset + 1)"
        builder.append(row)
      }
    }
    let reputation = Reputation(
      store: Sample.store(mentions),
      ledger: ledger,
      incidents: incidents,
      sources: [],
      rankings: builder.build().store,
      articles: articles,
      addresses: ArticleAddresses(
        Dictionary(
          articles.map { article in
            let usual = "https://espiga.example/articulos/\(article.slug)/"
            return (article.location.file, addresses[article.location.file] ?? [usual])
          },
          uniquingKeysWith: +
        )
      ),
      configuration: configuration,
      now: Self.today.midnightUTC.advanced(bySeconds: 3600)
    )
    return PushDownPlan(reputation, articles: articles)
  }

  /// The search with what to do about it.
  var pushDown: PushDown? { plan.pushDowns(facts).first }
}
