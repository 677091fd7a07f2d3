import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct PagePlannerTests {
  private func findings(_ change: (inout SiteContent) -> Void) throws -> [String] {
    var content = Fixture.content()
    change(&content)
    return try Fixture.site(content).findings.map(\.rule)
  }

  @Test func plansEveryPageAndNothingElse() throws {
    let site = try Fixture.site()
    #expect(site.findings == [])
    #expect(
      site.plan.pages.map(\.file.description) == [
        "index.html", "404.html", "articulos/index.html", "articulos/harina/index.html",
        "articulos/horario/index.html", "articulos/masa-propia/index.html", "ca/index.html",
        "ca/articles/index.html", "ca/articles/massa-propia/index.html", "ca/contacte/index.html",
        "ca/etiquetes/index.html", "ca/etiquetes/obrador/index.html", "contacto/index.html",
        "correcciones/index.html", "en/index.html", "etiquetas/index.html", "etiquetas/calidad/index.html",
        "etiquetas/obrador/index.html", "etiquetas/tiendas/index.html", "noticias/masa/index.html",
      ]
    )
  }

  @Test func leavesDraftsFutureAndExpiredArticlesOut() throws {
    let paths = try Fixture.site().plan.pages.map(\.path)
    #expect(!paths.contains { $0.contains("borrador") || $0.contains("caducado") || $0.contains("futuro") })
    var content = Fixture.content()
    content.includesDrafts = true
    let preview = try Fixture.site(content).plan
    #expect(preview.page(at: "/articulos/borrador/")?.isIndexable == false)
    #expect(preview.page(at: "/articulos/futuro/")?.isIndexable == false)
    #expect(preview.page(at: "/articulos/caducado/") == nil)
  }

  @Test func waitsForTheTimeOfPublication() throws {
    var content = Fixture.content()
    content.articles[0].publishAt = Fixture.now.advanced(bySeconds: 1)
    #expect(try Fixture.site(content).plan.page(ofArticle: 0) == nil)
    content.includesDrafts = true
    #expect(try Fixture.site(content).plan.page(ofArticle: 0)?.isIndexable == false)
    content.includesDrafts = false
    content.now = content.now.advanced(bySeconds: 1)
    #expect(try Fixture.site(content).plan.page(ofArticle: 0) != nil)
  }

  @Test func listsNoPreviewBeforeItsTimeOfPublication() throws {
    var content = Fixture.content()
    content.includesDrafts = true
    content.articles[0].publishAt = Fixture.now.advanced(bySeconds: 1)
    let site = try Fixture.site(content)
    #expect(try #require(site.plan.page(ofArticle: 0)).isIndexable == false)
  }

  @Test func namesBothFilesOfOneAddress() throws {
    var content = Fixture.content()
    var twin = Fixture.article("harina")
    twin.location = SourceLocation(file: "content/articles/otra.md")
    twin.places = FieldPlaces(file: "content/articles/otra.md")
    twin.places.note("slug", line: 4, column: 7)
    content.articles.append(twin)
    let finding = try #require(try Fixture.site(content).findings.first)
    #expect(finding.rule == "plan.same-address")
    #expect(finding.severity == .error)
    #expect(finding.location == SourceLocation(file: "content/articles/otra.md", line: 4, column: 7))
    #expect(finding.message.contains("content/articles/harina.es.md"))
  }

  @Test(arguments: ["harina", "/articulos/Harina/", "/articulos/harina"])
  func findsAnAliasOnALivePage(_ alias: String) throws {
    let rules = try findings { $0.articles[0].aliases = [alias == "harina" ? "/articulos/harina/" : alias] }
    #expect(rules == ["plan.same-address"])
  }

  @Test(arguments: [
    ("/articulos/m%61sa-propia/", "plan.same-address"), ("/articulos/harina/index.html", "plan.same-address"),
    ("/", "plan.same-address"), ("/404.html", "plan.reserved-address"),
    ("/feed.xml", "plan.reserved-address"),
    ("/ca/feed.json", "plan.reserved-address"), ("/ca/rss.xml/x", "plan.reserved-address"),
    ("/dashboard/queue/", "plan.reserved-address"), ("/assets/x", "plan.reserved-address"),
    ("/_redirects", "plan.reserved-address"), ("/llms.txt", "plan.reserved-address"),
    ("/clave-secreta.txt", "plan.reserved-address"), ("/../x", "plan.impossible-address"),
    ("/a?b=c", "plan.impossible-address"),
  ])
  func findsAnAliasThatIsNotFree(_ alias: String, rule: String) throws {
    var content = Fixture.content()
    content.configuration.search.indexNowKey = "clave-secreta"
    content.articles[0].aliases = ["/antes/", alias]
    content.articles[0].places.note("aliases", item: 0, line: 7, column: 11)
    content.articles[0].places.note("aliases", item: 1, line: 7, column: 20)
    let findings = try Fixture.site(content).findings
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.first?.severity == .error)
    #expect(
      findings.first?.location == SourceLocation(file: content.articles[0].location.file, line: 7, column: 20)
    )
  }

  @Test func findsOneAliasOfTwoTexts() throws {
    #expect(
      try findings {
        $0.articles[2].aliases = ["/antes/"]
        $0.pages[0].aliases = ["/Antes"]
      } == ["plan.same-address"]
    )
  }

  /// Each leads to the text in its own language; nothing is put before an alias.
  @Test func leadsFromFormerAddressesToTheTextInItsLanguage() throws {
    var content = Fixture.content()
    content.articles[1].aliases = ["/ca/noticies/massa", "/noticias/masa-en-catalan.html"]
    content.pages[1].aliases = ["/ca/caf%c3%a8/"]
    let site = try Fixture.site(content)
    #expect(site.findings == [])
    #expect(
      site.movedAddresses == [
        MovedAddress(path: "/articulos/caducado/", target: nil),
        MovedAddress(path: "/ca/caf%C3%A8/", target: "/ca/contacte/"),
        MovedAddress(path: "/ca/noticies/massa/", target: "/ca/articles/massa-propia/"),
        MovedAddress(path: "/noticias/masa-en-catalan.html", target: "/ca/articles/massa-propia/"),
        MovedAddress(path: "/noticias/masa/", target: "/articulos/masa-propia/"),
      ]
    )
    let html = try Fixture.html(site, "/ca/caf%C3%A8/")
    #expect(html.contains("<html lang=\"ca\"") && html.contains("content=\"0; url=/ca/contacte/\""))
    #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(site.plan.page(at: "/ca/caf%C3%A8/")?.file.description == "ca/cafè/index.html")
  }

  @Test func tellsWhichAddressOfWhatWasWithdrawnIsNotFree() throws {
    var content = Fixture.content()
    content.articles[5].aliases = ["/antes/", "/media/x/"]
    content.articles[5].places.note("aliases", item: 0, line: 7, column: 11)
    content.articles[5].places.note("aliases", item: 1, line: 7, column: 20)
    let finding = try #require(try Fixture.site(content).findings.first)
    #expect(finding.rule == "plan.reserved-address")
    #expect(finding.location?.line == 7 && finding.location?.column == 20)
  }

  @Test func namesWhatWasWithdrawnUnlessSomethingElseStandsThere() throws {
    func gone(_ change: (inout SiteContent) -> Void) throws -> [String] {
      var content = Fixture.content()
      change(&content)
      return try Fixture.site(content).movedAddresses.filter { $0.target == nil }.map(\.path)
    }
    #expect(
      try gone { $0.articles[5].aliases = ["/antes/", "/contacto/"] } == ["/antes/", "/articulos/caducado/"]
    )
    #expect(
      try gone {
        $0.configuration.articlePermalink = Permalink([.text("/p/"), .placeholder(.slug), .text("/")])
      } == ["/p/caducado/"]
    )
    #expect(
      try gone { $0.articles[5].aliases = ["/media/", "/robots.txt"] } == ["/articulos/caducado/"],
      "what stands there for others is not gone"
    )
    #expect(try gone { $0.articles[5].isDraft = true } == [], "what was never there is not withdrawn")
    #expect(try gone { $0.articles[5].expires = Fixture.now.advanced(bySeconds: 1) } == [])
    #expect(try gone { $0.articles[0].aliases = ["/articulos/caducado/"] } == [])
    #expect(
      try gone { $0.configuration.site.url = "https://laespiga.example/casa" } == [
        "/casa/articulos/caducado/"
      ]
    )
  }

  @Test(arguments: [
    ("dashboard", "plan.reserved-address"), ("assets", "plan.reserved-address"),
    ("media", "plan.reserved-address"),
    ("articulos", "plan.same-address"), ("ca", "plan.same-address"), ("..", "plan.impossible-address"),
    ("a\u{301}\u{0}", "plan.impossible-address"),
  ])
  func refusesASlug(_ slug: String, rule: String) throws {
    #expect(try findings { $0.pages.append(Fixture.page(slug)) }.first == rule)
  }

  @Test func findsAddressesThatDifferInCaseAndAccentsAlone() throws {
    let rules = try findings { $0.pages += [Fixture.page("CAFE\u{301}"), Fixture.page("caf\u{E9}")] }
    #expect(rules == ["plan.same-address"])
  }

  @Test func findsALanguageTheSiteDoesNotHave() throws {
    let rules = try findings {
      $0.articles.append(Fixture.article("x", language: LanguageCode(rawValue: "fr")))
    }
    #expect(rules == ["plan.unknown-language"])
  }

  @Test func findsTwoTranslationsOfOneLanguage() throws {
    #expect(try findings { $0.articles[2].translationKey = "masa" } == ["plan.same-translation"])
  }

  @Test func joinsTagsOfOneSlug() throws {
    let tags = try #require(try Fixture.site().plan.tags[Fixture.spanish])
    #expect(tags.map(\.slug) == ["calidad", "obrador", "tiendas"])
    #expect(tags.map(\.articles.count) == [2, 2, 1])
    #expect(tags[1].name == "Obrador")
  }

  @Test func listsTagPagesOnlyFromTwoArticles() throws {
    let plan = try Fixture.site().plan
    #expect(plan.page(at: "/etiquetas/obrador/")?.isIndexable == true)
    #expect(plan.page(at: "/etiquetas/tiendas/")?.isIndexable == false)
  }

  @Test func breaksListsIntoPages() throws {
    var content = Fixture.content()
    content.articles += (0..<38).map { Fixture.article("n\($0)", daysAgo: Int64($0 + 50)) }
    let plan = try Fixture.site(content).plan
    #expect(plan.articles[Fixture.spanish]?.count == 41)
    #expect(plan.page(at: "/articulos/pagina/2/")?.kind == .articleList(number: 2))
    #expect(plan.page(at: "/articulos/pagina/3/") != nil)
    #expect(plan.page(at: "/articulos/pagina/4/") == nil)
  }
}
