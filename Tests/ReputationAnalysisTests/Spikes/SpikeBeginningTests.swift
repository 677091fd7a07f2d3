import ReputationModel
import SeededNumbers
import Testing

@testable import ReputationAnalysis

/// A series that begins where somebody began to listen: in a crisis.
@Suite struct SpikeBeginningTests {
  private func days(_ beginning: [Double], event: Int, seed: UInt64) -> [Double] {
    var source = SeededNumbers(seed: seed)
    var values = (0..<150).map { _ in source.count(mean: 2) }
    values.replaceSubrange(0..<beginning.count, with: beginning)
    values[event] += 12
    return values
  }

  private func found(_ beginning: [Double], event: Int) -> Int {
    (0..<20).count { seed in
      SpikeDetector.alarms(days(beginning, event: event, seed: seed), every: 86_400)
        .contains { (event...event + 1).contains($0.index) }
    }
  }

  /// Two mentions a day, twelve more on one day.
  @Test(arguments: [[80, 60, 50], [120, 90, 60, 45, 30, 20, 15, 10, 6, 4]], [30, 45, 60, 90])
  func doesNotHideWhatComesAfterIt(beginning: [Double], event: Int) {
    let found = found(beginning, event: event)
    #expect(found >= 18, "\(found) of 20 found on day \(event)")
  }

  /// What is accepted: one in a quarter, that is 32 in twenty times 149 days.
  @Test func raisesFewFalseAlarms() {
    let alarms = (0..<20).map { seed in
      SpikeDetector.alarms(days([80, 60, 50], event: 149, seed: seed), every: 86_400).count { $0.index < 149 }
    }
    #expect(alarms.reduce(0, +) <= 32)
  }

  /// Twenty an hour, four hundred in the first twelve hours; eighty for two hours.
  @Test(arguments: [7, 14, 28])
  func hidesNothingFromHourToHour(day: Int) {
    var source = SeededNumbers(seed: UInt64(day))
    var values = (0..<40 * 24).map { $0 < 12 ? 400 : source.count(mean: 20) }
    let event = day * 24 + 12
    values[event] += 60
    values[event + 1] += 60
    #expect(SpikeDetector.alarms(values, every: 3600).contains { (event...event + 2).contains($0.index) })
  }
}
