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

  /// A share as per cent.
  static func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }

  /// A difference of shares, in points, with its sign.
  static func points(_ difference: Double) -> String { String(format: "%+.1f points", difference * 100) }

  /// A number with its sign.
  static func signed(_ number: Double) -> String { String(format: "%+.1f", number) }

  /// A duration in its two largest units.
  static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let (days, hours, minutes) = (whole / 86_400, whole / 3600 % 24, whole / 60 % 60)
    if days > 0 { return "\(days) d \(hours) h" }
    if hours > 0 { return "\(hours) h \(minutes) min" }
    return minutes > 0 ? "\(minutes) min \(whole % 60) s" : "\(whole) s"
  }

  /// The change from one count to another, as per cent where there are enough of them before.
  static func change(from before: Int, to now: Int) -> String {
    Statistics.change(from: before, to: now).map { String(format: "%+.0f %% since", $0 * 100) }
      ?? "\(count(now)) after \(count(before)), too few to compare"
  }
}
