/// How shares of one are rounded to per cent, on every page and in the terminal.
///
/// A reader takes 100 % for all and 0 % for none, so a share that is neither is written with as many digits more as
/// show it: 99.9 %, 0.04 %.
public enum SharePercent {
  /// More digits than this tell nothing of as many mentions as there may be.
  private static let mostDigits = 6
  /// What differs less from all or none is the doubt of a sum.
  private static let doubt = 1e-9

  /// How many digits after the decimal sign the percentage of a share is written with, at least `fewest`.
  public static func digits(of share: Double, fewest: Int) -> Int {
    guard isPart(share) else { return fewest }
    return (fewest...mostDigits).first { digits in
      let units = (share * units(digits)).rounded(.toNearestOrAwayFromZero)
      return units != 0 && units != SharePercent.units(digits)
    } ?? mostDigits
  }

  /// The percentages of shares that are shown beside one another, rounded so that they add up to what their sum is
  /// rounded to: what rounding down leaves goes to those with the largest remainders, the first of equal ones.
  ///
  /// - Parameters:
  ///   - groups: shares whose percentages add up to the rounded sum of their group, too; all shares are of one whole.
  ///   - fewest: the digits after the decimal sign; there are more where one share would look like all or none.
  public static func apportioned(_ groups: [[Double]], fewest: Int = 0) -> (
    percents: [[Double]], digits: Int
  ) {
    var rounded: [[Double]] = []
    for digits in fewest...mostDigits {
      rounded = wholes(groups, of: units(digits))
      let isTold = zip(groups.joined(), rounded.joined()).allSatisfy { share, units in
        !isPart(share) || (units != 0 && units != SharePercent.units(digits))
      }
      guard isTold || digits == mostDigits else { continue }
      return (rounded.map { $0.map { $0 * 100 / units(digits) } }, digits)
    }
    return (rounded, fewest)
  }

  /// Whether a share is neither all nor none.
  private static func isPart(_ share: Double) -> Bool { share > doubt && share < 1 - doubt }

  /// So many of the last digit are the whole.
  private static func units(_ digits: Int) -> Double { (0..<digits).reduce(100) { units, _ in units * 10 } }

  /// The shares in whole units, of which the one has so many.
  private static func wholes(_ groups: [[Double]], of units: Double) -> [[Double]] {
    let sums = groups.map { $0.reduce(0, +) }
    let totals = largestRemainders(sums.map { $0 * units }, total: (sums.reduce(0, +) * units).rounded())
    return zip(groups, totals).map { largestRemainders($0.map { $0 * units }, total: $1) }
  }

  private static func largestRemainders(_ values: [Double], total: Double) -> [Double] {
    // A whole number is not rounded down for the doubt of a product.
    var wholes = values.map { ($0 + doubt).rounded(.down) }
    let remainders = zip(values, wholes).map { (($0 - $1) / doubt).rounded() }
    let order = values.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    let missing = Int(total - wholes.reduce(0, +))
    for place in order.prefix(max(0, missing)) { wholes[place] += 1 }
    return wholes
  }
}
