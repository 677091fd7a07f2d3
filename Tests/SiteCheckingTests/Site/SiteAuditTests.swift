import ReputationModel
import Testing

@testable import SiteChecking
@testable import SiteRendering

/// Each rule of the site with a site that it passes, and one that it does not.
@Suite struct SiteAuditTests {
  /// A page of the site, by what makes it different.
  private struct Page {
    var path: String
    var language = AuditFixture.spanish
    var kind = PlannedPage.Kind.article(0)
    var head = ""
    var body = ""
    var text: [String] = []
    var frame: [String] = []
    var translations: [PlannedPage.Alternate] = []
  }

  private static let address = "https://laespiga.example"

  private static func alternates(_ pages: [(String, String)]) -> String {
    pages.map { #"<link rel="alternate" hreflang="\#($0.0)" href="\#(address)\#($0.1)">"# }.joined()
  }

  /// Two articles that are translations of each other, and a list that leads to both.
  private static let pages: [Page] = {
    let both = alternates([("es", "/a/"), ("ca", "/ca/b/"), ("x-default", "/a/")])
    return [
      Page(path: "/", kind: .home, body: ##"<a href="/a/">A</a><a href="/ca/b/#uno">B</a>"##),
      Page(path: "/a/", head: both, body: ##"<a href="/ca/b/">B</a><a href="#uno">1</a><p id="uno">"##),
      Page(
        path: "/ca/b/",
        language: AuditFixture.catalan,
        head: both,
        body: #"<a href="/a/">A</a><p id="uno">"#
      ),
    ]
  }()

  private static let sitemap = """
    <?xml version="1.0"?><urlset><url><loc>\(address)/</loc></url>\
    <url><loc>\(address)/a/</loc><lastmod>2026-03-05</lastmod></url><url><loc>\(address)/ca/b/</loc></url></urlset>
    """
  private static let robots = "User-agent: *\nAllow: /\n\nSitemap: \(address)/sitemap.xml\n"
  private static let feed = """
    <feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><author><name>A</name></author>\
    <link rel="self" href="\(address)/feed.xml"/><updated>2026-03-05T09:00:00Z</updated>\
    <entry><id>1</id></entry><entry><id>2</id></entry></feed>
    """

  private static func remarks(
    _ pages: [Page] = pages,
    sitemap: String = sitemap,
    robots: String = robots,
    feed: String = feed
  ) throws -> [String] {
    let planned = try pages.map { page in
      var planned = try PageFixture.page(page.path, kind: page.kind, language: page.language)
      planned.alternates = page.translations
      return planned
    }
    let addresses = SiteAddresses(pages: planned, files: ["/robots.txt"], views: ["/dashboard/"])
    let records = zip(pages, planned).enumerated().map { index, both in
      let (page, planned) = both
      let html = """
        <html><head><title>\(page.path)</title><link rel="canonical" href="\(address)\(page.path)">\(page.head)</head>\
        <body><main>\(page.body)</main></body></html>
        """
      var article: Article?
      if case .article = page.kind { article = AuditFixture.article("") }
      let context = PageContext(
        page: planned,
        article: article,
        text: nil,
        root: AuditFixture.root,
        damaging: AddressPatterns([])
      )
      var record = PageRecord(index, PageScan.facts(of: Array(html.utf8)), context, addresses)
      record.sketch = TextSketch(page.text.flatMap { WordRoles.numbers(in: $0) })
      record.frame = TextSketch(page.frame.flatMap { WordRoles.numbers(in: $0) })
      return record
    }
    let files = [("sitemap.xml", sitemap), ("robots.txt", robots), ("feed.xml", feed)]
      .filter { !$0.1.isEmpty }.map { OutputFileText(path: $0.0, bytes: Array($0.1.utf8)) }
    let audit = SiteAudit(records: records, root: AuditFixture.root, addresses: addresses, files: files)
    return audit.remarks.map { "\($0.rule.rawValue) \($0.problem) \($0.found ?? $0.values["percent"] ?? "")" }
  }

  /// The notes on articles that few link to, which a site of two has.
  private static let usual = ["S07 weak ", "S07 lonely "]

  @Test func hasNothingAgainstAGoodSite() throws {
    let remarks = try SiteAuditTests.remarks().filter { !SiteAuditTests.usual.contains($0) }
    #expect(remarks == [])
  }

  @Test(arguments: [
    ([("es", "/a/"), ("ca", "/ca/b/")], "S01 default 0"),
    ([("ca", "/ca/b/"), ("x-default", "/a/")], "S01 self https://laespiga.example/a/"),
    ([("es", "/a/"), ("en-uk", "/ca/b/"), ("x-default", "/a/")], "S01 code en-uk"),
    ([("es", "/a/"), ("ca", "/ca/x/"), ("x-default", "/a/")], "S01 target https://laespiga.example/ca/x/"),
    ([("es", "/a/"), ("en", "/"), ("x-default", "/a/")], "S01 reciprocal https://laespiga.example/"),
  ])
  func looksAtTranslations(_ alternates: [(String, String)], expected: String) throws {
    var pages = SiteAuditTests.pages
    pages[1].head = SiteAuditTests.alternates(alternates)
    #expect(try SiteAuditTests.remarks(pages).contains(expected))
  }

  @Test func wantsEveryTranslationNamed() throws {
    var pages = SiteAuditTests.pages
    pages[1].translations = [
      .init(language: AuditFixture.spanish, path: "/a/"),
      .init(language: AuditFixture.catalan, path: "/ca/b/"),
    ]
    #expect(try !SiteAuditTests.remarks(pages).contains { $0.hasPrefix("S01") })
    pages[1].head = ""
    #expect(try SiteAuditTests.remarks(pages).contains("S01 missing https://laespiga.example/ca/b/"))
  }

  @Test(arguments: [
    (#"<a href="/x/">X</a>"#, "S06 broken /x/"), (##"<a href="#no">X</a>"##, "S06 anchor #no"),
    (##"<a href="/ca/b/#no">X</a>"##, "S06 anchor #no"),
    (#"<a href="https://laespiga.example/x/">X</a>"#, "S06 broken https://laespiga.example/x/"),
    (#"<a href="/dashboard/queue/">X</a>"#, "S11 view /dashboard/queue/"),
  ])
  func looksAtLinks(_ link: String, expected: String) throws {
    var pages = SiteAuditTests.pages
    pages[1].body += link
    #expect(try SiteAuditTests.remarks(pages).contains(expected))
  }

  @Test(arguments: [
    (
      "<url><loc>https://laespiga.example/a/</loc><lastmod>2026-03-05</lastmod></url>", "",
      "S02 missing https://laespiga.example/a/"
    ),
    (
      "<loc>https://laespiga.example/</loc>", "<loc>https://laespiga.example/404.html</loc>",
      "S02 extra https://laespiga.example/404.html"
    ),
    (
      "<loc>https://laespiga.example/</loc>", "<loc>https://laespiga.example/dashboard/</loc>",
      "S11 extra https://laespiga.example/dashboard/"
    ),
  ])
  func looksAtTheSitemap(_ text: String, _ replacement: String, expected: String) throws {
    let sitemap = SiteAuditTests.sitemap.replacing(text, with: replacement)
    #expect(try SiteAuditTests.remarks(sitemap: sitemap).contains(expected))
  }

  @Test func asksForASitemap() throws {
    #expect(try SiteAuditTests.remarks(sitemap: "").contains("S02 none "))
  }

  @Test func looksAtTheSizeOfSitemaps() throws {
    let urls = String(repeating: "<url><loc>https://laespiga.example/a/</loc></url>", count: 50_001)
    #expect(try SiteAuditTests.remarks(sitemap: "<urlset>\(urls)</urlset>").contains("S03 addresses 50001"))
  }

  @Test func looksAtDatesThatAreAllThoseOfABuild() throws {
    let urls = (0..<20).map { "<url><loc>x\($0)</loc><lastmod>2026-03-05</lastmod></url>" }.joined()
    #expect(try SiteAuditTests.remarks(sitemap: "<urlset>\(urls)</urlset>").contains("S04 equal 2026-03-05"))
  }

  @Test func looksAtDatesThatAreNotThePages() throws {
    var pages = SiteAuditTests.pages
    pages[1].head += #"<meta property="article:published_time" content="2026-03-06">"#
    #expect(try SiteAuditTests.remarks(pages).contains("P08 sitemap 2026-03-05"))
  }

  @Test(arguments: [
    ("Disallow: /a/\nUser-agent: *", "S05 early Disallow: /a/"), ("User-agent:", "S05 agent User-agent:"),
    ("User-agent: *\nDisallow: a", "S05 path Disallow: a"),
    ("User-agent: *\nDisallow: /$a", "S05 path Disallow: /$a"),
    ("Sitemap: /sitemap.xml", "S05 sitemap Sitemap: /sitemap.xml"), ("Hola", "S05 syntax Hola"),
    ("Prohibido: /a", "S05 directive Prohibido: /a"), ("User-agent: *\nDisallow: /a", "S05 hides /a"),
    ("User-agent: *\nDisallow: /dashboard/", "S11 robots /dashboard/"),
    ("User-agent: GPTBot\nUser-agent: Googlebot\nDisallow: /a", "S05 hides /a"),
    ("User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /a", "S05 hides /a"),
  ])
  func looksAtRobots(_ robots: String, expected: String) throws {
    #expect(try SiteAuditTests.remarks(robots: robots).contains(expected))
  }

  /// Whoever makes models of the site is no search engine.
  @Test func letsASiteRefuseCrawlersOfLanguageModels() throws {
    let robots = "User-agent: GPTBot\nUser-agent: ccbot\nDisallow: /\n\n\(SiteAuditTests.robots)"
    let remarks = try SiteAuditTests.remarks(robots: robots)
    #expect(!remarks.contains { $0.hasPrefix("S05") || $0.hasPrefix("S11") }, "\(remarks)")
  }

  @Test func tellsOfPagesThatNoneLeadsTo() throws {
    var pages = SiteAuditTests.pages
    pages.append(Page(path: "/sola/"))
    #expect(try SiteAuditTests.remarks(pages).contains("S07 orphan "))
  }

  @Test func tellsOfTitlesThatAreTheSame() throws {
    var pages = SiteAuditTests.pages
    pages.append(Page(path: "/c/", head: "<title>no</title><meta name=\"description\" content=\"Uno\">"))
    pages.append(Page(path: "/d/", head: "<meta name=\"description\" content=\"Uno\">"))
    #expect(try SiteAuditTests.remarks(pages).contains("S08 description Uno"))
  }

  private static let text = (0..<60).map { "palabra\($0) cosa\($0 * 7) " }

  @Test(arguments: [("/c/", "es", "S09 like 100"), ("/en/c/", "en", "G03 like 100")])
  func tellsOfTextsThatAreTheSame(_ path: String, _ language: String, expected: String) throws {
    var pages = SiteAuditTests.pages
    pages[1].text = SiteAuditTests.text
    pages.append(Page(path: path, language: LanguageCode(rawValue: language), text: SiteAuditTests.text))
    let remarks = try SiteAuditTests.remarks(pages)
    #expect(remarks.contains(expected), "\(remarks)")
  }

  @Test func tellsOfTextsThatDifferInNamesAlone() throws {
    var pages = SiteAuditTests.pages
    pages[1].frame = SiteAuditTests.text
    pages.append(Page(path: "/c/", frame: SiteAuditTests.text))
    #expect(try SiteAuditTests.remarks(pages).contains("G04 exchanged 100"))
  }

  @Test(arguments: [
    ("</entry></feed>", "", "S10 syntax "),
    ("/feed.xml", "/otro.xml", "S10 self https://laespiga.example/otro.xml"),
    ("author>", "autor>", "S10 author "), ("<id>2</id>", "<id>1</id>", "S10 identifiers "),
    ("09:00:00Z", "09:00:00", "S10 time 2026-03-05T09:00:00"),
  ])
  func looksAtFeeds(_ text: String, _ replacement: String, expected: String) throws {
    let feed = SiteAuditTests.feed.replacing(text, with: replacement)
    #expect(try SiteAuditTests.remarks(feed: feed).contains(expected))
  }

  private static let rss = """
    <rss version="2.0"><channel><atom:link rel="self" href="\(address)/ca/rss.xml"/>\
    <lastBuildDate>Thu, 05 Mar 2026 09:00:00 +0100</lastBuildDate><item><guid>1</guid><dc:creator>A</dc:creator></item>\
    <item><guid>2</guid></item></channel></rss>
    """
  private static let json = """
    {"version": "https://jsonfeed.org/version/1.1", "feed_url": "\(address)/feed.json", "authors": [{"name": "A"}],
     "items": [{"id": "1", "date_published": "2026-03-05T09:00:00Z"}, {"id": "2"}]}
    """

  private func remarks(_ path: String, _ text: String) throws -> [String] {
    let audit = SiteAudit(
      records: [],
      root: AuditFixture.root,
      addresses: SiteAddresses(pages: [], files: [], views: []),
      files: [OutputFileText(path: path, bytes: Array(text.utf8))]
    )
    return audit.remarks.filter { $0.rule == .feeds }.map { "\($0.problem) \($0.found ?? "")" }
  }

  @Test(arguments: [
    ("", "", nil), ("</item></channel></rss>", "", "syntax "),
    ("/ca/rss.xml", "/rss.xml", "self https://laespiga.example/rss.xml"),
    ("dc:creator", "creator", "author "),
    ("<guid>2", "<guid>1", "identifiers "),
    (" +0100", "", "time Thu, 05 Mar 2026 09:00:00"), (" +0100", " GMT", nil),
  ])
  func looksAtFeedsOfRSS(_ text: String, _ replacement: String, expected: String?) throws {
    let rss = text.isEmpty ? SiteAuditTests.rss : SiteAuditTests.rss.replacing(text, with: replacement)
    #expect(try remarks("ca/rss.xml", rss) == (expected.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("", "", nil), ("]}", "]", "syntax "), ("\"items\"", "\"things\"", "syntax "),
    ("jsonfeed.org", "otra.example", "syntax "),
    ("/feed.json", "/otro.json", "self https://laespiga.example/otro.json"),
    ("authors", "autores", "author "),
    ("\"id\": \"2\"", "\"id\": \"1\"", "identifiers "), ("09:00:00Z", "09:00:00", "time 2026-03-05T09:00:00"),
  ])
  func looksAtFeedsOfJSON(_ text: String, _ replacement: String, expected: String?) throws {
    let json = text.isEmpty ? SiteAuditTests.json : SiteAuditTests.json.replacing(text, with: replacement)
    #expect(try remarks("feed.json", json) == (expected.map { [$0] } ?? []))
  }

  @Test func tellsOfTwoArticlesForOneSearch() {
    var other = AuditFixture.article("")
    other.location = SourceLocation(file: "content/articles/zeta.md")
    other.places = FieldPlaces(file: "content/articles/zeta.md")
    other.queries = ["Pan  de Masa madre"]
    var catalan = other
    catalan.language = AuditFixture.catalan
    let index = KeyphraseIndex([other, catalan, AuditFixture.article("")])
    #expect(index.remarks.map(\.location.file) == ["content/articles/zeta.md"])
    #expect(index.otherUses(of: other) == 1)
    #expect(index.otherUses(of: catalan) == 0)
  }
}
