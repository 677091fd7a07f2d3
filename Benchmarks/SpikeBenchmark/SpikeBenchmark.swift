import ArgumentParser
import Foundation
import ReputationAnalysis

/// Scores the spike detector on labelled series, and its setting by leaving one series out: `spike-benchmark DIR`.
///
/// DIR holds series as NAME.csv with the columns timestamp,value, and windows.json with the labelled windows of each.
/// For each series the setting is chosen on the others and scored on it; what all of these gain together is the score
/// to expect on a series that nobody has seen.
@main
struct SpikeBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spike-benchmark",
    abstract: "Scores the spike detector on labelled series, and its setting by leaving one series out."
  )

  @Argument(help: "The folder of the series, with windows.json.", completion: .directory) var folder: String

  func run() async throws { await Self.measure(try LabelledSeries.all(in: URL(fileURLWithPath: folder))) }

  private static func measure(_ labelled: [LabelledSeries]) async {
    let series = labelled.map(\.copies)
    let settings = grid
    let scores = await withTaskGroup(of: (Int, [[WindowScore]]).self) { group in
      for (index, setting) in settings.enumerated() {
        group.addTask { (index, series.map { $0.map { score($0, setting) } }) }
      }
      var scores = [[[WindowScore]]](repeating: [], count: settings.count)
      for await (index, result) in group { scores[index] = result }
      return scores
    }
    let choice = LeaveOneOut(settings: settings, scores: scores)
    print("the setting that is used: \(shown(series.map { score($0[0], SpikeSettings()) }))")
    print("\(settings.count) settings, chosen by leaving one series out")
    choice.report("judged on the other series and their copies", names: series.map { $0[0].name }) { _ in true
    }
    choice.report("judged on the other series alone", names: series.map { $0[0].name }) { $0 == 0 }
    // The other keys are round numbers that were not searched; only the tail is.
    let standard = SpikeSettings()
    let tails = settings.indices.filter {
      settings[$0].baseline == standard.baseline && settings[$0].window == standard.window
        && settings[$0].seasonalSpread == standard.seasonalSpread
    }
    LeaveOneOut(settings: tails.map { settings[$0] }, scores: tails.map { scores[$0] })
      .report("only the tail chosen, on the other series alone", names: series.map { $0[0].name }) { $0 == 0 }
    for index in tails { print("tail \(settings[index].tail): \(shown(scores[index].map { $0[0] }))") }
  }

  /// The settings among which one is chosen.
  private static var grid: [SpikeSettings] {
    var settings: [SpikeSettings] = []
    for window in [1.5, 2, 3] {
      for baseline in [14.0, 28, 42] {
        for spread in [0.1, 0.25] {
          for step in 8...16 {
            settings.append(
              SpikeSettings(
                baseline: baseline * 86_400,
                window: window * 3600,
                tail: Double(step) / 20,
                seasonalSpread: spread
              )
            )
          }
        }
      }
    }
    return settings
  }

  private static func score(_ series: LabelledSeries, _ settings: SpikeSettings) -> WindowScore {
    var detector = SpikeDetector(settings: settings)
    let alarms = series.values.indices.filter { index in
      detector.observe(at: series.moments[index], value: series.values[index]) != nil
    }
    return WindowScore(alarms: alarms, in: series)
  }

  private static func shown(_ scores: [WindowScore]) -> String {
    var sum = WindowScore()
    for score in scores { sum.add(score) }
    return String(format: "%.1f", sum.normalised)
  }
}
