import Charts
import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

/// A topic of which one negative mention a day is usual, until twenty a day come from 1 April on.
@Suite struct IncidentChartsTests {
  private static let first = Timestamp(seconds: 1_772_409_600)  // 2026-03-02T00:00:00Z

  private static func moment(_ day: Int, hour: Int = 0) -> Timestamp {
    first.advanced(bySeconds: Int64(day) * 86_400 + Int64(hour) * 3600)
  }

  private func page(
    through last: Int,
    from begin: Int = 0,
    worst: Set<Int> = [30, 31, 32],
    state: Incident.State = .active,
    resolved: Int? = nil
  ) throws -> DashboardPage {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("content/mentions/m.jsonl")
    var line = 0
    for day in begin...last {
      for number in 0..<(worst.contains(day) ? 20 : 1) {
        line += 1
        let source = number % 4 == 3 ? "foro" : "plaza"
        var mention = Mention(
          id: "m\(line)",
          source: source,
          published: Self.moment(day, hour: 9),
          text: "pan"
        )
        mention.sentiment = Sentiment(score: -1, origin: .given)
        builder.append(mention, file: file, line: line)
      }
    }
    var incident = Incident(
      location: SourceLocation(file: "content/incidents/i.md"),
      id: "i",
      title: "Pan",
      kind: .rumour,
      severity: .low,
      state: state,
      body: MarkdownBody(text: "", firstLine: 1)
    )
    incident.clocks[.firstSignal] = Self.moment(30, hour: 8)
    incident.clocks[.resolved] = resolved.map { Self.moment($0, hour: 8) }
    incident.matches.terms = ["pan"]
    incident.updates = [
      IncidentUpdate(at: Self.moment(29), kind: .signal, text: "x", location: incident.location),
      IncidentUpdate(at: Self.moment(30, hour: 20), kind: .statement, text: "x", location: incident.location),
    ]
    let configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    let reputation = Reputation(
      store: builder.build().store,
      ledger: [],
      incidents: [incident],
      sources: [],
      configuration: configuration,
      now: Self.moment(last, hour: 20)
    )
    return try DashboardPage(reputation, configuration, Fixture.english)
  }

