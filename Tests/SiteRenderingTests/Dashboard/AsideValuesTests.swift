import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

/// What was set aside can be looked through: a complaint may be among it that writes the brand's name wrong.
@Suite struct AsideValuesTests {
  private static let now = Timestamp(seconds: 1_773_129_600)  // 2026-03-10T08:00:00Z

  /// The content of a dashboard of mentions with those texts.
  static func content(_ texts: [String]) -> DashboardContent {
    let mentions = texts.enumerated().map { number, text in
      var made = Mention(
        id: "m\(number)",
        source: "foro",
        published: Self.now.advanced(bySeconds: Int64(number - texts.count) * 60),
        text: text
      )
      if number == 0 { made.url = "https://foro.example/0" }
      return made
    }
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    configuration.brand.terms = ["La Espiga"]
    configuration.brand.competitors = [
      Competitor(name: "El Trigal <b>", terms: ["El Trigal"]),
      Competitor(name: "Horno Sol", terms: ["Horno Sol"]),
    ]
    let reputation = Reputation(of: mentions, configuration, now: Self.now)
    return DashboardContent(of: reputation, configuration, hasVoices: true)
  }

  private func page(_ texts: [String]) throws -> String {
    try #require(try DashboardRendererTests.files("en", of: Self.content(texts))["d/health/index.html"])
  }

  @Test func listsWhatWasSetAsideNewestFirst() throws {
    let texts = ["<i>Horno Sol</i> o El Trigal", "La Espiga o Horno Sol", "La Espga, peor que Horno Sol"]
    let page = try page(texts)
    let section = try #require(page.firstRange(of: "id=\"aside\"")).lowerBound
    let told = page[section...]
    #expect(told.contains("2 mentions name a competitor and not the brand"))
    let newest = try #require(told.firstRange(of: "La Espga, peor que Horno Sol")).lowerBound
    let oldest = try #require(told.firstRange(of: "&lt;i&gt;Horno Sol&lt;/i&gt; o El Trigal")).lowerBound
    #expect(newest < oldest)
    #expect(told.contains("<bdi>El Trigal &lt;b&gt;, Horno Sol</bdi>"))
    #expect(told.contains("href=\"https://foro.example/0\""))
    #expect(told.contains("<code>m2</code>"))
    #expect(!told.contains("La Espiga o Horno Sol"))
    #expect(!told.contains("newest"))
  }

  @Test func tellsHowManyAreShown() throws {
    let page = try page((0..<103).map { "Horno Sol \($0)" })
    #expect(page.contains("103 mentions name a competitor"))
    #expect(page.contains("The newest 100 are shown."))
    #expect(page.contains("Horno Sol 3<") && !page.contains("Horno Sol 2<"))
  }

  @Test func saysNothingWhereNothingWas() throws {
    #expect(!(try page(["La Espiga o Horno Sol"])).contains("id=\"aside\""))
  }
}
