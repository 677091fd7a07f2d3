import ReputationModel
import SeededNumbers
import Testing

@testable import ReputationAnalysis

@Suite struct SpikeDetectorTests {
  private let hour: Int64 = 3600
  private let day: Int64 = 86_400

  /// Hours of some mean for so many days.
  private func hours(_ days: Int, mean: Double, seed: UInt64 = 1) -> [Double] {
    var source = SeededNumbers(seed: seed)
    return (0..<days * 24).map { _ in source.count(mean: mean) }
  }

  @Test func findsTheHourInWhichItBegins() throws {
    var values = hours(30, mean: 10)
    for index in 500..<510 { values[index] += 80 }
    let alarms = SpikeDetector.alarms(values, every: hour)
    #expect(alarms.map(\.index) == [500])
    let alarm = try #require(alarms.first?.alarm)
    #expect(alarm.at == Sample.hour(500))
    #expect(alarm.since == Sample.hour(500))
    #expect(alarm.value == values[500])
    #expect((8...12).contains(alarm.expected))
    #expect(alarm.score > alarm.threshold)
    #expect(alarm.window == 7200)
    #expect(alarm.timesUsual > 4)
    #expect(alarm.period > 91 * 86_400)
  }

  /// By hand: the level of 12 buckets of 4 is (48 + ½) ÷ 12 but for the fading; a bucket of 40 weighs ⅔ in a window of
  /// two, so that 2 · (⅔ · 40 + ⅓ · 4) = 56 stand against 8.
  @Test func judgesAsWorkedOutByHand() throws {
    var detector = SpikeDetector(interval: day, settings: SpikeSettings(seasonalSpread: 0))
    for index in 0..<12 {
      let alarm = detector.observe(at: Sample.hour(24 * index), value: 4)
      #expect(alarm == nil)
    }
    let raised = detector.observe(at: Sample.hour(24 * 12), value: 40)
    let alarm = try #require(raised)
    #expect(abs(alarm.expected - 4.05) < 0.02)
    #expect(abs(alarm.timesUsual - 56 / 8.1) < 0.1)
    // 1.5 · (56.375^⅔ − 8.466^⅔) ÷ 8.466^⅙ = 11.083, over √(1 + 8.091 ÷ 44.4) = 1.087.
    #expect(abs(alarm.score - 10.193) < 0.005)
    // 0.6 · ln(91.3125 ÷ 2)
    #expect(abs(alarm.threshold - 2.293) < 0.001)
  }

  @Test(arguments: [0, 1, 7, 1000, 1e9])
  func saysNothingOfAConstantSeries(value: Double) {
    #expect(SpikeDetector.alarms([Double](repeating: value, count: 2000), every: hour).isEmpty)
    #expect(SpikeDetector.alarms([Double](repeating: value, count: 400), every: day).isEmpty)
  }

  @Test func staysCalmAmongChanceAlone() {
    // Four series of half a year, ten quarters in all.
    var alarms = 0
    for (seed, mean) in [0.05, 0.5, 5, 500].enumerated() {
      alarms += SpikeDetector.alarms(hours(182, mean: mean, seed: UInt64(seed)), every: hour).count
    }
    #expect(alarms <= 4)
  }

  @Test(arguments: [Double.greatestFiniteMagnitude, .infinity, 1e300])
  func standsHugeCounts(value: Double) throws {
    var values = [Double](repeating: 3, count: 100)
    values[60] = value
    let alarms = SpikeDetector.alarms(values, every: hour)
    #expect(alarms.map(\.index) == [60])
    #expect(alarms.first?.alarm.score.isFinite == true)
    #expect(alarms.first?.alarm.period.isFinite == true)
  }

  @Test func takesNoNumberForNoObservation() {
    var detector = SpikeDetector(interval: hour)
    for index in 0..<50 { _ = detector.observe(at: Sample.hour(index), value: 2) }
    _ = detector.observe(at: Sample.hour(50), value: .nan)
    #expect(detector.latest == nil)
    _ = detector.observe(at: Sample.hour(50), value: -5)
    #expect(detector.latest?.value == 0)
  }

  @Test func passesOverMomentsThatAreNotLater() {
    var detector = SpikeDetector(interval: hour)
    for index in 0..<50 { _ = detector.observe(at: Sample.hour(index), value: 2) }
    let raised = [49, 10, 50].map { detector.observe(at: Sample.hour($0), value: 900)?.at }
    #expect(raised == [nil, nil, Sample.hour(50)])
  }

  @Test func judgesAPointByThoseBeforeItAlone() {
    var source = SeededNumbers(seed: 3)
    let values = (0..<900).map { index in
      source.count(mean: index % 24 < 8 ? 1 : 6) + (index % 211 == 210 ? 60 : 0)
    }
    for interval: Int64? in [hour, nil] {
      func alarms(_ count: Int) -> [Timestamp] {
        var detector = SpikeDetector(interval: interval)
        return values.prefix(count).enumerated().compactMap { index, value in
          detector.observe(at: Sample.hour(index), value: value)?.at
        }
      }
      let all = alarms(values.count)
      #expect(all.count >= 3)
      for count in stride(from: 0, through: values.count, by: 37) {
        #expect(alarms(count) == all.filter { $0 < Sample.hour(count) })
      }
    }
  }

