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

  @Test(arguments: ["", "ca/"])
  func tellsTheSameInEveryFormat(_ folder: String) throws {
    let site = try Fixture.site()
    let atom = String(decoding: try file("\(folder)feed.xml", site).bytes, as: UTF8.self)
    let rss = String(decoding: try file("\(folder)rss.xml", site).bytes, as: UTF8.self)
    let json = try JSONSerialization.jsonObject(with: Data(try file("\(folder)feed.json", site).bytes))
    let feed = try #require(json as? [String: Any])
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(isWellFormed(Array(rss.utf8)))
    let inAtom = atom.matches(of: /<entry>\n<id>([^<]*)</).map { String($0.1) }
    let inRSS = rss.matches(of: /<guid isPermaLink="true">([^<]*)</).map { String($0.1) }
    #expect(!inAtom.isEmpty && inRSS == inAtom && items.compactMap { $0["id"] as? String } == inAtom)
    #expect(feed["feed_url"] as? String == "https://laespiga.example/\(folder)feed.json")
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    let own =
      "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"https://laespiga.example/\(folder)rss.xml\"/>"
    #expect(rss.contains(own))
    #expect(rss.contains("<dc:creator>Equipo de La Espiga</dc:creator>"))
    let html = try Fixture.html(site, "/\(folder)")
    for (type, name) in [
      ("atom+xml", "feed.xml"), ("rss+xml", "rss.xml"), ("feed+json", "feed.json"),
    ] {
      let link = "<link rel=\"alternate\" type=\"application/\(type)\""
      #expect(html.contains(link), "\(type)")
      #expect(html.contains("href=\"/\(folder)\(name)\">"), "\(name)")
    }
  }

  @Test func writesTheTimesOfRSS() throws {
    let rss = String(decoding: try file("rss.xml", try Fixture.site()).bytes, as: UTF8.self)
    #expect(rss.contains("<lastBuildDate>Sat, 14 Mar 2026 08:00:00 +0100</lastBuildDate>"))
    #expect(rss.contains("<pubDate>Wed, 11 Mar 2026 08:00:00 +0100</pubDate>"))
  }

  /// A reader that shows a text elsewhere has no page to look for a heading on; notes stand in the entry itself.
  @Test func leadsFromPlacesOfAnEntryToItsPage() throws {
    var content = Fixture.content()
    content.articles[0].body = MarkdownBody(text: "Pan.[^1] [b](#b)\n\n## B\n\n[^1]: Nota.\n", firstLine: 1)
    let site = try Fixture.site(content)
    for path in ["feed.xml", "rss.xml", "feed.json"] {
      let text = String(decoding: try file(path, site).bytes, as: UTF8.self)
      let plain = text.replacing("&quot;", with: "\"").replacing("\\\"", with: "\"")
      #expect(plain.contains("href=\"https://laespiga.example/articulos/masa-propia/#b\""), "\(path)")
      #expect(plain.contains("href=\"#masa-propia-fn-1\"") && plain.contains("id=\"masa-propia-fn-1\""), "\(path)")
      #expect(!plain.contains("rel=\"noopener external\""), "\(path)")
    }
  }
}
