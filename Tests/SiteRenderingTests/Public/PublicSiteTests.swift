import Foundation
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct PublicSiteTests {
  static let hostile = "\"><script>alert(1)</script>'\u{301}\"\u{301} onload=x </title>"

  @Test func hasTheTemplatesItNames() {
    var findings: [Finding] = []
    let library = TemplateLibrary(files: TemplateFiles(), findings: &findings)
    #expect(library.findingsForMissing(PublicSite.requiredTemplates) == [])
  }

  @Test func escapesWhatAnAuthorWroteOnEveryPage() throws {
    var content = Fixture.content()
    let hostile = PublicSiteTests.hostile
    content.configuration.site.name = hostile
    content.configuration.brand.legalName = hostile
    content.configuration.site.descriptions[Fixture.spanish] = hostile
    for index in content.articles.indices {
      content.articles[index].title = hostile
      content.articles[index].description = hostile
      content.articles[index].author = hostile
      content.articles[index].tags.append("\(hostile) a")
      content.articles[index].tags.append("\(hostile) b")
      content.articles[index].image = ImageReference(source: "obrador.png", alternative: hostile)
      content.articles[index].evidence = [
        Evidence(claim: hostile, verdict: .false, fact: hostile, source: hostile, archived: hostile)
      ]
      content.articles[index].canonical = index == 2 ? hostile : nil
    }
    for index in content.pages.indices {
      content.pages[index].title = hostile
      content.pages[index].description = hostile
    }
    let site = try Fixture.site(content)
    for page in site.plan.pages {
      let whole = String(decoding: try site.render(page).file.bytes, as: UTF8.self)
      // Structured data escapes in its own way, and has its own tests.
      let html = whole.replacing(/<script type="application\/ld\+json">.*<\/script>/, with: "")
      let bytes = Array(html.utf8)
      #expect(!html.contains("<script>"), "\(page.path)")
      #expect(html.components(separatedBy: "</title>").count == 2, "\(page.path)")
      #expect(bytes.firstRange(of: Array("\"\u{301} onload".utf8)) == nil, "\(page.path)")
      #expect(bytes.firstRange(of: Array("'\u{301}".utf8)) == nil, "\(page.path)")
    }
  }

  @Test func writesOneArticleAsItWas() throws {
    let html = try Fixture.html(try Fixture.site(), "/articulos/masa-propia/")
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots/article.html")
    // The style sheet changes more often than the page.
    let plain = { (text: String) in text.replacing(/\.[0-9a-f]{10}\.css/, with: ".css") }
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try Data(plain(html).utf8).write(to: file)
    }
    let expected = plain(String(decoding: try Data(contentsOf: file), as: UTF8.self)).split(separator: "\n")
    let found = plain(html).split(separator: "\n")
    for (left, right) in zip(found, expected) { #expect(left == right) }
    #expect(found.count == expected.count)
  }

  @Test func beginsWithTheDocumentType() throws {
    let site = try Fixture.site()
    for page in site.plan.pages {
      let html = String(decoding: try site.render(page).file.bytes, as: UTF8.self)
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(page.language)\""), "\(page.path)")
    }
  }

  @Test func keepsHeadingsInOrder() throws {
    let site = try Fixture.site()
    for page in site.plan.pages {
      let html = String(decoding: try site.render(page).file.bytes, as: UTF8.self)
      let levels = html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
      #expect(levels.count(where: { $0 == 1 }) == 1, "\(page.path)")
      for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1, "\(page.path)") }
    }
  }

  @Test func repeatsNoIdentifier() throws {
    let site = try Fixture.site()
    for page in site.plan.pages {
      let html = String(decoding: try site.render(page).file.bytes, as: UTF8.self)
      let identifiers = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(Set(identifiers).count == identifiers.count, "\(page.path)")
      for target in html.matches(of: /aria-labelledby="([^"]+)"/) {
        #expect(identifiers.contains(String(target.1)), "\(page.path)")
      }
    }
  }

  @Test func linksOnlyToWhatIsWritten() throws {
    let site = try Fixture.site()
    let files = Set(site.plan.pages.map(\.file.description) + site.otherFiles().map(\.path.description))
    for page in site.plan.pages {
      let html = String(decoding: try site.render(page).file.bytes, as: UTF8.self)
      for match in html.matches(of: /(?:href|src)="\/([^"#]*)/) {
        let path = String(match.1)
        let file = path.isEmpty || path.hasSuffix("/") ? "\(path)index.html" : path
        #expect(files.contains(file), "\(page.path): /\(path)")
      }
    }
  }

  @Test func worksInAFolderOfItsHost() throws {
    var content = Fixture.content()
    content.configuration.site.url = "https://laespiga.example/prensa"
    let html = try Fixture.html(try Fixture.site(content), "/articulos/masa-propia/")
    #expect(html.contains("href=\"https://laespiga.example/prensa/articulos/masa-propia/\""))
    #expect(html.contains("<a href=\"/prensa/contacto/\">la página de contacto</a>"))
    for match in html.matches(of: /(?:href|src)="(\/[^"#]*)/) { #expect(match.1.hasPrefix("/prensa/")) }
  }

  @Test func neverLinksToADamagingPage() throws {
    let site = try Fixture.site()
    for page in site.plan.pages {
      let html = String(decoding: try site.render(page).file.bytes, as: UTF8.self)
      #expect(!html.contains("href=\"https://foro.example"), "\(page.path)")
    }
    let article = try site.render(try #require(site.plan.page(at: "/articulos/masa-propia/")))
    #expect(article.findings.map(\.rule) == ["link.damaging", "link.damaging"])
    #expect(article.findings.last?.location?.description == "content/articles/masa-propia.es.md:17:30")
  }

  @Test func hidesClaimsFromExcerpts() throws {
    let site = try Fixture.site()
    let claim = "El pan se hace con masa congelada."
    for path in ["/", "/articulos/masa-propia/"] {
      let body = try #require(try Fixture.html(site, path).split(separator: "</head>").last)
      #expect(body.contains("data-nosnippet>\(claim)<"))
      #expect(body.components(separatedBy: claim).count == 2)
    }
  }

  @Test func sendsFormerAddressesOn() throws {
    let html = try Fixture.html(try Fixture.site(), "/noticias/masa/")
    #expect(html.contains("content=\"0; url=/articulos/masa-propia/\""))
    #expect(
      html.contains("<link rel=\"canonical\" href=\"https://laespiga.example/articulos/masa-propia/\">")
    )
  }

  @Test func rendersTheSameTwice() throws {
    let one = try Fixture.site()
    let other = try Fixture.site()
    for page in one.plan.pages {
      #expect(try one.render(page).file == other.render(page).file)
    }
    #expect(one.otherFiles() == other.otherFiles())
  }

  @Test(arguments: [
    (nil, "## A\n\n### B\n\n## C\n", true), (nil, "## A\n\n## B\n", false), (true, "## A\n", true),
    (false, "## A\n\n## B\n\n## C\n", false), (true, "Nada.\n", false),
    (nil, "#### A\n\n#### B\n\n#### C\n", false), (nil, "## A\n\n##\n\n## B\n", false),
  ])
  func hasContentsWhereTheyHelp(wish: Bool?, body: String, hasContents: Bool) throws {
    var content = Fixture.content()
    content.articles[2].body = MarkdownBody(text: body, firstLine: 12)
    content.articles[2].hasContents = wish
    let html = try Fixture.html(try Fixture.site(content), "/articulos/harina/")
    #expect(html.contains("<nav class=\"contents\" aria-labelledby=\"part_contents\">") == hasContents)
  }

  /// A heading without words is shown where it stands, and leads nobody anywhere.
  @Test func leavesEmptyHeadingsOutOfTheContents() throws {
    var content = Fixture.content()
    let body = "## A\n\n##\n\n## ![](obrador.png)\n\n## B\n\n## C\n"
    content.articles[2].body = MarkdownBody(text: body, firstLine: 12)
    let html = try Fixture.html(try Fixture.site(content), "/articulos/harina/")
    let contents = try #require(
      html.split(separator: "<nav class=\"contents\"").last?.split(separator: "</nav>").first
    )
    #expect(contents.split(separator: "<li>").count == 4)
    #expect(!contents.contains("></a>"))
  }

  @Test(arguments: [(true, "noindex, follow"), (false, "index, nosnippet")])
  func keepsAPreviewOutOfSearch(isDraft: Bool, robots: String) throws {
    var content = Fixture.content()
    content.includesDrafts = true
    content.articles[2].robots = "index, nosnippet"
    content.articles[2].isDraft = isDraft
    let html = try Fixture.html(try Fixture.site(content), "/articulos/harina/")
    #expect(html.contains("<meta name=\"robots\" content=\"\(robots)\">"))
  }

  /// A subject in other letters has no page; where there is no other, nothing is headed “subjects”.
  @Test(arguments: [(["хлеб"], false), (["хлеб", "Pan"], true), ([], false)])
  func namesSubjectsThatHaveAPage(tags: [String], hasTags: Bool) throws {
    var content = Fixture.content()
    content.articles[2].tags = tags
    let html = try Fixture.html(try Fixture.site(content), "/articulos/harina/")
    #expect(html.contains("<div class=\"article-tags\">") == hasTags)
  }

  /// What is wrong with a field is told at its value.
  @Test func tellsWhereAWrongFieldStands() throws {
    var content = Fixture.content()
    var article = content.articles[0]
    article.image = ImageReference(source: "no.png", alternative: "a")
    article.evidence = [
      Evidence(claim: "a", verdict: .false, source: "/contacto/"),
      Evidence(claim: "b", verdict: .false, source: "/no/", archived: "/dashboard/"),
    ]
    var video = Video()
    (video.name, video.description, video.thumbnail) = ("a", "b", "obrador.png")
    (video.source, video.uploaded) = (.player("https://foro.example/v"), Fixture.now)
    article.video = video
    for (line, key) in ["image.src", "video.embed"].enumerated() {
      article.places.note(key, line: line + 5, column: 9)
    }
    for item in 0...1 {
      article.places.note("evidence.source", item: item, line: 10 + item, column: 12)
      article.places.note("evidence.archived", item: item, line: 20 + item, column: 13)
    }
    content.articles[0] = article
    let site = try Fixture.site(content)
    let findings = try site.render(try #require(site.plan.page(ofArticle: 0))).findings
    let found = findings.filter { $0.location?.line ?? 0 < 22 }.map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.rule)"
    }
    #expect(
      Set(found).isSuperset(of: [
        "5:9 image.missing", "6:9 link.damaging", "11:12 link.broken", "21:13 link.view",
      ]),
      "\(found)"
    )
  }

  @Test func nestsTheContents() throws {
    var content = Fixture.content()
    let body = "### Z\n\n## A\n\n### B\n\n### C *c*\n\n## D\n"
    content.articles[2].body = MarkdownBody(text: body, firstLine: 12)
    let html = try Fixture.html(try Fixture.site(content), "/articulos/harina/")
    let list = try #require(html.firstMatch(of: /(?s)<ol>\n(<li><a href="#z".*?)<\/nav>/)?.1)
    #expect(
      list.replacing("\n", with: "") == """
        <li><a href="#z">Z</a></li><li><a href="#a">A</a><ol><li><a href="#b">B</a></li>\
        <li><a href="#c-c">C c</a></li></ol></li><li><a href="#d">D</a></li></ol>
        """
    )
  }

  @Test func relatesByRareSubjectsFirst() throws {
    var content = Fixture.content()
    content.articles[3].body = MarkdownBody(text: "En agosto cerramos antes.\n", firstLine: 12)
    let site = try Fixture.site(content)
    #expect(site.related[0] == [2])
    #expect(site.related[3] == [])
  }

  @Test(arguments: [["public"], ["dashboard"], ["dashboard", "status"]])
  func fitsTheStyleSheetsInTheirBudget(sheets: [String]) {
    let sizes = (["style"] + sheets).map { name in
      CompactStyleSheet.make(TemplateFiles().text("assets/\(name).css") ?? "").utf8.count
    }
    #expect(sizes.allSatisfy { $0 > 0 })
    #expect(sizes.reduce(0, +) <= 30 * 1024)
  }
}
