import ReputationModel

/// Which articles are written for which queries: those that name them, and those that answer an incident that shows
/// in them.
struct ArticleQueries: Sendable {
  private var byQuery: [String: [Article]] = [:]

  init(_ articles: [Article], incidents: [Incident]) {
    let queries = Dictionary(incidents.map { ($0.id, $0.queries) }, uniquingKeysWith: +)
    for article in articles {
      let wanted = article.queries + article.answers.flatMap { queries[$0] ?? [] }
      for key in Set(wanted.map(TrackedSearch.key)) { byQuery[key, default: []].append(article) }
    }
  }

  /// The articles written for the query of that key, in the order in which they were given.
  func articles(for key: String) -> [Article] { byQuery[key] ?? [] }
}

extension Article {
  /// Whether readers can see it.
  func isOut(at now: Timestamp) -> Bool {
    !isDraft && published <= now && (publishAt ?? now) <= now && (expires.map { $0 > now } ?? true)
  }
}
