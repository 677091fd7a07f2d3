import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct QueryFigureTests {
  /// The headline of a first page of which those positions are known, the damaging ones among them.
  private func headline(
    _ positions: [Int],
    damaging: [Int] = [],
    depth: Int? = nil,
    onTelephones: [Int] = []
  ) throws -> String {
    let page = try page(positions, damaging: damaging, depth: depth, onTelephones: onTelephones)
    let query = try #require(page.drawnQueries.first)
    return try #require(QueryFigure(page: page, query: query.query, number: 1).firstPage()).headline
  }

  /// A dashboard of that search; at some positions of telephones there are damaging results, too.
  private func page(
    _ positions: [Int],
    damaging: [Int] = [],
    depth: Int? = nil,
    onTelephones: [Int] = [],
    daysLater days: Int64 = 0
  ) throws -> DashboardPage {
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
    for position in onTelephones {
      var search = TrackedSearch(query: "pan")
      (search.engine, search.device) = ("bing", "mobile")
      var row = ObservedResult(search: search, day: CalendarDay(daysSince1970: 20_499), location: place)
      (row.position, row.url, row.givenClass) = (position, "https://quejas.example/", .damaging)
      builder.append(row)
    }
    let reputation = Reputation(
      store: MentionStoreBuilder().build().store,
      ledger: [],
      incidents: [],
      sources: [],
      rankings: builder.build().store,
      configuration: configuration,
      now: DashboardFixture.now.advanced(bySeconds: days * 86_400)
    )
    return try DashboardPage(reputation, configuration, Fixture.english)
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
        == "\(Self.held) The most damaging result stands at 6. What stands at positions 3–5, 7, 9–10 is not known."
    )
  }

  private static let telephone = "on another page of results (bing · telephone, 15 February 2026)"

  /// A page that shows nothing damaging, or of which too little is known, is not all there is of a search.
  @Test(arguments: [Array(1...10), [1, 2], []])
  func neverSaysThatNothingDoesDamageWhereAnotherPageShowsIt(_ positions: [Int]) throws {
    guard !positions.isEmpty else {
      // Where nobody else looked, the page that shows it is the one that is followed.
      return #expect(
        try headline([], onTelephones: [3]).hasPrefix(
          "\(Self.held) The most damaging result stands at 3. What stands at"
        )
      )
    }
    #expect(
      try headline(positions, onTelephones: [3, 5])
        == "\(Self.held) Something damaging stands at 3 \(Self.telephone)."
    )
    let page = try page(positions, onTelephones: [3])
    let impact = page.impact(of: incident("PAN ")).compactMap { $0["text"] as? String }
    #expect(impact == ["“pan”: the most damaging result stands at 3 \(Self.telephone)."])
  }

  /// What nobody has looked at for long is told as what it is, and never as calm.
  @Test func saysHowOldIsWhatWasSeen() throws {
    let all = Array(1...10)
    let old = try page(all, damaging: [2], daysLater: 30)
    let query = try #require(old.drawnQueries.first)
    let figure = try #require(QueryFigure(page: old, query: query.query, number: 1).firstPage())
    #expect(figure.headline == "\(Self.held) The most damaging result stands at 2.")
    #expect(figure.note == "Results of 16 February 2026.")
    let then = "Nobody has looked since 16 February 2026, for 52 days; something damaging stood at 2 then."
    let values = old.search().values
    #expect(
      values["headline"] as? String
        == "At one tracked search nobody has looked for four weeks: how it stands is not known."
    )
    let row = try #require((values["tracked"] as? [TemplateValues])?.first)
    #expect(row["grade"] as? String == "not known")
    #expect(row["control"] as? String == "not known")
    #expect(row["damaging"] as? String == then)
    #expect(row["top10"] as? String == "not known")
    #expect(old.impact(of: incident("pan")).compactMap { $0["text"] as? String } == ["“pan”: \(then)"])

    // The page that is followed is looked at, and another one that showed something is not.
    let mixed = try page(all, onTelephones: [3], daysLater: 6)
    let former = "3 on another page of results when somebody looked last (bing · telephone, 15 February 2026)"
    let text = mixed.impact(of: incident("pan")).compactMap { $0["text"] as? String }
    #expect(text == ["“pan”: Something damaging stood at \(former)."])
    let other = try #require((mixed.search().values["tracked"] as? [TemplateValues])?.first)
    #expect(other["damaging"] as? String == former)
    #expect(other["grade"] as? String == "F")
  }

  private func incident(_ query: String) -> Incident {
    var incident = Incident(
      location: SourceLocation(file: "content/incidents/i.md"),
      id: "i",
      title: "i",
      kind: .rumour,
      severity: .low,
      state: .active,
      body: MarkdownBody(text: "", firstLine: 1)
    )
    incident.queries = [query]
    return incident
  }

  @Test func anIncidentMeetsItsSearchInEverySpelling() throws {
    let impact = try page(Array(1...10)).impact(of: incident(" PAN  ")).compactMap { $0["text"] as? String }
    #expect(impact == ["“pan”: nothing damaging among the first 10."])
  }
}