  private func charts(_ page: DashboardPage) throws -> [Figure] {
    IncidentCharts(page: page, figures: try #require(page.reputation.incidents.first)).drawn().charts
  }

  /// The value, what stands in its place and the note of a tile of the incident's page.
  private func tile(_ label: String, _ page: DashboardPage) throws -> [String?] {
    let figures = try #require(page.reputation.incidents.first)
    let tiles = try #require(page.incident(figures, [], watch: nil).values["tiles"] as? [TemplateValues])
    let tile = try #require(tiles.first { $0["label"] as? String == label })
    return ["value", "missing", "note"].map { tile[$0] as? String }
  }

  @Test func tellsTheImpactByTheClocksWhereTheChartShadesByThem() throws {
    // Two days before the incident do not tell what is usual.
    let running = try page(through: 32, from: 28)
    #expect(
      try tile("Impact", running)
        == [nil, "goes on", "since 1 April 2026, by the clocks; what is usual is not known"]
    )
    let over = try page(through: 36, from: 28, state: .closed, resolved: 33)
    #expect(
      try tile("Impact", over)
        == ["4 days", "goes on", "1 April 2026 to 4 April 2026, by the clocks; what is usual is not known"]
    )
  }

  @Test func saysOfWhatTheWorstDayHadTheMost() throws {
    #expect(try tile("Worst day", page(through: 32))[2] == "negative mentions, 1 April 2026")
  }

  @Test func saysThatItGoesOn() throws {
    let figures = try charts(page(through: 32))
    #expect(
      figures.first?.headline
        == "Negative mentions rose to 20 on 1 April 2026 and are still above what is usual, up to 2 a day"
    )
  }

  @Test func saysSinceWhenItIsOver() throws {
    let figures = try charts(page(through: 41))
    #expect(
      figures.first?.headline
        == "Negative mentions rose to 20 on 1 April 2026 and were usual again from 4 April 2026: up to 2 a day"
    )
  }

  @Test func saysThatItCameBack() throws {
    let page = try page(through: 38, worst: [30, 31, 32, 38], state: .watching, resolved: 36)
    #expect(
      try charts(page).first?.headline
        == "Negative mentions rose to 20 on 1 April 2026, calmed down, and are above what is usual again since 9 April 2026"
    )
  }

  @Test func tellsTheWavesAfterTheImpactWithIt() throws {
    let page = try page(through: 44, worst: [30, 31, 32, 38, 39, 44])
    #expect(
      try tile("Impact", page)[2]
        == "1 April 2026 to 3 April 2026, by the curve; again, 9 April 2026 to 10 April 2026, by the curve; "
        + "again, since 15 April 2026"
    )
  }

  @Test func saysThatItNeverWasUnusual() throws {
    #expect(
      try charts(page(through: 41, worst: [])).first?.headline
        == "Negative mentions never rose above what is usual, up to 2 a day"
    )
  }

  @Test func showsTwoWeeksBeforeAndTheWatch() throws {
    let figure = try #require(try charts(page(through: 38, state: .watching, resolved: 36)).first)
    // 18 March to 9 April, the latest day first; the watch lasts to 14 April, which is still to come.
    #expect(figure.table.rows.count == 23)
    #expect(figure.table.rows.first?.first == .day(CalendarDay(daysSince1970: 20_552)))
    let drawing = try #require(figure.wide as? StackedColumnsChart)
    #expect(drawing.axis.count == 28 && drawing.axis.elapsed == 23)
    #expect(drawing.axis.shades.map(\.columns) == [21..<28, 14..<17])
    #expect(drawing.band?.columns == 0..<23)
    #expect(
      figure.legend.map(\.label).suffix(3) == [
        "Usual for negative mentions: 0 to 2 a day", "Impact of an incident", "Watch after an incident",
      ]
    )
  }

  @Test func shadesEachTimeOfTrouble() throws {
    // Two days from 1 April, one on 8 April that is over, and one from 14 April on that is not.
    let page = try page(through: 44, worst: [30, 31, 37, 43])
    let figures = try #require(page.reputation.incidents.first)
    #expect(figures.course.newWave != nil)
    let drawing = try #require(try charts(page).first?.wide as? StackedColumnsChart)
    #expect(drawing.axis.shades.map(\.columns) == [14..<16, 21..<22, 27..<29])
    #expect(Set(drawing.axis.shades.map(\.cssClass)) == ["shade-impact"])
    let current = try #require(page.reputation.current)
    let overview = try #require(page.dailyFigure(current)?.wide as? StackedColumnsChart)
    #expect(overview.axis.shades.map(\.columns.count) == [2, 1, 2])
  }

  @Test func shadesARelapseAsTrouble() throws {
    let page = try page(through: 38, worst: [30, 31, 32, 38], state: .watching, resolved: 36)
    let drawing = try #require(try charts(page).first?.wide as? StackedColumnsChart)
    #expect(
      drawing.axis.shades.map(\.cssClass) == ["shade-watch", "shade-watch", "shade-impact", "shade-impact"]
    )
    #expect(drawing.axis.shades.map(\.columns) == [21..<22, 23..<28, 14..<17, 22..<23])
  }

  @Test func leadsFromAMarkToTheEntryOfItsDay() throws {
    let figure = try #require(try charts(page(through: 38, state: .watching, resolved: 36)).first)
    #expect(figure.marks.map(\.url) == ["#update-20260401T200000Z", "#timeline"])
  }

  @Test func showsTheMeanOnlyOfDaysWithEnough() throws {
    let figures = try charts(page(through: 41))
    #expect(
      figures[1].headline
        == "Mean sentiment was lowest on 1 April 2026, at −1.00 (n = 20); on 3 April 2026 it was −1.00"
    )
    #expect(figures[1].table.rows.filter { !$0.contains(.missing) }.count == 3)
    #expect(figures[1].remarks.first?.hasPrefix("23 days have too few mentions") == true)
    // Where no day has enough, the first figure says so.
    #expect(try charts(page(through: 41, worst: [])).map(\.identifier) == ["incident-mentions"])
    #expect(
      try charts(page(through: 41, worst: [])).first?.remarks
        == ["No day has the three mentions with known sentiment that a mean needs."]
    )
  }

  @Test(arguments: [(32, true), (33, false), (41, false)])
  func dotsTheLineToTodayAlone(last: Int, isProvisional: Bool) throws {
    // The mean of 3 April may change on that day and on no later one, though no later day has a mean.
    let chart = try #require(try charts(page(through: last))[1].wide as? LineChart)
    #expect(chart.isLastProvisional == isProvisional)
  }

  @Test func comparesSourcesOnOneScale() throws {
    let figures = try charts(page(through: 41))
    // 23 days of one and three of twenty: each fourth of those twenty comes from the forum.
    #expect(figures[2].headline == "82% of the negative mentions came from plaza: 68 of 83")
    #expect(figures[2].table.columns.map(\.name) == ["date", "plaza", "foro"])
  }

  @Test func holdsTheOverviewAgainstDaysWithoutIncidents() throws {
    let page = try page(through: 41)
    let current = try #require(page.reputation.current)
    let figure = try #require(page.dailyFigure(current))
    #expect(figure.legend.map(\.label).contains("Usual for negative mentions: 0 to 2 a day"))
    #expect(figure.legend.map(\.cssClass).contains("shade-impact"))
    #expect(page.calendarFigure() == nil)
    #expect(page.overviewSources()?.bars()?.table.rows.count == 2)
  }
}
