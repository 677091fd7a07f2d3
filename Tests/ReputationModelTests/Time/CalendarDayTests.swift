import Testing

@testable import ReputationModel

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2026, 3, 29, 20_541), (2100, 3, 1, 47_541),
  ])
  func convertsBothWays(year: Int, month: Int, day: Int, days: Int32) throws {
    let calendarDay = try #require(CalendarDay(year: year, month: month, day: day))
    #expect(calendarDay.daysSince1970 == days)
    #expect(calendarDay.date == (year, month, day))
  }

  @Test(arguments: [(2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2100, 2, 29), (2026, 1, 0)])
  func refusesDatesThatDoNotExist(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func knowsTheWeekday() throws {
    #expect(try #require(CalendarDay(year: 1970, month: 1, day: 1)).weekday == 4)
    #expect(try #require(CalendarDay(year: 2026, month: 3, day: 2)).weekday == 1)
    #expect(try #require(CalendarDay(year: 1969, month: 12, day: 28)).weekday == 7)
  }

  @Test func writesIso8601() throws {
    #expect(try #require(CalendarDay(year: 2026, month: 3, day: 2)).description == "2026-03-02")
    #expect(try #require(CalendarDay(year: 33, month: 11, day: 12)).description == "0033-11-12")
  }
}
