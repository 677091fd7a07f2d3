import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct DailySentimentTests {
  @Test func leavesNoDayOut() {
    let store = Sample.store([
      Sample.mention("a", at: 1, sentiment: -1), Sample.mention("b", at: 2, sentiment: 1),
      Sample.mention("c", at: 75, sentiment: -0.5),
    ])
    let ledger = LedgerIndex(store: store, ledger: [])
    let daily = DailySentiment(store: store, indices: 0..<3, ledger: ledger, zone: .utc)
    #expect(daily.days.map(\.day.description) == ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"])
    #expect(daily.days.map(\.counts.total) == [2, 0, 0, 1])
    #expect(daily.days.map(\.counts.negative) == [1, 0, 0, 1])
    #expect(daily.total.positive == 1)
  }

  @Test func countsDaysInTheSitesZone() throws {
    let madrid = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    // 23:30 in UTC is half past midnight in Madrid.
    var late = Sample.mention("late", at: 23)
    late.published = late.published.advanced(bySeconds: 1800)
    let store = Sample.store([late])
    let ledger = LedgerIndex(store: store, ledger: [])
    #expect(
      DailySentiment(store: store, indices: 0..<1, ledger: ledger, zone: madrid).days.first?.day.description
        == "2026-03-03"
    )
  }

  @Test func isEmptyWithoutMentions() {
    let store = Sample.store([])
    #expect(
      DailySentiment(store: store, indices: 0..<0, ledger: LedgerIndex(store: store, ledger: []), zone: .utc)
        .days.isEmpty
    )
  }

  /// The series has the days 20,514 to 20,517.
  @Test(arguments: [
    (20_510, 20_513, 0..<0), (20_510, 20_514, 0..<1), (20_515, 20_516, 1..<3), (20_514, 20_517, 0..<4),
    (20_516, 20_600, 2..<4), (20_518, 20_600, 4..<4), (20_510, 20_600, 0..<4),
  ])
  func findsTheDaysOfAPeriod(from: Int32, to: Int32, places: Range<Int>) {
    let store = Sample.store([Sample.mention("a", at: 1), Sample.mention("b", at: 75)])
    let ledger = LedgerIndex(store: store, ledger: [])
    let daily = DailySentiment(store: store, indices: 0..<2, ledger: ledger, zone: .utc)
    let period = DayPeriod(from: CalendarDay(daysSince1970: from), to: CalendarDay(daysSince1970: to))
    #expect(daily.places(of: period) == places)
    #expect(daily.within(period).days == daily.days.filter { period.contains($0.day) })
  }

  @Test func isPaddedWithDaysWithoutMentions() {
    let store = Sample.store([Sample.mention("a", at: 1), Sample.mention("b", at: 30)])
    let ledger = LedgerIndex(store: store, ledger: [])
    let daily = DailySentiment(store: store, indices: 0..<2, ledger: ledger, zone: .utc)
    let day = CalendarDay(daysSince1970: 20_514)  // 2026-03-02
    let wide = daily.padded(to: DayPeriod(from: day.advanced(byDays: -2), to: day.advanced(byDays: 3)))
    #expect(wide.days.map(\.counts.total) == [0, 0, 1, 1, 0, 0])
    #expect(wide.days.map(\.day).first?.description == "2026-02-28")
    #expect(daily.padded(to: DayPeriod(from: day, to: day)).days == daily.days)
  }
}
