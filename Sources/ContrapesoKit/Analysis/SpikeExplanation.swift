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
    value = FigureWords.number(alarm.value)
    expected = FigureWords.number(alarm.expected)
    score = String(format: "%.1f", alarm.score)
    let length = FigureWords.duration(alarm.window)
    let times = FigureWords.number(alarm.timesUsual)
    let unusual = FigureWords.unusualness(
      score: alarm.score,
      threshold: alarm.threshold,
      period: alarm.period
    )
    sentence =
      "the last \(length) hold \(times) times the usual, \(unusual); "
      + (since == at ? "unusual since this bucket" : "unusual since \(since)")
  }
}
