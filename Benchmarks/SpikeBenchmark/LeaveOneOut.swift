import Foundation
import ReputationAnalysis

/// Chooses a setting for each series on the others.
struct LeaveOneOut {
  let settings: [SpikeSettings]
  /// For each setting and each series, the score on it and on its copies.
  let scores: [[[WindowScore]]]

  /// Prints what the choices gain; `isJudge` says which copies are looked at when choosing.
  func report(_ title: String, names: [String], isJudge: (Int) -> Bool) {
    var sum = WindowScore()
    print("\(title):")
    for left in names.indices {
      let best = settings.indices.max {
        mean(of: $0, without: left, isJudge) < mean(of: $1, without: left, isJudge)
      }
      guard let best else { continue }
      let own = scores[best][left][0]
      sum.add(own)
      let setting = settings[best]
      print(
        String(
          format:
            "  %@: %.1f with a window of %.1f h, a baseline of %.0f d, a spread of %.2f, a tail of %.2f",
          names[left],
          own.normalised,
          setting.window / 3600,
          setting.baseline / 86_400,
          setting.seasonalSpread,
          setting.tail
        )
      )
    }
    print(String(format: "  together %.1f", sum.normalised))
  }

  /// The mean over the copies of the score over all series but one.
  private func mean(of setting: Int, without left: Int, _ isJudge: (Int) -> Bool) -> Double {
    let copies = (scores[setting].first?.indices ?? 0..<0).filter(isJudge)
    let values = copies.map { copy in
      var sum = WindowScore()
      for series in scores[setting].indices where series != left { sum.add(scores[setting][series][copy]) }
      return sum.normalised
    }
    return values.reduce(0, +) / Double(max(values.count, 1))
  }
}
