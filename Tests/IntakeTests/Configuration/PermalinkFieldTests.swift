import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct PermalinkFieldTests {
  private func read(_ pattern: String) -> Reading<SiteConfiguration> {
    let site = "site: {name: a, url: https://a.example, language: es, languages: [es, en]}\n"
    return ConfigurationReader.read((site + "permalinks: {articles: \"\(pattern)\"}\n").bytes)
  }

  @Test(arguments: [
    ("/:year/:month/:day/:slug/", "/2026/03/05/pan/"), ("/:section/:slug/", "/articulos/pan/"),
    ("/blog/:slug/", "/blog/pan/"), ("/:slug/", "/pan/"), ("/a-:year/:slug-x/", "/a-2026/pan-x/"),
    ("/ca/:slug/", "/ca/pan/"), ("/en-:slug/", "/en-pan/"),
  ])
  func makesAddresses(pattern: String, path: String) throws {
    let reading = read(pattern)
    expectNoDifference(reading.findings, [])
    let permalink = try #require(reading.value).articlePermalink
    let day = try #require(CalendarDay(year: 2026, month: 3, day: 5))
    #expect(permalink.path(section: "articulos", slug: "pan", day: day) == path)
  }

  @Test func standsForTheUsualWhereNothingIsWritten() throws {
    let day = try #require(CalendarDay(year: 2026, month: 3, day: 5))
    #expect(Permalink.usual.path(section: "articulos", slug: "pan", day: day) == "/articulos/pan/")
  }

  @Test(arguments: [
    ("/:yaer/:slug/", "configuration.unknown-placeholder"),
    ("/:title/:slug/", "configuration.unknown-placeholder"),
    ("/::slug/", "configuration.unknown-placeholder"), ("/:year/", "configuration.wrong-value"),
    (":slug/", "configuration.wrong-value"), ("/:slug", "configuration.wrong-value"),
    ("/../:slug/", "configuration.wrong-value"), ("//:slug/", "configuration.wrong-value"),
    ("/Blog/:slug/", "configuration.wrong-value"), ("/media/:slug/", "configuration.reserved-permalink"),
    ("", "configuration.wrong-value"), ("/en/:slug/", "configuration.reserved-permalink"),
    ("/es/:year/:slug/", "configuration.reserved-permalink"),
  ])
  func findsMistakes(pattern: String, rule: String) {
    expectNoDifference(read(pattern).findings.map(\.line), ["contrapeso.yml:2:24 error \(rule)"])
  }
}
