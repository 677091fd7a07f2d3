public import ReputationModel

/// How high damaging results stand on a page of results.
public struct DamagingStanding: Sendable, Hashable {
  /// Where the best of them stands.
  public let best: RankingSnapshot.Standing
  /// How many of the first three results are damaging; `nil` where not all three are known.
  public let top3: Int?
  /// How many of the first five; `nil` as above.
  public let top5: Int?
  /// How many of the first ten; `nil` as above.
  public let top10: Int?

  /// The standing among `results`, which are by position; the first `depth` are known without a gap.
  init(_ results: [ClassifiedResult], depth: Int?) {
    let damaging = results.lazy.filter { $0.resultClass == .damaging }.map(\.result.position)
    func among(first count: Int) -> Int? {
      (depth ?? 0) >= count ? damaging.count { $0 <= count } : nil
    }
    if let first = damaging.first {
      best = .ranked(first)
    } else {
      best = depth.map(RankingSnapshot.Standing.notAmongFirst) ?? .unknown
    }
    (top3, top5, top10) = (among(first: 3), among(first: 5), among(first: 10))
  }
}
