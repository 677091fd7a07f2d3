import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct VoiceShareFigureTests {
  private static let newest = Timestamp(seconds: 1_773_129_600)  // 2026-03-10T08:00:00Z

  /// The dashboard of mentions with those texts, of a brand with those competitors.
  private func page(_ texts: [String], competitors: [Competitor]) throws -> DashboardPage {
    let mentions = texts.enumerated().map { number, text in
      Mention(
        id: "m\(number)",
        source: "foro",
        published: Self.newest.advanced(bySeconds: Int64(number - texts.count) * 60),
        text: text
      )
    }
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "La Espiga", url: "https://s.example", language: Fixture.english)
    )
    configuration.brand.terms = ["La Espiga"]
    configuration.brand.competitors = competitors
    let reputation = Reputation(of: mentions, configuration, now: Self.newest)
    return try DashboardPage(reputation, configuration, Fixture.english)
  }

  private func made(_ page: DashboardPage) throws -> Figure? {
    let current = try #require(page.reputation.current)
    return VoiceShareFigure(page: page, current: current).figure()
  }

  private static let competitors = [
    Competitor(name: "El Trigal", terms: ["El Trigal"]), Competitor(name: "Horno Sol", terms: ["Horno Sol"]),
    Competitor(name: "=Nadie", terms: ["nadie"]),
  ]

  @Test func tellsOfTheBrandAndItsCompetitorsTheLargestFirst() throws {
    let page = try page(
      ["Qué pan", "Horno Sol abre", "La Espiga o Horno Sol", "La Espiga", "El Trigal"],
      competitors: Self.competitors
    )
    let figure = try #require(try made(page))
    #expect(
      figure.headline == "La Espiga has 50% of what is said of it and its competitors: 3 of 6"
    )
    #expect(figure.note == "11 February 2026 to 10 March 2026.")
    #expect(
      figure.remarks == [
        "Of 5 mentions: who is named in each, or the brand where nobody is. "
          + "One that names several counts for each, so these are 6.",
        "2 of them are about competitors alone: they count here and nowhere else.",
      ]
    )
    #expect(
      String(decoding: figure.table.csv(), as: UTF8.self).split(separator: "\r\n").map(String.init) == [
        "name,mentions,share", "La Espiga,3,0.5000", "Horno Sol,2,0.3333", "El Trigal,1,0.1667",
        "'=Nadie,0,0.0000",
      ]
    )
    let rows = figure.table.values(page.localizer).compactMap { $0["cells"] as? [String] }
    #expect(rows == [["3", "50%"], ["2", "33%"], ["1", "17%"], ["0", "0%"]])
  }

  @Test func roundsTheSharesSoThatTheyAreTheWhole() throws {
    let texts = ["Pan", "Horno Sol", "El Trigal"]
    let figure = try #require(try made(try page(texts, competitors: Self.competitors)))
    #expect(
      figure.table.values(Localizer(strings: Fixture.strings(Fixture.english), timeZone: .utc))
        .compactMap { ($0["cells"] as? [String])?.last } == ["34%", "33%", "33%", "0%"]
    )
  }

  @Test func showsNothingWithoutCompetitorsAndOnTooFewCases() throws {
    let (pan, few) = (["Pan", "Pan", "La Espiga"], ["Pan", "Horno Sol"])
    #expect(try made(try page(pan, competitors: [])) == nil)
    #expect(try made(try page(few, competitors: Self.competitors)) == nil)
    #expect(try made(try page(few + pan, competitors: Self.competitors)) != nil)
  }

  @Test func hasItsFileOnlyWhereItIsShown() throws {
    let place = "d/data/share-of-voice.csv"
    for (texts, isShown) in [(["Pan", "Horno Sol", "Pan"], true), (["Pan"], false)] {
      let content = try page(texts, competitors: Self.competitors).content
      let files = try DashboardRendererTests.files("en", of: content)
      #expect((files[place] != nil) == isShown)
      #expect(files["d/index.html"]?.contains("id=\"share-of-voice\"") == isShown)
    }
  }
}
