import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct DayPeriodTests {
  let last = CalendarDay(daysSince1970: 20_000)

  @Test func coversItsDaysAndTheOnesBefore() {
    let period = DayPeriod(days: 28, endingOn: last)
    #expect(period.count == 28)
    #expect(period.contains(last))
    #expect(!period.contains(last.advanced(byDays: 1)))
    #expect(period.preceding.to == period.from.advanced(byDays: -1))
    #expect(period.preceding.count == 28)
  }

  @Test func neverRunsBackwards() {
    #expect(DayPeriod(from: last, to: last.advanced(byDays: -3)).count == 1)
  }
}
