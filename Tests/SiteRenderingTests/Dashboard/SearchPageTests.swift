import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct SearchPageTests {
  /// A dashboard of searches, each with a damaging result at that position.
  private func page(_ damaging: [(query: String, position: Int?)]) throws -> DashboardPage {
    let configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    var builder = RankingStoreBuilder()
    for (query, damage) in damaging {
      for position in 1...10 {
        var row = ObservedResult(
          search: TrackedSearch(query: query),
          day: CalendarDay(daysSince1970: 20_500),
          location: SourceLocation(file: "r.csv")
        )
        (row.position, row.url) = (position, "https://otro.example/\(position)")
        if position == damage { row.givenClass = .damaging }
        builder.append(row)
      }
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
    return try DashboardPage(reputation, configuration, Fixture.english)
  }

  @Test func tellsTheMostHarmedFirstAndKeepsTheNamesOfTheirFiles() throws {
    let page = try page([("agua", nil), ("barra", 7), ("corteza", 2), ("dulce", 7)])
    let values = page.search().values
    let rows = try #require(values["tracked"] as? [TemplateValues])
    #expect(rows.map { $0["query"] as? String } == ["corteza", "barra", "dulce", "agua"])
    #expect(rows.map { $0["url"] as? String } == ["#query-3", "#query-2", "#query-4", "#query-1"])
    let drawn = try #require(values["queries"] as? [TemplateValues])
    #expect(drawn.map { $0["anchor"] as? String } == ["query-3", "query-2", "query-4", "query-1"])
  }

  @Test func drawsTheWorstWhereTooManyAreTracked() throws {
    let page = try page((0..<30).map { (name($0), $0 == 29 ? 1 : nil) })
    #expect(page.drawnQueries.count == 24)
    #expect(page.drawnQueries.first?.number == 30)
  }

  /// By hand: position 2 gets 18.7 of 94.0.
  @Test func tellsToWhomTheClicksGo() throws {
    let page = try page([("corteza", 2)])
    let queries = try #require(page.search().values["queries"] as? [TemplateValues])
    #expect(
      queries[0]["shares"] as? String
        == "Clicks of the first page, by estimate: our own, 0%; favourable, 0%; neutral, 80%; damaging, 20%."
    )
    let document = SummaryDocument(
      reputation: page.reputation,
      configuration: page.content.configuration,
      spikeTerms: [:]
    )
    let json = String(decoding: document.bytes(), as: UTF8.self)
    let shares = try #require(json.split(separator: "clickShares").last)
    #expect(shares.hasPrefix(#"":{"owned":0.0,"favourable":0.0,"neutral":0.80"#))
    #expect(shares.contains(#","damaging":0.198"#))
  }

  private func name(_ number: Int) -> String { "q\(number < 10 ? "0" : "")\(number)" }
}
