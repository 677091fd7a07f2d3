import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct RobotsTextTests {
  private func robots(_ refused: Set<CrawlerPurpose>) throws -> String {
    var content = Fixture.content()
    content.configuration.search.refusedCrawlers = refused
    let file = try Fixture.site(content).otherFiles().first { $0.path.description == "robots.txt" }
    return String(decoding: try #require(file).bytes, as: UTF8.self)
  }

  private static let everybody = "User-agent: *\nAllow: /\n\nSitemap: https://laespiga.example/sitemap.xml\n"

  @Test func hidesNothingUnlessItIsAsked() throws {
    #expect(try robots([]) == RobotsTextTests.everybody)
  }

  @Test(arguments: CrawlerPurpose.allCases)
  func refusesTheCrawlersOfAPurposeAndNoOther(_ purpose: CrawlerPurpose) throws {
    let text = try robots([purpose])
    let group = text.prefix { $0 != "*" }
    let named = Crawler.all.filter { group.contains("User-agent: \($0.name)\n") }
    #expect(!named.isEmpty && named.allSatisfy { $0.purpose == purpose })
    #expect(named.count == Crawler.all.count { $0.purpose == purpose })
    #expect(text.hasSuffix("Disallow: /\n\n\(RobotsTextTests.everybody)"))
    #expect(!text.contains("dashboard"))
  }

  @Test func namesEachCrawlerOnce() {
    #expect(Set(Crawler.all.map { $0.name.lowercased() }).count == Crawler.all.count)
    #expect(Set(Crawler.all.map(\.purpose)) == Set(CrawlerPurpose.allCases))
    let search = ["googlebot", "bingbot", "duckduckbot", "applebot", "yandexbot"]
    #expect(
      !Crawler.all.contains { search.contains($0.name.lowercased()) },
      "a search engine would be refused"
    )
  }
}
