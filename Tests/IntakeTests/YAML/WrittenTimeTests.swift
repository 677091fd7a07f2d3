import ReputationModel
import Testing

@testable import Intake

@Suite struct WrittenTimeTests {
  @Test(arguments: [
    ("2026-03-01T09:30:00Z", 1_772_357_400), ("2026-03-01t09:30:00z", 1_772_357_400),
    ("2026-03-01 10:30+01:00", 1_772_357_400), ("2026-03-01T09:30:00.123Z", 1_772_357_400),
    ("2026-03-01T05:00:00-04:30", 1_772_357_400), ("2026-03-01 09:30:00 +00:00", 1_772_357_400),
    ("2016-12-31T23:59:60Z", 1_483_228_800),
  ])
  func readsMoments(text: String, seconds: Int64) {
    #expect(WrittenTime(text) == .moment(Timestamp(seconds: seconds)))
  }

  @Test func readsDaysAndLocalTimes() throws {
    let day = try #require(CalendarDay(year: 2026, month: 3, day: 1))
    #expect(WrittenTime("2026-03-01") == .day(day))
    #expect(WrittenTime("2026-03-01T09:30") == .local(day, secondOfDay: 34_200))
    #expect(WrittenTime("2026-03-01 09:30:05") == .local(day, secondOfDay: 34_205))
  }

  @Test(arguments: [
    ("2026-02-29", "February 2026 has 28 days"), ("2028-02-30", "February 2028 has 29 days"),
    ("2026-04-31T10:00", "April 2026 has 30 days"), ("2026-13-01", "there is no month 13"),
    ("2026-01-00", "days are counted from 1"), ("2026-03-01T24:00", "an hour goes from 00 to 23"),
    ("2026-03-01T10:60", "a minute goes from 00 to 59"),
    ("2026-03-01T10:00:61Z", "a second goes from 00 to 59"),
    ("2026-03-01T10:00+19:00", "no zone is that far from UTC"),
  ])
  func saysWhatDoesNotExist(text: String, reason: String) {
    #expect(WrittenTime(text) == .impossible(reason))
  }

  @Test(arguments: [
    "", "yesterday", "01/03/2026", "2026-3-1", "20260301", "2026-03-01T", "2026-03-01T9:30",
    "2026-03-01T09:30:00.Z",
    "2026-03-01T09:30+0100", "2026-03-01T09:30:00 CET", "2026-03-01Z", "2026-03-01T09:30ZZ", "２０２６-03-01",
  ])
  func takesNothingElse(text: String) {
    #expect(WrittenTime(text) == .unreadable)
  }
}
