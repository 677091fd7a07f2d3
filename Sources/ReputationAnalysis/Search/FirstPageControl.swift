public import ReputationModel

/// How the clicks of a first page are shared out by what its results do for the brand, by estimate.
public struct FirstPageControl: Sendable, Hashable {
  /// So many positions from the first on have to be known: with fewer, too much of the page could be anybody's.
  static let fewestPositions = 7

  /// The classes of results that are the brand's or speak well of it.
  public static let controlled: [ResultClass] = [.owned, .favourable]
  /// The other classes.
  public static let others: [ResultClass] = [.neutral, .damaging]

  /// The share that goes to results that are the brand's or speak well of it, 0…1.
  public let share: Double
  private let shares: [ResultClass: Double]

  /// The clicks that the curve gives to the positions of each class ÷ those it gives to all positions from the first on
  /// that are known, at most ten; `nil` where too few are.
  init?(_ results: [ClassifiedResult], curve: ClickCurve) {
    var (known, controlled) = (0.0, 0.0)
    var clicks: [ResultClass: Double] = [:]
    var count = 0
    for result in results {
      guard result.result.position == count + 1, count < curve.shares.count else { break }
      let share = curve.shares[count]
      known += share
      clicks[result.resultClass, default: 0] += share
      if FirstPageControl.controlled.contains(result.resultClass) { controlled += share }
      count += 1
    }
    guard count >= FirstPageControl.fewestPositions, known > 0 else { return nil }
    share = controlled / known
    shares = clicks.mapValues { $0 / known }
  }

  /// The share that goes to results of that class, 0…1; those of all classes are 1 together.
  public func share(of resultClass: ResultClass) -> Double { shares[resultClass] ?? 0 }
}
