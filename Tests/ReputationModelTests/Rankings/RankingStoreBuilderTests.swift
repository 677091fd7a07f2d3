import Testing

@testable import ReputationModel

@Suite struct RankingStoreBuilderTests {
  private let day = CalendarDay(daysSince1970: 20_000)

  private func row(
    _ query: String,
    _ position: Int?,
    _ url: String?,
    file: String = "a.csv",
    line: Int = 1,
    device: String? = nil
  ) -> ObservedResult {
    var search = TrackedSearch(query: query)
    search.device = device
    var row = ObservedResult(search: search, day: day, location: SourceLocation(file: file, line: line))
    row.position = position
    row.url = url
    return row
  }

  private func build(_ rows: [ObservedResult]) -> (store: RankingStore, merges: RankingMerges) {
    var builder = RankingStoreBuilder()
    for row in rows { builder.append(row) }
    return builder.build()
  }

  @Test func keepsOneSnapshotOfASearchHoweverItsWordsAreWritten() {
    let store = build([row("La  Espiga", 1, "https://a.example"), row("la espiga", 2, "https://b.example")])
      .store
    #expect(store.snapshots.count == 1)
    #expect(store.snapshots.first?.search.query == "La  Espiga")
    #expect(store.snapshots.first?.results.map(\.position) == [1, 2])
  }

  @Test func keepsSearchesOfOtherDevicesApartAndInOrder() {
    let store = build([
      row("pan", 1, "https://a.example", device: "mobile"), row("pan", 1, "https://b.example"),
      row("bollo", 1, "https://c.example"), row("pan", 1, "https://d.example", device: "desktop"),
    ]).store
    #expect(
      store.snapshots.map { "\($0.search.query) \($0.search.device ?? "-")" } == [
        "bollo -", "pan -", "pan desktop", "pan mobile",
      ]
    )
  }

  @Test func completesAPageFromAnotherFile() {
    let (store, merges) = build([
      row("pan", 1, "https://a.example"), row("pan", 2, "https://b.example", file: "b.csv"),
      row("pan", 2, "https://b.example", file: "c.csv"),
    ])
    #expect(store.snapshots.first?.results.map(\.url) == ["https://a.example", "https://b.example"])
    #expect(merges.conflicts == [])
  }

  @Test func makesNoPageOfTwoLooks() {
    let (store, merges) = build([
      row("pan", 1, "https://a.example", line: 2), row("pan", 1, "https://x.example", file: "b.csv", line: 7),
      row("pan", 2, "https://b.example", file: "b.csv", line: 8),
    ])
    #expect(store.snapshots.first?.results.map(\.url) == ["https://a.example"])
    #expect(
      merges.conflicts == [
        RankingMerges.Conflict(
          count: 2,
          dropped: SourceLocation(file: "b.csv", line: 7),
          kept: SourceLocation(file: "a.csv", line: 2)
        )
      ]
    )
  }

  @Test func keepsTheFirstOfTwoResultsAtOnePositionOfAFile() {
    let (store, merges) = build([
      row("pan", 1, "https://a.example", line: 2), row("pan", 1, "https://x.example", line: 3),
      row("pan", 1, "https://a.example", line: 4),
    ])
    #expect(store.snapshots.first?.results.map(\.url) == ["https://a.example"])
    #expect(merges.conflicts.map(\.count) == [1])
    #expect(merges.conflicts.first?.dropped.line == 3)
  }

  @Test func remembersWhatWasLookedForAndNotFound() {
    let store = build([
      row("pan", nil, "https://a.example"), row("pan", nil, "https://a.example", line: 2),
      row("pan", nil, "https://b.example", line: 3), row("pan", 4, "https://b.example", file: "b.csv"),
    ]).store
    #expect(store.snapshots.first?.absent == ["https://a.example"])
    #expect(store.snapshots.first?.results.map(\.position) == [4])
    #expect(store.snapshots.first?.depth == nil)
  }

  // MARK: - Search Console

  private func performance(
    _ query: String,
    clicks: Int,
    file: String,
    from: Int? = nil,
    isComplete: Bool = true
  ) -> SearchPerformance {
    var subject = SearchPerformance.Subject()
    subject.query = query
    var period = SearchPerformance.Period()
    period.days = from.map { DayRange(day.advanced(byDays: $0)) }
    var row = SearchPerformance(
      subject: subject,
      period: period,
      export: file,
      location: SourceLocation(file: file, line: 2)
    )
    row.clicks = clicks
    row.isComplete = isComplete
    return row
  }

  private func build(_ rows: [SearchPerformance]) -> (store: RankingStore, merges: RankingMerges) {
    var builder = RankingStoreBuilder()
    for row in rows { builder.append(row) }
    return builder.build()
  }

  @Test func keepsTheFirstRowOfAQueryAndPeriod() {
    let (store, merges) = build([
      performance("pan", clicks: 5, file: "a", from: 0), performance("PAN", clicks: 5, file: "b", from: 0),
      performance("pan", clicks: 6, file: "c", from: 0), performance("pan", clicks: 7, file: "d", from: 1),
    ])
    #expect(store.performance.map(\.clicks) == [5, 7])
    #expect(merges.differingFigures == 1)
    #expect(merges.firstDiffering?.file == "c")
  }

  @Test func keepsExportsOfUnknownPeriodsApart() {
    let (store, merges) = build([
      performance("pan", clicks: 5, file: "a"), performance("pan", clicks: 6, file: "b"),
    ])
    #expect(store.performance.map(\.clicks) == [5, 6])
    #expect(merges.differingFigures == 0)
  }

  @Test func prefersFinalFiguresToThoseThatStillGrow() {
    let (store, merges) = build([
      performance("pan", clicks: 5, file: "a", from: 0, isComplete: false),
      performance("pan", clicks: 9, file: "b", from: 0),
      performance("pan", clicks: 9, file: "c", from: 0),
    ])
    #expect(store.performance.map(\.clicks) == [9])
    #expect(merges.differingFigures == 0)
  }
}
