import Foundation
import FoundationXML
import RegexBuilder
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct SitemapTests {
  private func file(_ path: String, _ site: PublicSite) throws -> OutputFile {
    try #require(site.otherFiles().first { $0.path.description == path })
  }

  private func isWellFormed(_ bytes: [UInt8]) -> Bool { XMLParser(data: Data(bytes)).parse() }

  private func sitemap(_ site: PublicSite, _ limits: Sitemap.Limits) -> [OutputFile] {
    Sitemap(root: site.root, timeZone: .utc, pages: site.plan.pages, image: { _ in nil }, limits: limits)
      .files
  }

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

  @Test func namesNoFileOfAnotherKindAsAnImage() throws {
    var content = Fixture.content()
    content.media.append(MediaFile(path: "acta.pdf", bytes: Array("%PDF-1.7".utf8)))
    content.articles[0].image = ImageReference(source: "acta.pdf", alternative: "El acta")
    let text = String(decoding: try file("sitemap.xml", try Fixture.site(content)).bytes, as: UTF8.self)
    #expect(!text.contains("<image:loc>"))
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

  @Test(arguments: [Sitemap.Limits(addresses: 7), Sitemap.Limits(bytes: 2000)])
  func breaksALongSitemapIntoParts(_ limits: Sitemap.Limits) throws {
    let site = try Fixture.site()
    let files = sitemap(site, limits)
    #expect(
      files.map(\.path.description).prefix(3) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]
    )
    #expect(files.allSatisfy { isWellFormed($0.bytes) })
    let index = String(decoding: try #require(files.first).bytes, as: UTF8.self)
    #expect(index.contains("<loc>https://laespiga.example/sitemap-1.xml</loc>"))
    #expect(index.matches(of: /<sitemap>/).count == files.count - 1)
    let parts = files.dropFirst().map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(
      parts.allSatisfy { $0.utf8.count <= limits.bytes && $0.matches(of: /<loc>/).count <= limits.addresses }
    )
    let addresses = parts.flatMap { $0.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) } }
    #expect(addresses == site.plan.pages.filter(\.isIndexable).map { "https://laespiga.example\($0.path)" })
  }

  /// An entry that is too long for any file still stands in one of its own.
  @Test func endsWhereAnEntryIsLongerThanAFile() throws {
    let site = try Fixture.site()
    let files = sitemap(site, Sitemap.Limits(bytes: 1))
    #expect(files.count == site.plan.pages.count(where: \.isIndexable) + 1)
  }

  @Test func tellsWhenTheLastPageOfAPartChanged() throws {
    let index = try #require(sitemap(try Fixture.site(), Sitemap.Limits(addresses: 3)).first)
    let text = String(decoding: index.bytes, as: UTF8.self)
    #expect(text.contains("<lastmod>2026-03-14T07:00:00Z</lastmod>"))
  }

  /// The order and the values that the published schemas want: loc, lastmod, then the extensions.
  @Test func hasTheShapeOfTheSchema() throws {
    for file in sitemap(try Fixture.site(), Sitemap.Limits(addresses: 7)) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"))
      let time = /<lastmod>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)<\/lastmod>\n/
      let link = /<xhtml:link rel="alternate" hreflang="[a-z-]+" href="https:[^"]*"\/>\n/
      let image = /<image:image>\n<image:loc>https:[^<]*<\/image:loc>\n<\/image:image>\n/
      let entry = Regex {
        "<url>\n<loc>https://laespiga.example"
        /[^<]*/
        "</loc>\n"
        Optionally { time }
        ZeroOrMore { link }
        Optionally { image }
        "</url>\n"
      }
      guard text.contains("<urlset") else {
        #expect(
          text.matches(of: /<sitemap>\n<loc>https:[^<]*<\/loc>\n(<lastmod>[^<]*<\/lastmod>\n)?<\/sitemap>\n/)
            .count > 1
        )
        continue
      }
      #expect(text.matches(of: entry).count == text.matches(of: /<url>/).count)
    }
  }
}
