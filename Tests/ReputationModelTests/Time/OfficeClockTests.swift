import ReputationModel
import Testing

@Suite struct OfficeClockTests {
  /// 2026-03-02T00:00:00Z, a Monday.
  private let monday: Int64 = 1_772_409_600
  private func hour(_ hours: Double) -> Timestamp { Timestamp(seconds: monday + Int64(hours * 3600)) }

  @Test(
    arguments: [
      (10, 12.5, 2.5),  // within one day
      (16, 24 + 10, 2),  // over a night: an hour on each side
      (4 * 24 + 16.5, 7 * 24 + 9.5, 1),  // over a weekend
      (5 * 24, 7 * 24, 0),  // a weekend
      (18, 20, 0),  // an evening
      (8, 18, 8),  // a whole day
      (0, 7 * 24, 40),  // a week
      (-1_000_000 * 7 * 24, 0, 40_000_000),  // nineteen thousand years, in the time of one
      (12, 10, 0),  // backwards
    ] as [(Double, Double, Double)]
  )
  func countsWhatLiesInOfficeHours(from: Double, to: Double, hours: Double) {
    let clock = OfficeClock(OfficeHours(), zone: .utc)
    #expect(clock.seconds(from: hour(from), to: hour(to)) == Int64(hours * 3600))
  }

  /// Midnight to midnight in Madrid on 29 March 2026, when two o'clock is three, and on 25 October, when three is two.
  @Test(arguments: [
    (0, 24, 23, 25),
    (1, 4, 2, 4),
    (2, 3, 0, 2),
    (9, 17, 8, 8),
  ])
  func countsTheHoursThatPassedWhenClocksAreChanged(from: Int, to: Int, spring: Int64, autumn: Int64) throws {
    let madrid = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    let clock = OfficeClock(
      OfficeHours(days: Set(1...7), from: from * 3600, to: to * 3600),
      zone: madrid
    )
    for (day, hours) in [(88, spring), (298, autumn)] {
      let day = try #require(CalendarDay(year: 2026, month: 1, day: 1)).advanced(byDays: day - 1)
      let next = madrid.start(of: day.advanced(byDays: 1))
      #expect(clock.seconds(from: madrid.start(of: day), to: next) == hours * 3600)
    }
  }

  /// The same as to look at every quarter of an hour, over two changes of the clocks.
  @Test func agreesWithCountingQuarterByQuarter() throws {
    let madrid = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    let hours = OfficeHours(days: [1, 3, 7], from: 90 * 60, to: 18 * 3600)
    let clock = OfficeClock(hours, zone: madrid)
    var counted: [Int64] = [0]
    let quarters = 240 * 96
    for quarter in 0..<quarters {
      let moment = Timestamp(seconds: monday + Int64(quarter) * 900)
      let day = madrid.day(of: moment)
      let wall = moment.seconds + Int64(madrid.offset(at: moment)) - day.midnightUTC.seconds
      let isOpen = hours.days.contains(day.weekday) && (Int64(hours.from)..<Int64(hours.to)).contains(wall)
      counted.append(counted[quarter] + (isOpen ? 900 : 0))
    }
    for (start, end) in [(0, quarters), (2000, 2600), (2500, 2650), (22_600, 22_900), (5, 6), (2592, 2593)] {
      let seconds = clock.seconds(
        from: Timestamp(seconds: monday + Int64(start) * 900),
        to: Timestamp(seconds: monday + Int64(end) * 900)
      )
      #expect(seconds == counted[end] - counted[start], "quarters \(start) to \(end)")
    }
  }
}
