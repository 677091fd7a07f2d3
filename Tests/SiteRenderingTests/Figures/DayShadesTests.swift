import Charts
import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct DayShadesTests {
  private let first = CalendarDay(daysSince1970: 20_514)

  private func columns(_ count: Int) throws -> DayColumns {
    return DayColumns(
      localizer: Localizer(strings: Fixture.strings(Fixture.spanish), timeZone: .utc),
      first: first,
      elapsed: count,
      count: count
    )
  }

  private func period(_ from: Int, _ to: Int) -> DayPeriod {
    DayPeriod(from: first.advanced(byDays: from), to: first.advanced(byDays: to))
  }

  @Test func shadesNoDayTwice() throws {
    let shades = DayShades(impacts: [period(-3, 1), period(1, 2)], watches: [period(2, 4), period(9, 99)])
    let columns = try columns(11)
    #expect(shades.shades(in: columns).map(\.cssClass) == ["shade-watch", "shade-watch", "shade-impact"])
    #expect(shades.shades(in: columns).map(\.columns) == [3..<5, 9..<11, 0..<3])
  }

  @Test func explainsOnlyWhatIsSeen() throws {
    let shades = DayShades(impacts: [period(50, 51)], watches: [period(2, 4)])
    #expect(shades.shades(in: try columns(10)).map(\.columns) == [2..<5])
    #expect(try columns(3).axis().labels.count == 3)
    // Mondays alone where there are many days.
    #expect(try columns(28).axis().labels.keys.sorted() == [0, 7, 14, 21])
  }
}
