import Testing

@testable import ReputationModel

@Suite struct SiteTimeZoneTests {
  let madrid = SiteTimeZone(identifier: "Europe/Madrid")

  @Test func knowsSummerAndWinter() throws {
    let zone = try #require(madrid)
    #expect(zone.offset(at: Timestamp(seconds: 1_767_225_600)) == 3600)  // 2026-01-01
    #expect(zone.offset(at: Timestamp(seconds: 1_782_864_000)) == 7200)  // 2026-07-01
    // The very second of the change, 2026-03-29T01:00:00Z.
    #expect(zone.offset(at: Timestamp(seconds: 1_774_746_000)) == 7200)
    #expect(zone.offset(at: Timestamp(seconds: 1_774_745_999)) == 3600)
  }

  @Test func movesAReadingInTheGapForward() throws {
    let zone = try #require(madrid)
    let day = try #require(CalendarDay(year: 2026, month: 3, day: 29))
    let reading = zone.moment(day: day, secondOfDay: 2 * 3600 + 1800)
    #expect(reading == .skipped(Timestamp(seconds: 1_774_747_800)))
    #expect(zone.rfc3339(reading.moment) == "2026-03-29T03:30:00+02:00")
  }

  @Test func takesTheEarlierOfTwoReadings() throws {
    let zone = try #require(madrid)
    let day = try #require(CalendarDay(year: 2026, month: 10, day: 25))
    let reading = zone.moment(day: day, secondOfDay: 2 * 3600 + 1800)
    #expect(reading == .ambiguous(reading.moment))
    #expect(zone.rfc3339(reading.moment) == "2026-10-25T02:30:00+02:00")
  }

  @Test func countsDaysByItsOwnMidnight() throws {
    let zone = try #require(madrid)
    let lastSecond = Timestamp(seconds: 1_782_856_799)  // 2026-06-30T21:59:59Z
    #expect(zone.day(of: lastSecond).description == "2026-06-30")
    #expect(zone.day(of: lastSecond.advanced(bySeconds: 1)).description == "2026-07-01")
    let firstOfJuly = zone.day(of: lastSecond.advanced(bySeconds: 1))
    #expect(zone.start(of: firstOfJuly) == lastSecond.advanced(bySeconds: 1))
  }

  @Test func knowsWhereADayBegins() throws {
    let zone = try #require(madrid)
    let midnight = Timestamp(seconds: 1_782_856_800)  // 2026-07-01 in Madrid
    #expect(zone.isStartOfDay(midnight))
    #expect(!zone.isStartOfDay(midnight.advanced(bySeconds: 1)))
    #expect(!zone.isStartOfDay(midnight.advanced(bySeconds: 7200)))
    #expect(!SiteTimeZone.utc.isStartOfDay(midnight))
    // In Beirut there is no midnight on 2026-03-29.
    let beirut = try #require(SiteTimeZone(identifier: "Asia/Beirut"))
    let one = beirut.start(of: try #require(CalendarDay(year: 2026, month: 3, day: 29)))
    #expect(beirut.rfc3339(one) == "2026-03-29T01:00:00+03:00")
    #expect(beirut.isStartOfDay(one))
    #expect(!beirut.isStartOfDay(one.advanced(bySeconds: 86_400)))
  }

  /// The system lists only one name of each, and often the older one.
  @Test(arguments: [
    ("Asia/Kolkata", 19_800), ("Etc/UTC", 0), ("US/Eastern", -18_000),
    ("America/Argentina/Buenos_Aires", -10_800), ("UTC", 0), ("GMT", 0),
  ])
  func takesEveryName(identifier: String, offset: Int) throws {
    let zone = try #require(SiteTimeZone(identifier: identifier))
    #expect(zone.offset(at: Timestamp(seconds: 1_768_435_200)) == offset)
  }

  @Test(arguments: ["Europe/Atlantis", "PST", "EST", "Madrid", "", "../etc/passwd"])
  func refusesZonesThatDoNotExist(identifier: String) {
    #expect(SiteTimeZone(identifier: identifier) == nil)
  }
}
