/// What was left out when ranking data were merged.
public struct RankingMerges: Sendable, Hashable {
  /// Results of a file that contradict those read before: of two results at one position the first stays.
  public struct Conflict: Sendable, Hashable {
    /// How many results of the file were left out for it.
    public var count: Int
    /// The first of them.
    public let dropped: SourceLocation
    /// The result that stands at its position.
    public let kept: SourceLocation
  }

  /// One for each file that has some, by place.
  public internal(set) var conflicts: [Conflict] = []
  /// How many rows of Search Console were left out as repetitions with other figures.
  public internal(set) var differingFigures = 0
  /// The first of them.
  public internal(set) var firstDiffering: SourceLocation?
}
