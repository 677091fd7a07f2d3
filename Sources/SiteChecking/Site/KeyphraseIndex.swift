import ReputationModel

/// Which articles of a language are for the same search first.
struct KeyphraseIndex: Sendable {
  private struct Key: Hashable {
    let language: LanguageCode
    let query: String
  }

  private var articles: [Key: [Article]] = [:]

  init(_ all: [Article]) {
    for article in all {
      if let key = KeyphraseIndex.key(article) { articles[key, default: []].append(article) }
    }
  }

  /// How many other articles are for the same search.
  func otherUses(of article: Article) -> Int {
    KeyphraseIndex.key(article).flatMap { articles[$0] }.map { $0.count - 1 } ?? 0
  }

  /// K10: articles that take each other's place; each but the first is told of.
  var remarks: [Remark] {
    articles.values.filter { $0.count > 1 }.flatMap { group in
      let group = group.sorted { $0.location < $1.location }
      return group.dropFirst().map { article in
        Remark(
          .keyphraseUsedBefore,
          "used",
          .error,
          at: article.places.location(of: "queries", item: 0),
          found: article.queries.first,
          ["other": group[0].location.file]
        )
      }
    }
  }

  private static func key(_ article: Article) -> Key? {
    article.queries.first.map { Key(language: article.language, query: TrackedSearch.key(of: $0)) }
  }
}
