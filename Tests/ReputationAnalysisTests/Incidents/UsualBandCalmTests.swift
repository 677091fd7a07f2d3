import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct UsualBandCalmTests {
  private let monday = CalendarDay(daysSince1970: 20_514)  // 2026-03-02

  private func daily(_ negatives: [Int], unknown: Int = 0) -> DailySentiment {
    var mentions: [Mention] = []
    for (day, count) in negatives.enumerated() {
      for number in 0..<count {
        mentions.append(Sample.mention("m\(day)-\(number)", at: day * 24, sentiment: -1))
      }
      for number in 0..<unknown { mentions.append(Sample.mention("u\(day)-\(number)", at: day * 24)) }
    }
    let store = Sample.store(mentions)
    return DailySentiment(
      store: store,
      indices: store.indices,
      ledger: LedgerIndex(store: store, ledger: []),
      zone: .utc
    )
  }

  private func band(
    _ daily: DailySentiment,
    _ incidents: [DayPeriod] = [],
    most: Int = 28,
    silences: SourceSilences = Sample.silences([])
  ) -> UsualBand? {
    UsualBand(daily, before: monday.advanced(byDays: 10), most: most, without: incidents, silences: silences)
  }

  @Test func leavesIncidentsOut() {
    let days = daily([1, 2, 3, 90, 90, 90, 4, 5, 6, 7, 50])
    let incident = DayPeriod(from: monday.advanced(byDays: 3), to: monday.advanced(byDays: 5))
    // Of 1 to 7 the median is 4, and the median distance from it 2.
    #expect(band(days, [incident])?.usual == 4)
    #expect(band(days, [incident])?.calm == 4 + 2 * 1.4826)
    #expect(band(days)?.usual == 5.5)
  }

  @Test func looksNoFurtherThanItIsTold() {
    #expect(band(daily([9, 9, 9, 1, 1, 1, 1, 1, 1, 1, 50]), most: 7)?.usual == 1)
    #expect(band(daily([9, 9, 9, 1, 1, 1, 1, 1, 1, 1, 50]), most: 6) == nil)
  }

  @Test func doesNotTakeSilenceForCalm() {
    let negatives = [5, 5] + Array(repeating: 0, count: 7) + [5, 5]
    let told = ([0, 1] + Array(9...30)).map { Sample.mention("m\($0)", at: $0 * 24) }
    #expect(band(daily(negatives))?.usual == 0)
    #expect(band(daily(negatives), silences: Sample.silences(told)) == nil)
  }

  @Test func saysNothingWhereSentimentsAreNotKnown() {
    #expect(band(daily(Array(repeating: 2, count: 11), unknown: 2)) != nil)
    #expect(band(daily(Array(repeating: 2, count: 11), unknown: 3)) == nil)
  }
}
