import ReputationModel

/// What Search Console says of one query in the newest export that has it.
struct QueryPerformance: Sendable, Hashable {
  /// The words, as Search Console has them.
  let query: String
  /// How often a result of the site was clicked; `nil` where no row says.
  let clicks: Int?
  /// How often one was shown; `nil` where no row says.
  let impressions: Int?
  /// The average position; `nil` where the site was not shown.
  let position: Double?

  /// The figures of each query, by the key of its words.
  static func all(in performance: [SearchPerformance]) -> [String: QueryPerformance] {
    var rows: [String: [SearchPerformance]] = [:]
    for row in performance where !row.period.isComparison && row.isOfWebSearch {
      guard let query = row.subject.query else { continue }
      rows[TrackedSearch.key(of: query), default: []].append(row)
    }
    return rows.mapValues(QueryPerformance.init)
  }

  /// The figures of a query's rows, of which there is at least one.
  ///
  /// Of several exports the newest counts, of two of one day the longer. Rows of the query as a whole come before
  /// those that split it; split rows are added up, their positions weighed by impressions.
  private init(_ rows: [SearchPerformance]) {
    let byExport = Dictionary(grouping: rows, by: \.export)
    let newest = byExport.map { Reach(export: $0, days: QueryPerformance.days($1)) }.max()
    let own = newest.flatMap { byExport[$0.export] } ?? rows
    let fewest = own.map(\.subject.splits).min()
    let chosen = own.filter { $0.subject.splits == fewest }
    let positions = chosen.compactMap { row in
      row.position.map { (position: $0, weight: row.impressions ?? 1) }
    }
    let weight = positions.reduce(0) { $0 + $1.weight }
    query = rows[0].subject.query ?? ""
    clicks = chosen.compactMap(\.clicks).sum
    impressions = chosen.compactMap(\.impressions).sum
    position =
      positions.count == 1
      ? positions[0].position
      : weight > 0 ? positions.reduce(0) { $0 + $1.position * Double($1.weight) } / Double(weight) : nil
  }

  private static func days(_ rows: [SearchPerformance]) -> DayRange? {
    rows.compactMap { $0.period.days ?? $0.subject.days }.reduce(nil) { sum, days in
      sum.map { $0.union(days) } ?? days
    }
  }
}

/// How far an export reaches.
private struct Reach: Comparable {
  let export: String
  let days: DayRange?

  /// Whether the left one ends earlier, or is shorter; of equal ones the first path counts as the greatest.
  static func < (left: Reach, right: Reach) -> Bool {
    guard left.days != right.days else {
      return right.export.utf8.lexicographicallyPrecedes(left.export.utf8)
    }
    guard let leftDays = left.days else { return true }
    guard let rightDays = right.days else { return false }
    return leftDays.to != rightDays.to ? leftDays.to < rightDays.to : leftDays.from > rightDays.from
  }
}

extension SearchPerformance {
  /// Whether it is of the search for pages, and not of that for images, videos or news.
  var isOfWebSearch: Bool { searchType == nil || searchType == "web" }
}

extension SearchPerformance.Subject {
  /// By how many further things the figures of a query are split, and which.
  fileprivate var splits: Splits {
    let given = [page != nil, days != nil, country != nil, device != nil]
    return Splits(count: given.count { $0 }, order: given.reduce(0) { $0 * 2 + ($1 ? 1 : 0) })
  }
}

/// A way to split figures; those that split less come first.
private struct Splits: Equatable, Comparable {
  let count: Int
  let order: Int

  static func < (left: Splits, right: Splits) -> Bool {
    (left.count, left.order) < (right.count, right.order)
  }
}

extension [Int] {
  /// The sum; `nil` of nothing.
  fileprivate var sum: Int? { isEmpty ? nil : reduce(0, +) }
}
