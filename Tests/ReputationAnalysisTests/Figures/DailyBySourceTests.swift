import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct DailyBySourceTests {
  private let monday = CalendarDay(daysSince1970: 20_514)  // 2026-03-02

  private func counts(_ mentions: [(String, Int)], days: Int = 3, most: Int = 2) -> DailyBySource {
    let store = Sample.store(
      mentions.enumerated().map { Sample.mention("m\($0)", at: $1.1, source: $1.0, sentiment: -1) }
    )
    return DailyBySource(
      store: store,
      indices: store.indices,
      ledger: LedgerIndex(store: store, ledger: []),
      zone: .utc,
      period: DayPeriod(from: monday, to: monday.advanced(byDays: days - 1)),
      most: most
    )
  }

  @Test func countsEachSourceByDay() {
    let counts = counts([("a", 1), ("b", 2), ("b", 30), ("b", 50)])
    #expect(counts.sources.map(\.name) == ["b", "a"])
    #expect(counts.sources.map { $0.days.map(\.negative) } == [[1, 1, 1], [1, 0, 0]])
    #expect(counts.sources.map(\.total.total) == [3, 1])
  }

  @Test func putsTheRestTogether() {
    let counts = counts([("a", 1), ("a", 2), ("a", 3), ("b", 4), ("b", 5), ("c", 6), ("d", 30)])
    #expect(counts.sources.map(\.name) == ["a", "b", nil])
    #expect(counts.sources.last?.days.map(\.total) == [1, 1, 0])
  }

  @Test func namesAWholeRestOfOne() {
    #expect(
      counts([("a", 1), ("a", 2), ("b", 3), ("b", 4), ("c", 5)]).sources.map(\.name) == ["a", "b", "c"]
    )
  }

  @Test func leavesOutWhatIsOutsideThePeriod() {
    #expect(counts([("a", -1), ("b", 0), ("c", 71), ("d", 72)], most: 9).sources.map(\.name) == ["b", "c"])
    #expect(counts([]).sources.isEmpty)
  }

  @Test func takesTimeAsTheMentionsDo() {
    // A list of days for each of ten thousand sources would be thirty million counts.
    let counts = counts((0..<10_000).map { ("s\($0)", $0 % 48) }, days: 3000)
    #expect(counts.sources.count == 3)
    #expect(counts.sources.map(\.total.total).reduce(0, +) == 10_000)
  }
}
