import ReputationModel

/// How queries are written where they head something: long ones are cut, but never so that two look like one.
struct QueryNames: Sendable {
  /// So many characters are written.
  private static let longest = 120

  private var whole = Set<String>()

  /// The names of those queries.
  init(_ queries: [String]) {
    var known: [String: String] = [:]
    for query in queries where query.utf8.count > QueryNames.longest {
      guard let other = known.updateValue(query, forKey: cut(query)), other != query else { continue }
      whole.formUnion([query, other])
    }
  }

  /// The query as it is written.
  subscript(query: String) -> String { whole.contains(query) ? VisibleText.make(query) : cut(query) }

  private func cut(_ query: String) -> String { VisibleText.make(query, limit: QueryNames.longest) }
}