  @Test func takesGapsForNothingSeenAndNotForZeros() {
    let values = hours(60, mean: 20)
    var gappy = SpikeDetector(interval: hour)
    var full = SpikeDetector(interval: hour)
    for (index, value) in values.enumerated() {
      _ = full.observe(at: Sample.hour(index), value: value)
      // Every other day is missing.
      if index / 24 % 2 == 0 {
        let alarm = gappy.observe(at: Sample.hour(index), value: value)
        #expect(alarm == nil)
      }
    }
    // Zeros in place of the gaps would halve what is expected.
    #expect((gappy.latest?.expected ?? 0) > 16)
    #expect((full.latest?.expected ?? 0) > 16)
  }

  @Test func forgetsTheWindowInALongSilence() {
    var detector = SpikeDetector(interval: hour)
    for index in 0..<200 { _ = detector.observe(at: Sample.hour(index), value: 5) }
    let first = detector.observe(at: Sample.hour(200), value: 300)
    #expect(first != nil)
    // Two days later nothing is left of it: without that, the window would still hold it.
    let second = detector.observe(at: Sample.hour(248), value: 5)
    #expect(second == nil)
    #expect((detector.latest?.score ?? 9) < 1)
    #expect(detector.latest?.since == nil)
  }

  @Test func alarmsOnceInADayOrInThreeBuckets() {
    // Each is far worse than the one before.
    var values = [Double](repeating: 5, count: 400)
    for (index, value) in [(200, 200.0), (212, 2000), (223, 20_000), (224, 200_000)] { values[index] = value }
    #expect(SpikeDetector.alarms(values, every: hour).map(\.index) == [200, 224])
    var days = [Double](repeating: 1, count: 90)
    for index in 60..<65 { days[index] = 40 }
    #expect(SpikeDetector.alarms(days, every: day).map(\.index) == [60, 63])
  }

  @Test func knowsTheHoursAndTheWeekdays() {
    // A busy noon and quiet nights, half as much at weekends.
    var source = SeededNumbers(seed: 11)
    var values = (0..<24 * 70).map { index -> Double in
      let mean: Double = (11...14).contains(index % 24) ? 60 : index % 24 < 7 ? 2 : 15
      return source.count(mean: index / 24 % 7 >= 5 ? mean / 2 : mean)
    }
    #expect(SpikeDetector.alarms(values, every: hour).isEmpty)
    // As much as a noon holds is a spike at night.
    let night = 24 * 60 + 3
    for index in night..<night + 3 { values[index] = 60 }
    #expect(SpikeDetector.alarms(values, every: hour).map(\.index).first == night)
  }

  @Test func knowsTheWeekdaysOfDays() {
    var alarms = 0
    for seed in 0..<10 {
      var source = SeededNumbers(seed: UInt64(seed))
      let values = (0..<7 * 40).map { source.count(mean: $0 % 7 == 0 ? 60 : 12) }
      var detector = SpikeDetector(interval: day)
      for (index, value) in values.enumerated() {
        let alarm = detector.observe(at: Sample.hour(24 * index), value: value)
        if alarm != nil, index >= 7 * 10 { alarms += 1 }
      }
      // The last day was a Sunday: what comes is a Monday.
      _ = detector.observe(at: Sample.hour(24 * values.count), value: 60)
      #expect((45...65).contains(detector.latest?.expected ?? 0))
    }
    // Ten times thirty weeks, 23 quarters.
    #expect(alarms <= 23)
  }

  @Test func takesTheLengthOfABucketFromTheFirstDistances() {
    var detector = SpikeDetector()
    // One bucket is missing among the first.
    for index in [0, 1, 2, 4, 5, 6, 7, 8, 9, 10] {
      _ = detector.observe(at: Sample.hour(index), value: 5)
      #expect(detector.threshold == nil)
    }
    _ = detector.observe(at: Sample.hour(11), value: 5)
    #expect(detector.threshold == SpikeDetector(interval: 3600).threshold)
  }

  @Test func growsUsedToANewLevel() {
    var values = [Double](repeating: 10, count: 24 * 60)
    for index in 24 * 20..<values.count { values[index] = 30 }
    let alarms = SpikeDetector.alarms(values, every: hour).map(\.index)
    #expect(alarms.first == 24 * 20)
    #expect(alarms.last ?? 0 < 24 * 35)
  }

  /// A firm with some six mentions a day and a recall, of which 82 are told on the worst day.
  private static let recall: [Double] = [82, 52, 35, 20, 15, 10, 12, 10, 6]

  @Test(arguments: [(quiet: 0, enough: 28), (10, 20), (20, 24), (30, 18)])
  func aSpikeDoesNotHideASecondOne(_ second: (quiet: Int, enough: Double)) {
    let quiet: [Double] = [5, 6, 7, 6, 5, 8, 6]
    let before = (0..<36).map { quiet[$0 % 7] } + Self.recall + (0..<second.quiet).map { quiet[$0 % 7] }
    let last = before.count
    #expect(SpikeDetector.alarms(before + [second.enough + 2], every: day).map(\.index).last == last)
    #expect(SpikeDetector.alarms(before + [9], every: day).map(\.index).last != last)
  }

  /// What is learnt of a bucket is cut off at its highest learnt score, and what follows is told until it is usual.
  @Test func growsUsedToANewLevelOfDays() {
    var source = SeededNumbers(seed: 5)
    let values = (0..<120).map { source.count(mean: $0 < 60 ? 6 : 30) }
    let alarms = SpikeDetector.alarms(values, every: day).map(\.index).filter { $0 >= 60 }
    #expect((2...8).contains(alarms.count))
    #expect(alarms.last ?? 0 < 60 + 35)
  }
}
