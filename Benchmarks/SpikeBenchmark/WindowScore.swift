import Foundation

/// The rule of the Numenta Anomaly Benchmark (Lavin and Ahmad 2015), standard profile: the first alarm in a window
/// counts the more the earlier it is, a missed window costs 1, an alarm outside all windows up to 0.11.
struct WindowScore: Sendable {
  /// What was gained; the number of windows is the most, its negative what silence gains.
  var gained = 0.0
  var windows = 0

  /// From 0 for a detector that never says anything to 100 for one that is always right at once.
  var normalised: Double { 100 * (gained + Double(windows)) / (2 * Double(windows)) }

  private static let falseAlarm = 0.11

  /// The score of the alarms, given by their buckets.
  init(alarms: [Int], in series: LabelledSeries) {
    windows = series.windows.count
    var best: [Int: Double] = [:]
    for alarm in alarms where alarm >= series.probation {
      if let window = series.windows.firstIndex(where: { $0.contains(alarm) }) {
        let range = series.windows[window]
        let place = -Double(range.upperBound - alarm + 1) / Double(range.count)
        best[window] = max(best[window] ?? -1, WindowScore.weight(place) / WindowScore.weight(-1))
      } else if let last = series.windows.last(where: { $0.upperBound < alarm }) {
        let distance = Double(alarm - last.upperBound) / Double(last.count - 1)
        gained += WindowScore.falseAlarm * WindowScore.weight(distance)
      } else {
        gained -= WindowScore.falseAlarm
      }
    }
    gained += best.values.reduce(0, +) - Double(windows - best.count)
  }

  init() {}

  mutating func add(_ other: WindowScore) {
    gained += other.gained
    windows += other.windows
  }

  private static func weight(_ distance: Double) -> Double {
    distance > 3 ? -1 : 2 / (1 + exp(5 * distance)) - 1
  }
}
