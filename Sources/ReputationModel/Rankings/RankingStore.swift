/// Everything that was observed of search results.
public struct RankingStore: Sendable, Hashable {
  /// The results of each search and day, by search, then day.
  public let snapshots: [RankingSnapshot]
  /// What Search Console says, by export, then in the order of the data.
  public let performance: [SearchPerformance]

  /// Nothing.
  public init() {
    snapshots = []
    performance = []
  }

  init(snapshots: [RankingSnapshot], performance: [SearchPerformance]) {
    self.snapshots = snapshots
    self.performance = performance
  }

  /// Whether nothing was observed.
  public var isEmpty: Bool { snapshots.isEmpty && performance.isEmpty }
}
