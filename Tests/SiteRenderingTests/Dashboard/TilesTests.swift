import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct TilesTests {
  private static let day: Int64 = 86_400
  private static let newest = Timestamp(seconds: 1_773_129_600)

  /// So many mentions of one forum on the first of 56 days, and so many in the last 28.
  private func page(before: Int, now: Int) throws -> DashboardPage {
    let mentions = (0..<before + now).map { number in
      let moment = Self.newest.advanced(bySeconds: number < before ? -55 * Self.day : 0)
      var mention = Mention(id: "m\(number)", source: "foro", published: moment, text: "Pan")
      mention.author = Author(handle: "a\(number)")
      mention.reach = 100
      return mention
    }
    let configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    let reputation = Reputation(of: mentions, configuration, now: Self.newest)
    return try DashboardPage(reputation, configuration, Fixture.english)
  }

  @Test(arguments: [
    (1, 2, "↑", "2 after 1, too few to compare", nil), (2, 1, "↓", "1 after 2, too few to compare", nil),
    (3, 6, "↑", "+100%", "+100%"),
  ])
  func comparesOnEnoughMentionsOnly(before: Int, now: Int, arrow: String, text: String, reach: String?) throws
  {
    let page = try page(before: before, now: now)
    let current = try #require(page.reputation.current)
    let tiles = Tiles(page: page).overview(current: current, previous: page.reputation.previous)
    let delta = try #require(tiles.first?["delta"] as? TemplateValues)
    #expect(delta["arrow"] as? String == arrow)
    #expect(delta["text"] as? String == text)
    #expect(delta["good"] as? String == "flat")
    let reached = tiles.first { $0["label"] as? String == "Reach" }?["delta"] as? TemplateValues
    #expect(reached?["text"] as? String == reach)
  }

  @Test(arguments: [(2, "Mentions from foro: 2 of 2"), (3, "100% of all mentions came from foro: 3 of 3")])
  func tellsSharesOfEnoughMentionsOnly(count: Int, headline: String) throws {
    let page = try page(before: 0, now: count)
    let period = try #require(page.reputation.period)
    let figure = SourceFigure(
      page: page,
      identifier: "sources",
      counts: page.reputation.bySource(of: Array(0..<count), in: period, most: 3),
      title: "",
      csv: ""
    )
    #expect(figure.bars()?.headline == headline)
  }
}
