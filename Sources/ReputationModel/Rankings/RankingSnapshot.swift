/// The results of one search on one day, and how far they were looked at.
public struct RankingSnapshot: Sendable, Hashable {
  /// The search.
  public let search: TrackedSearch
  /// The day, in the site's zone.
  public let day: CalendarDay
  /// The results, by position; a position may be missing and is then not known.
  public let results: [RankedResult]
  /// Addresses that were looked for and not found.
  public let absent: [String]
  /// How many results from the first on are known, so that what is not among them is known to rank lower; `nil`
  /// where not even the first is.
  public let depth: Int?
  /// How often the search is made and what for, as was said with these results.
  public let demand: SearchDemand

  /// Where an address stands in the results.
  public enum Standing: Sendable, Hashable {
    /// At that position, from 1.
    case ranked(Int)
    /// Not among the first so many. This is no rank.
    case notAmongFirst(Int)
    /// It was not looked for far enough to tell.
    case unknown
  }

  /// The results of a search.
  ///
  /// - Parameters:
  ///   - results: of each position at most one.
  ///   - statedDepth: how many results were looked at, where the data say so. Positions that follow one another
  ///     from the first on show as much by themselves.
  public init(
    search: TrackedSearch,
    day: CalendarDay,
    results: [RankedResult],
    absent: [String] = [],
    statedDepth: Int? = nil,
    demand: SearchDemand = SearchDemand()
  ) {
    self.search = search
    self.demand = demand
    self.day = day
    self.results = results.sorted { $0.position < $1.position }
    self.absent = absent
    var shown = 0
    for result in self.results {
      guard result.position == shown + 1 else { break }
      shown += 1
    }
    let depth = max(shown, statedDepth ?? 0)
    self.depth = depth > 0 ? depth : nil
  }
}
