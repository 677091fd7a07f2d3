import Charts
import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

/// What the figures of a search say where its newest look knows less than those before.
@Suite struct HoldersFigureTests {
  /// The figures of a search that was looked at on days that follow one another, from 16 February 2026 on, each time as
  /// far as that: the last result is the site's own, and the second does damage, but not at the first look.
  private func figures(
    _ depths: [Int],
    _ language: LanguageCode = Fixture.english,
    daysLater days: Int64 = 0
  ) throws -> (page: DashboardPage, query: QueryFigures) {
    var builder = RankingStoreBuilder()
    for (day, depth) in depths.enumerated() {
      for position in 1...depth {
        var row = ObservedResult(
          search: TrackedSearch(query: "pan"),
          day: CalendarDay(daysSince1970: 20_500).advanced(byDays: day),
          location: SourceLocation(file: "r.csv", line: position)
        )
        row.position = position
        row.url = position == depth ? "https://s.example/\(day)" : "https://otro.example/\(position)"
        if position == 2, day > 0 { row.givenClass = .damaging }
        builder.append(row)
      }
    }
    let configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: language)
    )
    let reputation = Reputation(
      store: MentionStoreBuilder().build().store,
      ledger: [],
      incidents: [],
      sources: [],
      rankings: builder.build().store,
      configuration: configuration,
      now: DashboardFixture.now.advanced(bySeconds: days * 86_400)
    )
    let page = try DashboardPage(reputation, configuration, language)
    return (page, try #require(page.drawnQueries.first).query)
  }

  private func headline(
    _ depths: [Int],
    _ language: LanguageCode = Fixture.english,
    daysLater days: Int64 = 0
  ) throws -> String? {
    let (page, query) = try figures(depths, language, daysLater: days)
    let figure = HoldersFigure(page: page, query: query, number: 1).figure()
    // The drawing says the same to those who cannot see it.
    if let figure { #expect(figure.wide.svg(.wide).contains(figure.headline)) }
    return figure?.headline
  }

  @Test func tellsInThePresentOnlyWhatTheNewestLookKnows() throws {
    let counts = "our own 1 and damaging 1; on 16 February 2026, 1 and 0"
    let former = "On 17 February 2026, of the first ten, \(counts)"
    #expect(
      try headline([10, 10]) == "Of the first ten, \(counts)"
    )
    #expect(try headline([10, 10, 7]) == "\(former). On 18 February 2026 not all ten were seen")
    // Known as a whole, and too old.
    #expect(try headline([10, 10], daysLater: 30) == former)
    #expect(try headline([10, 7]) == nil)
  }

  @Test func doesSoInEveryLanguage() throws {
    #expect(
      try headline([10, 10, 7], LanguageCode(rawValue: "es"))
        == "El 17 de febrero de 2026, de los diez primeros, propios 1 y dañinos 1; el 16 de febrero de 2026, 1 y 0. "
        + "El 18 de febrero de 2026 no se vieron los diez"
    )
    #expect(
      try headline([10, 10, 7], LanguageCode(rawValue: "ca"))
        == "El 17 de febrer de 2026, dels deu primers, propis 1 i perjudicials 1; el 16 de febrer de 2026, 1 i 0. "
        + "El 18 de febrer de 2026 no es van veure tots deu"
    )
  }

  /// Who looked at seven results knows nothing of the eighth.
  @Test(arguments: [(7, false), (10, true)])
  func drawsAsNotThereOnlyWhatIsNotAmongTheFirstTen(depth: Int, isNotThere: Bool) throws {
    let (page, query) = try figures([depth, depth])
    let figure = try #require(QueryFigure(page: page, query: query, number: 1).history())
    #expect(figure.wide.svg(.wide).contains("not there") == isNotThere)
    #expect(String(decoding: figure.table.csv(), as: UTF8.self).contains("> \(depth)"))
  }
}
