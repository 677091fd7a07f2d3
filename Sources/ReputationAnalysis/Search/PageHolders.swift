public import ReputationModel

/// How many of the first results are the brand's, speak well of it, do nothing, or harm it.
public struct PageHolders: Sendable, Hashable {
  /// The results of each class among so many.
  public struct Counts: Sendable, Hashable {
    private let counts: [ResultClass: Int]

    init(_ classes: some Sequence<ResultClass>) {
      counts = classes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// How many are of that class.
    public subscript(resultClass: ResultClass) -> Int { counts[resultClass] ?? 0 }
  }

  /// Those among the first three; `nil` where not all three are known.
  public let top3: Counts?
  /// Those among the first ten; `nil` as above.
  public let top10: Counts?

  /// The holders of `results`, of which the first `depth` are known without a gap.
  init(_ results: [ClassifiedResult], depth: Int?) {
    func among(first count: Int) -> Counts? {
      guard (depth ?? 0) >= count else { return nil }
      return Counts(results.lazy.filter { $0.result.position <= count }.map(\.resultClass))
    }
    (top3, top10) = (among(first: 3), among(first: 10))
  }
}
