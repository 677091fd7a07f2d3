import Foundation
import ReputationAnalysis

/// An alarm in words: what was observed, what was expected, how unusual that is, and since when.
public struct SpikeExplanation: Sendable, Hashable {
  /// When it was raised, as the series writes it.
  public let at: String
  /// The count of the bucket.
  public let value: String
  /// The usual count of such a bucket.
  public let expected: String
  /// How many deviations the latest window lies above what was expected.
  public let score: String
  /// The alarm in one sentence.
  public let sentence: String

  init(_ alarm: SpikeAlarm, at: String, since: String) {
    self.at = at
    value = SpikeExplanation.number(alarm.value)
    expected = SpikeExplanation.number(alarm.expected)
    score = String(format: "%.1f", alarm.score)
    let length = SpikeExplanation.duration(alarm.window)
    let times = SpikeExplanation.number(alarm.timesUsual)
    let limit = String(format: "%.1f", alarm.threshold)
    sentence =
      "the last \(length) hold \(times) times the usual, \(score) deviations above it (alarm from \(limit)), "
      + "by chance about once in \(SpikeExplanation.duration(alarm.period)); "
      + (since == at ? "unusual since this bucket" : "unusual since \(since)")
  }

  /// A number with as many digits as it takes to tell.
  static func number(_ number: Double) -> String {
    if number == number.rounded(), number < 1e15 { return String(format: "%.0f", number) }
    return String(format: number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number)
  }

  /// A duration in its largest unit of which there are two.
  static func duration(_ seconds: Double) -> String {
    let units: [(name: String, seconds: Double)] = [
      ("years", 365.25 * 86_400), ("days", 86_400), ("hours", 3600), ("minutes", 60),
    ]
    if seconds > 1000 * 365.25 * 86_400 { return "more than 1000 years" }
    for unit in units where seconds >= 2 * unit.seconds {
      return "\(Int((seconds / unit.seconds).rounded())) \(unit.name)"
    }
    return "\(Int(seconds.rounded())) seconds"
  }
}
