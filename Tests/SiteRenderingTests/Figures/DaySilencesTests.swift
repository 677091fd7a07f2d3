import Charts
import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct DaySilencesTests {
  private static let now = DashboardFixture.now

  /// A dashboard whose two sources have mentions on every day of so many days ago.
  private func page(
    _ one: ClosedRange<Int>,
    _ other: ClosedRange<Int>,
    and otherDays: ClosedRange<Int>? = nil
  ) throws -> DashboardPage {
    var configuration = Fixture.configuration()
    configuration.sources = ["una", "otra"].map { name in
      MentionSource(
        name: name,
        path: "content/mentions/\(name)",
        staleAfter: 2 * 86_400,
        location: SourceLocation(file: "contrapeso.yml")
      )
    }
    var builder = MentionStoreBuilder()
    for (name, days) in [("una", one), ("otra", other)] {
      let file = builder.addFile("content/mentions/\(name)/m.jsonl")
      for day in Array(days) + (name == "otra" ? otherDays.map(Array.init) ?? [] : []) {
        let published = Self.now.advanced(bySeconds: -Int64(day) * 86_400)
        var mention = Mention(id: "\(name)\(day)", source: name, published: published, text: "pan \(day)")
        mention.sentiment = Sentiment(score: -1, origin: .given)
        builder.append(mention, file: file, line: day + 1)
      }
    }
    let figures = [("una", one), ("otra", other)].map { name, days in
      SourceFigures(
        name: name,
        format: "jsonl",
        mentions: days.count,
        dataThrough: Self.now.advanced(bySeconds: -Int64(days.lowerBound) * 86_400),
        staleAfter: 2 * 86_400,
        now: Self.now
      )
    }
    let reputation = Reputation(
      store: builder.build().store,
      ledger: [],
      incidents: [],
      sources: figures,
      configuration: configuration,
      now: Self.now
    )
    return try DashboardPage(reputation, configuration, Fixture.spanish)
  }

  private func figure(_ page: DashboardPage) throws -> Figure {
    let current = try #require(page.reputation.current)
    return try #require(page.dailyFigure(current))
  }

  @Test func goesOnToTodayWhereNobodyTellsAnythingAnyMore() throws {
    let page = try page(20...60, 20...60)
    let figure = try figure(page)
    #expect(figure.table.rows.count == 61)
    let newest = try #require(figure.table.rows.first)
    #expect(newest[0] == .day(page.today))
    #expect(newest[1...5].allSatisfy { $0 == .missing } && newest[6] == .text("sin datos"))
    #expect(figure.wide.svg(.wide).contains("class=\"hatch\""))
    #expect(figure.legend.map(\.label).contains("Sin datos de ninguna fuente"))
    // Nothing is told of such a day in the file either, which names the sources.
    let csv = String(decoding: page.dailyTable(page.daily).csv(), as: UTF8.self)
    #expect(csv.contains("\(page.today),,,,,,,,,\"otra, una\""))
    #expect(page.standingHeadline().contains("no se sabe si hay calma"))
  }

  /// A figure of 28 days of which only 12 are known does not stand there as one of 28.
  @Test func theOverviewSaysOfHowManyDaysNothingIsKnown() throws {
    let page = try page(0...3, 0...3, and: 20...90)
    let values = page.overview(nil).values
    #expect((values["unknownDays"] as? String)?.contains("16 de esos días") == true)
    let tiles = try #require(values["tiles"] as? [TemplateValues])
    #expect(tiles.allSatisfy { $0["delta"] == nil })
    let whole = try self.page(0...90, 0...90).overview(nil).values
    #expect(whole["unknownDays"] == nil)
    #expect(try #require(whole["tiles"] as? [TemplateValues]).contains { $0["delta"] != nil })
  }

  @Test func theFileForProgramsTellsNoCountOfSuchADay() throws {
    let page = try page(0...20, 0...20, and: 40...60)
    let summary = SummaryDocument(
      reputation: page.reputation,
      configuration: page.content.configuration,
      spikeTerms: [:]
    )
    let text = String(decoding: summary.bytes(), as: UTF8.self)
    let unknown = page.today.advanced(byDays: -30)
    #expect(
      text.contains(
        #"{"date":"\#(unknown)","total":null,"positive":null,"neutral":null,"negative":null,"unknown":null}"#
      )
    )
    #expect(
      text.contains(#"{"date":"\#(page.today)","total":2,"positive":0,"neutral":0,"negative":2,"unknown":0}"#)
    )
  }

  @Test func namesASourceThatIsSilentAlone() throws {
    let figure = try figure(page(0...60, 20...60))
    let newest = try #require(figure.table.rows.first)
    #expect(newest[1] == .count(1) && newest.last == .text("otra"))
    #expect(figure.remarks.first == "20 días hubo fuentes en silencio y puede faltar algo: otra.")
    #expect(figure.legend.map(\.label).contains("Franja superior: alguna fuente en silencio"))
  }

  @Test func saysNothingOfSilenceWhereThereIsNone() throws {
    let page = try page(0...60, 0...60)
    let figure = try figure(page)
    #expect(figure.table.columns.map(\.name).last == "unknown")
    #expect(!figure.wide.svg(.wide).contains("hatch") && !figure.legend.contains { $0.cssClass == "hatch" })
    #expect(page.standingHeadline() == "Ningún incidente abierto.")
  }

  @Test func tellsWhichShareComesOutsideOfficeHours() throws {
    let page = try page(0...60, 0...60)
    let rhythm = try #require(RhythmFigure(page: page))
    #expect(rhythm.table().rows.count == 24 && rhythm.table().columns.count == 15)
    let published = rhythm.table().rows.flatMap { $0[1...7] }
    #expect(published.reduce(0) { if case .count(let count) = $1 { $0 + count } else { $0 } } == 56)
    #expect(rhythm.figure().table.columns.count == 8)
  }
}
