import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct QueryFigureTests {
  /// The headline of a first page of which those positions are known, the damaging ones among them.
  private func headline(_ positions: [Int], damaging: [Int] = [], depth: Int? = nil) throws -> String {
    let place = SourceLocation(file: "contrapeso.yml")
    let configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    var builder = RankingStoreBuilder()
    for position in positions {
      var row = ObservedResult(
        search: TrackedSearch(query: "pan"),
        day: CalendarDay(daysSince1970: 20_500),
        location: place
      )
      row.position = position
      row.url = "https://otro.example/\(position)"
      row.depth = depth
      if damaging.contains(position) { row.givenClass = .damaging }
      builder.append(row)
    }
    let reputation = Reputation(
      store: MentionStoreBuilder().build().store,
      ledger: [],
      incidents: [],
      sources: [],
      rankings: builder.build().store,
      configuration: configuration,
      now: DashboardFixture.now
    )
    let page = DashboardPage(reputation, configuration, Fixture.english)
    let query = try #require(page.drawnQueries.first)
    return try #require(QueryFigure(page: page, query: query.query, number: 1).firstPage()).headline
  }

  private static let held = "Our own, 0; favourable, 0."

  @Test func saysThatNothingDoesDamageOnlyOfAWholePage() throws {
    #expect(try headline(Array(1...10)) == "\(Self.held) Nothing damaging among the first ten.")
    // Whoever looked at ten and found four knows ten.
    #expect(try headline([1, 2, 4, 5], depth: 10) == "\(Self.held) Nothing damaging among the first ten.")
    #expect(
      try headline([1, 2, 3, 7, 12])
        == "\(Self.held) Only 4 of the first ten positions are known; nothing damaging stands there."
    )
    #expect(
      try headline([6])
        == "\(Self.held) Only one of the first ten positions is known; nothing damaging stands there."
    )
  }

  @Test func saysNothingOfAPageThatIsNotKnown() throws {
    #expect(try headline([12]) == "None of the first ten positions is known.")
  }

  @Test func saysWhereTheFirstDamagingResultStands() throws {
    #expect(
      try headline([1, 2, 6, 8], damaging: [6, 8])
        == "\(Self.held) The most damaging result stands at 6."
    )
  }
}
