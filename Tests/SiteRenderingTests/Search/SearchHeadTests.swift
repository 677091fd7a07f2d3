import Foundation
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct SearchHeadTests {
  private func matches(_ html: String, _ pattern: String) throws -> [String] {
    try html.matches(of: Regex(pattern, as: (Substring, Substring).self)).map { String($0.output.1) }
  }

  @Test func describesEveryIndexablePage() throws {
    let site = try Fixture.site()
    var titles: [String: String] = [:]
    for page in site.plan.pages {
      guard page.isIndexable else { continue }
      let html = String(decoding: try site.render(page).file.bytes, as: UTF8.self)
      let address = "https://laespiga.example\(page.path)"
      #expect(try matches(html, "<link rel=\"canonical\" href=\"([^\"]*)\"") == [address])
      #expect(try matches(html, "property=\"og:url\" content=\"([^\"]*)\"") == [address])
      #expect(try matches(html, "name=\"robots\" content=\"([^\"]*)\"") == [SearchHead.robots])
      #expect(try matches(html, "name=\"description\" content=\"([^\"]+)\"").count == 1)
      #expect(
        try matches(html, "property=\"og:(?:title|type|locale|site_name)\" content=\"([^\"]+)\"").count == 4
      )
      let title = try #require(try matches(html, "<title>([^<]+)</title>").first)
      #expect(titles.updateValue(page.path, forKey: "\(page.language) \(title)") == nil, "\(title)")
      #expect(html.utf8.prefix(1024).contains("charset".utf8))
    }
  }

  @Test func keepsOtherPagesOutOfSearch() throws {
    let site = try Fixture.site()
    let tag = try Fixture.html(site, "/etiquetas/tiendas/")
    #expect(tag.contains("content=\"noindex, follow\""))
    #expect(!tag.contains("rel=\"canonical\""))
    let missing = try Fixture.html(site, "/404.html")
    #expect(!missing.contains("name=\"robots\""))
    #expect(!missing.contains("rel=\"canonical\""))
  }

  @Test func listsTranslationsReciprocally() throws {
    let site = try Fixture.site()
    var groups: [String: [String]] = [:]
    for page in site.plan.pages {
      let html = String(decoding: try site.render(page).file.bytes, as: UTF8.self)
      let links = try matches(html, "<link rel=\"alternate\" (hreflang=\"[^\"]*\" href=\"[^\"]*)\"")
      groups["https://laespiga.example\(page.path)"] = links
      guard !links.isEmpty else { continue }
      #expect(links.count(where: { $0.hasPrefix("hreflang=\"x-default\"") }) == 1)
      #expect(links.contains("hreflang=\"\(page.language)\" href=\"https://laespiga.example\(page.path)"))
    }
    for links in groups.values {
      for link in links {
        let target = String(try #require(link.split(separator: "href=\"").last))
        #expect(groups[target] == links, "\(target)")
      }
    }
    #expect(groups["https://laespiga.example/articulos/masa-propia/"]?.count == 3)
    #expect(groups["https://laespiga.example/articulos/harina/"]?.isEmpty == true)
  }

  @Test func leavesAnUnlistedTranslationOut() throws {
    var content = Fixture.content()
    content.articles[1].robots = "noindex"
    let site = try Fixture.site(content)
    #expect(site.plan.page(at: "/articulos/masa-propia/")?.alternates == [])
    #expect(
      try Fixture.html(site, "/ca/articles/massa-propia/").contains("name=\"robots\" content=\"noindex\"")
    )
  }

  @Test func showsNetworksOnlyImagesThatTheyDraw() throws {
    var content = Fixture.content()
    content.articles[2].image = ImageReference(source: "logo.svg", alternative: "Logo")
    let site = try Fixture.site(content)
    for path in ["/", "/contacto/", "/articulos/harina/", "/articulos/", "/articulos/horario/"] {
      let html = try Fixture.html(site, path)
      #expect(!html.contains("og:image"), "\(path)")
      #expect(html.contains("<meta name=\"twitter:card\" content=\"summary\">"), "\(path)")
    }
    #expect(try Fixture.html(site, "/articulos/masa-propia/").contains("content=\"summary_large_image\""))
  }

  @Test func showsTheSocialImageWhereAPageHasNone() throws {
    var content = Fixture.content()
    content.media.append(MediaFile(path: "social.png", bytes: Fixture.png + [0]))
    let site = try Fixture.site(content)
    let social = "<meta property=\"og:image\" content=\"https://laespiga.example/media/social."
    for path in ["/", "/contacto/", "/articulos/harina/", "/articulos/", "/ca/"] {
      #expect(try Fixture.html(site, path).contains(social), "\(path)")
    }
    #expect(try !Fixture.html(site, "/articulos/masa-propia/").contains(social))
  }

  @Test(arguments: [
    ("Corto", "Corto · La Espiga"), ("La Espiga", "La Espiga"),
    (String(repeating: "largo ", count: 11) + "x", String(repeating: "largo ", count: 11) + "x"),
    (String(repeating: "W", count: 30), String(repeating: "W", count: 30)),
    (String(repeating: "i", count: 80), String(repeating: "i", count: 80) + " · La Espiga"),
  ])
  func cutsTheNameAndNeverTheTitle(_ heading: String, title: String) {
    #expect(SearchHead.title(heading, site: "La Espiga") == title)
  }

  @Test func statesItsPolicies() throws {
    let html = try Fixture.html(try Fixture.site(), "/")
    #expect(html.contains("default-src &#39;none&#39;"))
    #expect(html.contains("script-src &#39;none&#39;"))
    #expect(html.contains("<meta name=\"referrer\""))
    #expect(!html.contains(" style=\"") && !html.contains("<style"))
    #expect(try matches(html, "<script([^>]*)>") == [" type=\"application/ld+json\""])
  }
}
