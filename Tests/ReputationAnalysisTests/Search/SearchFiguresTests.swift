import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SearchFiguresTests {
  private let first = CalendarDay(daysSince1970: 20_000)
  private var configuration: SiteConfiguration {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "E", url: "https://espiga.example", language: LanguageCode(rawValue: "es"))
    )
    configuration.search.damaging = ["quejas.example"]
    return configuration
  }

  private func row(
    _ query: String,
    _ position: Int,
    _ host: String,
    day: Int = 0,
    engine: String? = nil,
    device: String? = nil
  ) -> ObservedResult {
    var search = TrackedSearch(query: query)
    search.engine = engine
    search.device = device
    var row = ObservedResult(
      search: search,
      day: first.advanced(byDays: day),
      location: SourceLocation(file: "a.csv", line: position)
    )
    row.position = position
    row.url = "https://\(host).example/"
    return row
  }

  private func performance(
    _ query: String,
    clicks: Int?,
    impressions: Int? = 100,
    position: Double? = nil,
    export: String = "a",
    to day: Int? = 0,
    change: (inout SearchPerformance) -> Void = { _ in }
  ) -> SearchPerformance {
    var subject = SearchPerformance.Subject()
    subject.query = query
    var period = SearchPerformance.Period()
    period.days = day.map { DayRange(first.advanced(byDays: $0)) }
    var row = SearchPerformance(
      subject: subject,
      period: period,
      export: export,
      location: SourceLocation(file: export, line: 1)
    )
    (row.clicks, row.impressions, row.position) = (clicks, impressions, position)
    change(&row)
    return row
  }

  private func worked(
    _ results: [ObservedResult],
    _ performance: [SearchPerformance] = [],
    _ change: (inout SiteConfiguration) -> Void = { _ in },
    incidents: [Incident] = [],
    today day: Int = 7
  ) -> SearchFigures? {
    var builder = RankingStoreBuilder()
    for result in results { builder.append(result) }
    for row in performance { builder.append(row) }
    var configuration = configuration
    change(&configuration)
    return SearchFigures(
      builder.build().store,
      incidents: incidents,
      configuration: configuration,
      today: first.advanced(byDays: day)
    )
  }

  @Test func isNothingWithoutRankings() {
    #expect(worked([]) == nil)
  }

  @Test func takesTheNewestResultsOfEachQuery() throws {
    let made = worked([
      row("pan", 1, "viejo"), row("pan", 1, "espiga", day: 7), row("pan", 2, "quejas", day: 7),
    ])
    let figures = try #require(made)
    #expect(figures.queries.map(\.query) == ["pan"])
    #expect(
      figures.queries.first?.results.map(\.result.url) == [
        "https://espiga.example/", "https://quejas.example/",
      ]
    )
    #expect(figures.queries.first?.results.map(\.resultClass) == [.owned, .damaging])
  }

  @Test func tellsOfADemandWhatWasSaidLast() throws {
    var rows = (0...3).map { row("pan", 1, "a", day: $0, device: $0 == 3 ? "desktop" : "mobile") }
    (rows[0].demand.volume, rows[0].demand.intent) = (90, .commercial)
    rows[1].demand.volume = 170
    rows[3].demand.intent = .informational
    let demand = try #require(worked(rows)?.queries.first?.demand)
    #expect(demand.volume == 170)
    #expect(demand.intent == .informational)
    #expect(worked([row("pan", 1, "a")])?.queries.first?.demand == SearchDemand())
  }

  @Test func prefersTheDeeperLookOfADay() throws {
    let made = worked([
      row("pan", 1, "a", device: "desktop"), row("pan", 1, "b", device: "mobile"),
      row("pan", 2, "c", device: "mobile"),
    ])
    let figures = try #require(made)
    #expect(figures.queries.first?.snapshot?.search.device == "mobile")
  }

  @Test func followsOneSearchAndNotThatOfAnotherDevice() throws {
    let made = worked([
      row("pan", 1, "a", device: "desktop"), row("pan", 1, "b", day: 3, device: "mobile"),
      row("pan", 1, "c", day: 7, device: "desktop"),
    ])
    let course = try #require(made?.queries.first?.course)
    #expect(course.points.map(\.day) == [first, first.advanced(byDays: 7)])
  }

  @Test func countsOnlyTheEnginesThatCount() throws {
    let rows = [
      row("pan", 1, "a", engine: "google"), row("pan", 1, "b", day: 7, engine: "bing"),
      row("bollo", 1, "c", engine: "bing"),
    ]
    let made = worked(rows, [], { $0.search.engines = ["Google"] })
    let figures = try #require(made)
    #expect(figures.queries.map(\.query) == ["pan"])
    #expect(figures.queries.first?.results.map(\.result.url) == ["https://a.example/"])
  }

  @Test func countsWhatIncidentsCallDamaging() throws {
    var incident = Sample.incident("i")
    incident.damaging = ["https://foro.example/t/9"]
    var result = row("pan", 1, "foro")
    result.url = "https://foro.example/t/9"
    let made = worked([result], [], incidents: [incident])
    let figures = try #require(made)
    #expect(figures.queries.first?.results.map(\.resultClass) == [.damaging])
  }

  @Test func listsTrackedQueriesFirstAndMeetsSearchConsoleInAnySpelling() throws {
    let made = worked(
      [row("La Espiga", 1, "a"), row("bollo", 1, "a")],
      [
        performance("la espiga", clicks: 5, position: 2.5), performance("aceite", clicks: 1),
        performance("zumo", clicks: nil, impressions: nil),
      ]
    )
    let figures = try #require(made)
    #expect(figures.queries.map(\.query) == ["La Espiga", "bollo", "aceite", "zumo"])
    #expect(figures.queries.map(\.isTracked) == [true, true, false, false])
    #expect(figures.queries.map(\.clicks) == [5, nil, 1, nil])
    #expect(figures.queries.map(\.impressions) == [100, nil, 100, nil])
    #expect(figures.queries.map(\.position) == [2.5, nil, nil, nil])
  }

  @Test func takesTheNewestExportAndOfTwoTheLonger() throws {
    func range(_ from: Int, _ to: Int) -> (inout SearchPerformance) -> Void {
      { $0.period.days = DayRange(from: first.advanced(byDays: from), to: first.advanced(byDays: to)) }
    }
    let made = worked(
      [],
      [
        performance("pan", clicks: 1, export: "a", change: range(0, 9)),
        performance("pan", clicks: 2, export: "b", change: range(5, 20)),
        performance("pan", clicks: 3, export: "c", change: range(0, 20)),
        performance("pan", clicks: 4, export: "d", to: nil),
      ]
    )
    let figures = try #require(made)
    #expect(figures.queries.map(\.clicks) == [3])
  }

  @Test func leavesOutEarlierPeriodsAndOtherSearches() {
    let rows = [
      performance("pan", clicks: 1) { $0.period.isComparison = true },
      performance("pan", clicks: 1, to: 1) { $0.searchType = "image" },
    ]
    #expect(worked([], rows)?.queries.isEmpty == true)
  }

  @Test func addsUpWhatIsSplitAndWeighsPositions() throws {
    let rows = [
      performance("pan", clicks: 1, impressions: 100, position: 2) {
        $0.subject.page = "https://espiga.example/a"
      },
      performance("pan", clicks: 2, impressions: 300, position: 6) {
        $0.subject.page = "https://espiga.example/b"
      },
      performance("pan", clicks: 9, impressions: 900, position: 9) {
        $0.subject.page = "https://espiga.example/a"
        $0.subject.device = "mobile"
      },
    ]
    let made = worked([], rows)
    let query = try #require(made?.queries.first)
    #expect(query.clicks == 3)
    #expect(query.impressions == 400)
    #expect(query.position == 5)
  }

  @Test func isTheMeanOfTheQueriesThatAreKnown() throws {
    let rows =
      (1...10).map { row("pan", $0, "espiga") } + (1...10).map { row("bollo", $0, "otro") } + [
        row("corto", 1, "espiga")
      ]
    #expect(worked(rows)?.control == 0.5)
    let short = worked([row("corto", 1, "espiga")])
    #expect(short != nil)
    #expect(short?.control == nil)
  }

  @Test func makesACurveOfTheSitesOwnClicks() throws {
    let rows = (1...10).map { position in
      performance(
        "q\(position)",
        clicks: position == 1 ? 500 : 50,
        impressions: 1000,
        position: Double(position) + 0.2
      )
    }
    let page = [row("pan", 1, "espiga")] + (2...10).map { row("pan", $0, "otro") }
    let ofOwn = worked(page, rows, { $0.search.clickCurve = .own })
    let own = try #require(ofOwn)
    let control = try #require(own.control)
    #expect(abs(control - 500.0 / 950.0) < 1e-9)
    #expect(own.findings == [])
    let made = worked(page, Array(rows.dropLast()), { $0.search.clickCurve = .own })
    let few = try #require(made)
    #expect(abs((few.control ?? 0) - 39.8 / 94.0) < 1e-9)
    #expect(few.findings.map(\.rule) == ["search.own-curve"])
  }

  /// Of two pages looked at on one day as deep nobody is told the better one.
  @Test(arguments: [("mobile", "desktop"), ("desktop", "mobile")])
  func followsThePageOnWhichSomethingDamagingStandsHigher(harmed: String, other: String) throws {
    let clean = (1...3).map { row("pan", $0, "a\($0)", device: other) }
    let harm = [
      row("pan", 1, "a", device: harmed), row("pan", 2, "quejas", device: harmed),
      row("pan", 3, "b", device: harmed),
    ]
    let query = try #require(worked(clean + harm)?.queries.first)
    #expect(query.snapshot?.search.device == harmed)
    #expect(query.damaging?.top3 == 1)
    #expect(query.elsewhere.isEmpty)
    // Of two that show it, the one on which it stands higher.
    let lower = [row("pan", 3, "quejas", device: other)]
    let both = try #require(worked(clean.dropLast() + lower + harm)?.queries.first)
    #expect(both.snapshot?.search.device == harmed)
    #expect(both.elsewhere.map(\.place.position) == [3])
  }

  /// What is known beyond the first page does not make a page the one to follow, what is known of the first page does.
  @Test func followsTheDeeperOfTwoPagesOnlyAsFarAsTheFirstPage() throws {
    func device(_ depths: (mobile: Int, desktop: Int)) throws -> String? {
      let mobile = (1...depths.mobile).map { row("pan", $0, $0 == 2 ? "quejas" : "a\($0)", device: "mobile") }
      let desktop = (1...depths.desktop).map { row("pan", $0, "a\($0)", device: "desktop") }
      return try #require(worked(mobile + desktop)?.queries.first?.snapshot?.search.device)
    }
    #expect(try device((10, 20)) == "mobile")
    #expect(try device((7, 10)) == "desktop")
  }
}
