/// Gathers ranking data row by row and makes snapshots of them.
public struct RankingStoreBuilder: Sendable {
  private var rows: [ObservedResult] = []
  private var performance: [SearchPerformance] = []
  /// The first spelling of each query.
  private var spellings: [String: String] = [:]

  /// A builder without rows.
  public init() {}

  /// Adds a row; rows come in the order in which they win over one another.
  public mutating func append(_ row: ObservedResult) {
    var row = row
    row.search.query = spelling(of: row.search.query)
    rows.append(row)
  }

  /// Adds what Search Console says.
  public mutating func append(_ row: SearchPerformance) { performance.append(row) }

  private mutating func spelling(of query: String) -> String {
    let key = TrackedSearch.key(of: query)
    if let spelling = spellings[key] { return spelling }
    spellings[key] = query
    return query
  }

  /// Merges and sorts.
  public consuming func build() -> (store: RankingStore, merges: RankingMerges) {
    var merges = RankingMerges()
    let performance = RankingStoreBuilder.merged(self.performance, &merges)
    var snapshots: [SnapshotMerge] = []
    var indices: [SnapshotMerge.Key: Int] = [:]
    for row in rows {
      let key = SnapshotMerge.Key(search: row.search, day: row.day)
      if let index = indices[key] {
        snapshots[index].add(row)
      } else {
        indices[key] = snapshots.count
        snapshots.append(SnapshotMerge(row))
      }
    }
    var conflicts: [String: RankingMerges.Conflict] = [:]
    let made = snapshots.map { $0.snapshot(&conflicts) }.sorted { left, right in
      left.search == right.search ? left.day < right.day : left.search < right.search
    }
    merges.conflicts = conflicts.values.sorted { $0.dropped < $1.dropped }
    return (RankingStore(snapshots: made, performance: performance), merges)
  }

  /// Each subject, period and kind of search once: the first row wins, but for one that a later row completes.
  private static func merged(_ rows: [SearchPerformance], _ merges: inout RankingMerges)
    -> [SearchPerformance]
  {
    struct Key: Hashable {
      var subject: SearchPerformance.Subject
      var period: SearchPerformance.Period
      var searchType: String?
    }
    var merged: [SearchPerformance] = []
    var indices: [Key: Int] = [:]
    for row in rows {
      var key = Key(subject: row.subject, period: row.period, searchType: row.searchType)
      key.subject.query = row.subject.query.map(TrackedSearch.key)
      // A day is the same day whatever the export around it covers; a period that nobody can name is its own.
      if row.subject.days != nil {
        key.period = SearchPerformance.Period()
        key.period.isComparison = row.period.isComparison
      } else if row.period.days == nil {
        key.period.name = row.export
      }
      guard let index = indices[key] else {
        indices[key] = merged.count
        merged.append(row)
        continue
      }
      let kept = merged[index]
      if !kept.isComplete, row.isComplete {
        merged[index] = row
      } else if kept.clicks != row.clicks || kept.impressions != row.impressions {
        if merges.differingFigures == 0 { merges.firstDiffering = row.location }
        merges.differingFigures += 1
      }
    }
    return merged
  }
}
