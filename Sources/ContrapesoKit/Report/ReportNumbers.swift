import Foundation
import ReputationAnalysis

/// How the report writes figures.
enum ReportNumbers {
  /// A count with its thousands apart.
  static func count(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// A count and what is counted.
  ///
  /// - Parameters:
  ///   - name: what one of them is called.
  ///   - names: what several are called; `nil` for the name with an `s`.
  static func count(_ number: Int, _ name: String, _ names: String? = nil) -> String {
    "\(count(number)) \(number == 1 ? name : names ?? name + "s")"
  }

  /// A share as per cent, with more digits where it would look like all or none and is neither.
  static func percent(_ share: Double) -> String {
    String(format: "%.\(SharePercent.digits(of: share, fewest: 1))f %%", share * 100)
  }

  /// A number with so many digits behind the point.
  static func fixed(_ number: Double, digits: Int) -> String { String(format: "%.\(digits)f", number) }

  /// A difference of shares, in points, with its sign; a whole number of them without a fraction.
  static func points(_ difference: Double) -> String {
    let tenths = (difference * 1000).rounded(.toNearestOrAwayFromZero)
    guard tenths.remainder(dividingBy: 10) == 0 else { return "\(signed(tenths / 10)) points" }
    let whole = Int(tenths / 10)
    return "\(whole > 0 ? "+" : "")\(count(whole)) \(abs(whole) == 1 ? "point" : "points")"
  }

  /// A number with its sign, which nothing has none of.
  static func signed(_ number: Double) -> String {
    abs(number) < 0.05 ? "0.0" : String(format: "%+.1f", number)
  }

  /// A duration in its two largest units; of the smaller one nothing where there is none of it.
  static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let units = [
      (whole / 86_400, "d"), (whole / 3600 % 24, "h"), (whole / 60 % 60, "min"), (whole % 60, "s"),
    ]
    guard let first = units.firstIndex(where: { $0.0 > 0 }) else { return "0 s" }
    return units[first...].prefix(2).filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: " ")
  }

  /// The change from one count to another, as per cent where there are enough of them before.
  static func change(from before: Int, to now: Int) -> String {
    Statistics.change(from: before, to: now).map { change in
      abs(change) < 0.005 ? "0 % since" : String(format: "%+.0f %% since", change * 100)
    }
      ?? "\(count(now)) after \(count(before)), too few to compare"
  }
}
