import Foundation
import ReputationModel
import SeededNumbers
import Testing

@testable import ReputationAnalysis

/// The simulation of a large brand: a thousand mentions an hour by day, a tenth or a quarter of them by night, fewer at
/// weekends.
///
/// Twenty weeks of hours around a smooth day, each more or less than it by habit: what one hour has more, the next has
/// most of, too. After three weeks there is an event every 5 to 12 days: for three hours a multiple of what the hours
/// have by themselves. Found means an alarm in them or in the two after; any other is false.
@Suite struct DenseSpikeTests {
  private struct Event {
    let hours: Range<Int>
    let times: Double
    let isByNight: Bool
  }

  private struct Result {
    var events = 0
    var found = 0
  }

  private static let weeks = 20
  private static let runs = 12

  private static func events(_ source: inout SeededNumbers) -> [Event] {
    var events: [Event] = []
    var day = 21
    while day < weeks * 7 - 2 {
      let isByNight = Bool.random(using: &source)
      let start = day * 24 + (isByNight ? Int.random(in: 2...4, using: &source) : 12)
      events.append(Event(hours: start..<start + 3, times: isByNight ? 4 : 2.5, isByNight: isByNight))
      day += Int.random(in: 5...12, using: &source)
    }
    return events
  }

  /// About a normal deviate: the sum of twelve uniform numbers (Irwin and Hall).
  private static func deviate(_ source: inout SeededNumbers) -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &source) }
  }

  private static func counts(
    dayToNight ratio: Double,
    habit: Double,
    _ events: [Event],
    _ source: inout SeededNumbers
  ) -> [Double] {
    var mood = 0.0
    return (0..<weeks * 7 * 24).map { hour in
      mood = 0.8 * mood + 0.6 * habit * deviate(&source)
      let day = exp(-log(ratio) / 2 * cos((Double(hour % 24) - 3.5) / 12 * Double.pi))
      let weekend = hour / 24 % 7 >= 5 ? 0.6 : 1
      let times = events.first { $0.hours.contains(hour) }?.times ?? 1
      return (1000 * day * weekend * times * exp(mood)).rounded()
    }
  }

  @Test(arguments: [(ratio: 10.0, habit: 0.1), (10, 0.2), (4, 0.1), (4, 0.2)])
  func findsEventsByDayAndByNight(season: (ratio: Double, habit: Double)) {
    var (byDay, byNight) = (Result(), Result())
    var falseAlarms = 0
    for seed in 0..<DenseSpikeTests.runs {
      var source = SeededNumbers(seed: UInt64(seed) &* 104_729)
      let events = DenseSpikeTests.events(&source)
      let counts = DenseSpikeTests.counts(dayToNight: season.ratio, habit: season.habit, events, &source)
      let alarms = SpikeDetector.alarms(counts, every: 3600).map(\.index)
      func isOf(_ alarm: Int, _ event: Event) -> Bool {
        (event.hours.lowerBound...event.hours.upperBound + 1).contains(alarm)
      }
      for event in events {
        let isFound = alarms.contains { isOf($0, event) }
        if event.isByNight {
          byNight.events += 1
          byNight.found += isFound ? 1 : 0
        } else {
          byDay.events += 1
          byDay.found += isFound ? 1 : 0
        }
      }
      falseAlarms += alarms.count { alarm in !events.contains { isOf(alarm, $0) } }
    }
    let quarters = Double(DenseSpikeTests.runs * DenseSpikeTests.weeks * 7) / 91.3125
    let shown = "\(season): day \(byDay), night \(byNight), \(Double(falseAlarms) / quarters) false a quarter"
    #expect(byDay.found * 10 >= byDay.events * 8, "\(shown)")
    #expect(byNight.found * 10 >= byNight.events * 8, "\(shown)")
    #expect(Double(falseAlarms) <= quarters / 2, "\(shown)")
  }
}
