import Foundation
import FoundationXML
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct FeedTests {
  private func file(_ path: String, _ site: PublicSite) throws -> OutputFile {
    try #require(site.otherFiles().first { $0.path.description == path })
  }

  private func isWellFormed(_ bytes: [UInt8]) -> Bool { XMLParser(data: Data(bytes)).parse() }

  @Test func listsExactlyTheIndexablePages() throws {
    let site = try Fixture.site()
    let sitemap = try file("sitemap.xml", site)
    #expect(isWellFormed(sitemap.bytes))
    let text = String(decoding: sitemap.bytes, as: UTF8.self)
    let addresses = text.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
    #expect(addresses == site.plan.pages.filter(\.isIndexable).map { "https://laespiga.example\($0.path)" })
    #expect(!text.contains("dashboard") && !text.contains("tiendas") && !text.contains("noticias"))
    #expect(text.contains("<lastmod>2026-03-14T08:00:00+01:00</lastmod>"))
    #expect(text.contains("<image:loc>https://laespiga.example/media/obrador."))
  }

  @Test func agreesWithTheHeadsOnTranslations() throws {
    let site = try Fixture.site()
    let text = String(decoding: try file("sitemap.xml", site).bytes, as: UTF8.self)
    for entry in text.split(separator: "<url>").dropFirst() {
      let address = try #require(entry.firstMatch(of: /<loc>https:\/\/laespiga\.example([^<]*)</)?.1)
      let html = try Fixture.html(site, String(address))
      let inHead = html.matches(of: /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/)
        .map { "\($0.1) \($0.2)" }
      let inMap = entry.matches(of: /hreflang="([^"]*)" href="([^"]*)"/).map { "\($0.1) \($0.2)" }
      #expect(inHead == inMap)
    }
  }

  @Test func breaksALongSitemapIntoParts() throws {
    let site = try Fixture.site()
    let sitemap = Sitemap(
      root: site.root,
      timeZone: .utc,
      pages: site.plan.pages,
      image: { _ in nil },
      limit: 7
    )
    #expect(
      sitemap.files.map(\.path.description).prefix(3) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]
    )
    #expect(sitemap.files.allSatisfy { isWellFormed($0.bytes) })
    let index = String(decoding: try #require(sitemap.files.first).bytes, as: UTF8.self)
    #expect(index.contains("<loc>https://laespiga.example/sitemap-1.xml</loc>"))
    let all = sitemap.files.dropFirst().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(all.matches(of: /<loc>/).count == site.plan.pages.count(where: \.isIndexable))
  }

  @Test func writesAFeedALanguage() throws {
    let site = try Fixture.site()
    for path in ["feed.xml", "ca/feed.xml"] {
      let feed = try file(path, site)
      #expect(isWellFormed(feed.bytes))
      let text = String(decoding: feed.bytes, as: UTF8.self)
      #expect(
        text.contains(
          "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://laespiga.example/\(path)\"/>"
        )
      )
      #expect(text.contains("<author>\n<name>Equipo de La Espiga</name>"))
    }
    #expect(!site.otherFiles().contains { $0.path.description == "en/feed.xml" })
    let text = String(decoding: try file("feed.xml", site).bytes, as: UTF8.self)
    #expect(text.matches(of: /<entry>/).count == 3)
    // The newest change of an article, not the time of the build.
    #expect(text.firstMatch(of: /<updated>([^<]*)</)?.1 == "2026-03-14T08:00:00+01:00")
    #expect(text.contains("<id>https://laespiga.example/articulos/masa-propia/</id>"))
    #expect(text.contains("&lt;a href=&quot;https://laespiga.example/contacto/&quot;"))
    #expect(!text.contains("https://foro.example"))
    #expect(text.contains("xml:base=\"https://laespiga.example/articulos/masa-propia/\""))
  }

  @Test func survivesHostileText() throws {
    var content = Fixture.content()
    content.articles[0].title = "]]>\u{0}\u{B}<&\u{FFFF}"
    content.articles[0].tags = ["\"<"]
    let feed = try file("feed.xml", try Fixture.site(content))
    #expect(isWellFormed(feed.bytes))
  }

  @Test func hidesNothingFromRobots() throws {
    let robots = String(decoding: try file("robots.txt", try Fixture.site()).bytes, as: UTF8.self)
    #expect(robots == "User-agent: *\nAllow: /\n\nSitemap: https://laespiga.example/sitemap.xml\n")
  }
}
