import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct QueryCourseTests {
  private func page(_ first: String, _ second: String, owned: Int) -> [String?] {
    [first, second] + (2..<10).map { $0 < owned + 2 ? "espiga.example/\($0)" : "otro.example/\($0)" }
  }

  @Test func comparesTheNewestSnapshotWithTheFirst() throws {
    let course = QueryCourse(
      [
        SearchSample.day(0, page("quejas.example/a", "otro.example", owned: 0)),
        SearchSample.day(7, page("espiga.example", "otro.example", owned: 0)),
        SearchSample.day(14, page("espiga.example", "quejas.example/a", owned: 0)),
      ],
      curve: .firstPageSage
    )
    #expect(course.points.map(\.day) == [0, 7, 14].map { SearchSample.first.advanced(byDays: $0) })
    // Position 1 is 39.8 of the 94 that the ten positions have together.
    let change = try #require(course.controlChange)
    #expect(abs(change - 39.8 / 94.0) < 1e-9)
    #expect(course.damagingFall == 1)
  }

  @Test func knowsNoChangeFromOneSnapshotOrFromNothing() {
    let one = QueryCourse(
      [SearchSample.day(0, page("quejas.example", "a.example", owned: 3))],
      curve: .firstPageSage
    )
    #expect(one.controlChange == nil)
    #expect(one.damagingFall == nil)
    let unseen = QueryCourse(
      [SearchSample.day(0, ["quejas.example"]), SearchSample.day(1, ["a.example"])],
      curve: .firstPageSage
    )
    #expect(unseen.damagingFall == nil)
  }

  @Test func followsEachAddressAndTellsNotSeenFromNotLooked() throws {
    let histories = RankIndex([
      SearchSample.day(0, ["otro.example", "quejas.example/a?utm_source=x"]),
      SearchSample.day(1, ["espiga.example", "otro.example"]),
      SearchSample.day(2, depth: 20, ["otro.example"]),
      SearchSample.day(3, [nil, "otro.example", "quejas.example/a"]),
    ]).histories
    #expect(histories.map(\.resultClass) == [.owned, .damaging])
    #expect(
      histories.map { $0.standings.points.map(\.standing) } == [
        [.notAmongFirst(2), .ranked(1), .notAmongFirst(20), .unknown],
        [.ranked(2), .notAmongFirst(2), .notAmongFirst(20), .ranked(3)],
      ]
    )
  }
}
