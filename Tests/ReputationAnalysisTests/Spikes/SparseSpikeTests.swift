import ReputationModel
import SeededNumbers
import Testing

@testable import ReputationAnalysis

/// The simulation of a small firm: a few mentions a day, now and then a dozen more within two days.
///
/// Poisson counts of a constant mean, two years of days; an event every 30 to 90 days puts 12 more mentions on two
/// days, each on either with the same chance. Found means an alarm on one of the two days. An alarm on any other day
/// but the one after them is false.
@Suite struct SparseSpikeTests {
  private struct Result {
    var events = 0
    var found = 0
    var falseAlarms = 0
    var quarters = 0.0
  }

  private func simulate(base: Double, seed: UInt64, weekend: Double = 1) -> Result {
    var source = SeededNumbers(seed: seed)
    let length = 730
    var values = (0..<length).map { source.count(mean: $0 % 7 >= 5 ? base * weekend : base) }
    var events: [Int] = []
    var day = 30 + Int.random(in: 30...90, using: &source)
    while day < length - 3 {
      let first = (0..<12).count { _ in Bool.random(using: &source) }
      values[day] += Double(first)
      values[day + 1] += Double(12 - first)
      events.append(day)
      day += Int.random(in: 30...90, using: &source)
    }
    let alarms = SpikeDetector.alarms(values, every: 86_400).map(\.index)
    return Result(
      events: events.count,
      found: events.count { event in alarms.contains { (event...event + 1).contains($0) } },
      falseAlarms: alarms.count { alarm in !events.contains { ($0...$0 + 2).contains(alarm) } },
      quarters: Double(length) / 91.3125
    )
  }

  @Test(arguments: [0.2, 0.5, 1, 1.5, 2], [1, 0.4])
  func findsEventsAmongFewMentions(base: Double, weekend: Double) {
    var sum = Result()
    for seed in 0..<25 {
      let one = simulate(base: base, seed: UInt64(seed) &* 7919 &+ UInt64(base * 100), weekend: weekend)
      sum.events += one.events
      sum.found += one.found
      sum.falseAlarms += one.falseAlarms
      sum.quarters += one.quarters
    }
    let share = Double(sum.found) / Double(sum.events)
    let falseAlarms = Double(sum.falseAlarms) / sum.quarters
    #expect(share >= 0.9, "base \(base), weekend \(weekend): \(sum.found) of \(sum.events) found")
    #expect(falseAlarms <= 1, "base \(base), weekend \(weekend): \(falseAlarms) false alarms a quarter")
  }
}
