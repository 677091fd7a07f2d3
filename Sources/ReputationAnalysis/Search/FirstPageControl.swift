import ReputationModel

/// Which share of the clicks of a first page goes to results that are the brand's or speak well of it.
enum FirstPageControl {
  /// So many positions from the first on have to be known: with fewer, too much of the page could be anybody's.
  static let fewestPositions = 7

  /// The share, 0…1: the clicks that the curve gives to positions of the brand and of those who speak well of it,
  /// ÷ those it gives to all positions from the first on that are known, at most ten; `nil` where too few are.
  static func share(of results: [ClassifiedResult], curve: ClickCurve) -> Double? {
    var known = 0.0
    var controlled = 0.0
    var count = 0
    for result in results {
      guard result.result.position == count + 1, count < curve.shares.count else { break }
      let share = curve.shares[count]
      known += share
      if result.resultClass == .owned || result.resultClass == .favourable { controlled += share }
      count += 1
    }
    return count >= fewestPositions && known > 0 ? controlled / known : nil
  }
}
