import CustomDump
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct PlannedSectionsTests {
  private func plan(_ change: (inout SiteContent) -> Void) throws -> PublicSite {
    var content = Fixture.content()
    change(&content)
    return try Fixture.site(content)
  }

  @Test(arguments: ["Ana Molina", "ana molina", "ÁNA MOLINA", "ana-molina"])
  func knowsAPersonByNameAndBySlug(_ name: String) throws {
    let site = try plan {
      $0.authors = [Fixture.author("Ana Molina")]
      $0.articles[0].author = name
    }
    expectNoDifference(site.findings, [])
    #expect(site.byline(0).name == "Ana Molina")
    #expect(site.byline(0).path == "/autores/ana-molina/")
    #expect(site.plan.page(at: "/autores/")?.kind == .authorIndex)
  }

  /// Her page is nobody's to read, and the word by which the article names her is no name.
  @Test(arguments: ["Ana Molina", "ana-molina"])
  func namesAPersonWhosePageIsADraft(_ name: String) throws {
    var content = Fixture.content()
    content.authors = [Fixture.author("Ana Molina")]
    content.authors[0].isDraft = true
    content.authors[0].role = "Dirección"
    content.articles[2].author = name
    content.articles[2].places.note("author", line: 6, column: 9)
    content.articles[4].author = name
    let site = try Fixture.site(content)
    #expect(site.byline(2).name == "Ana Molina")
    let html = try Fixture.html(site, "/articulos/harina/")
    #expect(html.contains("Ana Molina") && !html.contains("ana-molina") && !html.contains("Dirección"))
    // Of the drafts among her articles nothing is told.
    expectNoDifference(
      site.findings.map { "\($0.rule) \($0.location.map(\.description) ?? "")" },
      ["link.draft-author content/articles/harina.es.md:6:9"]
    )
    let (resolver, file) = (site.renderer.resolver, content.authors[0].location.file)
    for link in ["/autores/ana-molina/", "../authors/es/ana-molina.md"] {
      #expect(resolver.resolve(link, from: "content/articles/a.md") == .absent(.draft))
    }
    #expect(file == "content/authors/es/ana-molina.md")
    content.includesDrafts = true
    #expect(try Fixture.site(content).byline(2).path == "/autores/ana-molina/")
  }

  /// A draft in the article's language does not stand before a page in another.
  @Test func leadsToAPageBeforeADraft() throws {
    let site = try plan {
      $0.authors = [
        Fixture.author("Ana Molina"), Fixture.author("Ana Molina", language: Fixture.catalan),
      ]
      $0.authors[1].isDraft = true
      $0.articles[1].author = "ana-molina"
    }
    expectNoDifference(site.findings, [])
    #expect(site.byline(1).path == "/autores/ana-molina/")
  }

  @Test func leavesAPageWhereItStandsInPlaceOfTheList() throws {
    let site = try plan {
      $0.authors = [Fixture.author("Ana Molina")]
      $0.pages[0].slug = "autores"
    }
    expectNoDifference(site.findings, [])
    #expect(site.plan.page(at: "/autores/")?.kind == .page(0))
  }

  @Test func tellsNamesInOtherLettersApart() throws {
    let site = try plan {
      $0.authors = [Fixture.author("Иван Петров")]
      $0.authors[0].slug = "ivan-petrov"
      $0.articles[0].author = "Олена Ковальчук"
      $0.articles[2].author = "иван петров"
    }
    #expect(site.byline(0).path == nil)
    #expect(site.byline(2).path == "/autores/ivan-petrov/")
  }

  @Test func leavesNobodyKnownAPlainName() throws {
    let site = try plan {
      $0.authors = [Fixture.author("Ana Molina")]
      $0.articles[0].author = "Ana Molina e Irene Tormo"
    }
    #expect(site.byline(0).path == nil)
    #expect(site.byline(0).name == "Ana Molina e Irene Tormo")
  }

  @Test func leadsToThePersonInTheArticlesLanguageFirst() throws {
    let site = try plan {
      $0.authors = [
        Fixture.author("Ana Molina"), Fixture.author("Ana Molina", language: Fixture.catalan),
      ]
      for index in 0...1 { $0.articles[index].author = "Ana Molina" }
    }
    #expect(site.byline(0).path == "/autores/ana-molina/")
    #expect(site.byline(1).path == "/ca/autors/ana-molina/")
    #expect(site.plan.page(at: "/autores/ana-molina/")?.alternates.count == 2)
    let alone = try plan {
      $0.authors = [Fixture.author("Ana Molina")]
      $0.articles[1].author = "Ana Molina"
    }
    #expect(alone.byline(1).path == "/autores/ana-molina/")
  }

  @Test func listsManyArticlesOfAPersonInParts() throws {
    let site = try plan {
      $0.authors = [Fixture.author("Ana Molina")]
      $0.articles += (0..<25).map {
        var article = Fixture.article("n\($0)", daysAgo: Int64($0 + 50))
        article.author = "Ana Molina"
        return article
      }
    }
    #expect(site.plan.page(at: "/autores/ana-molina/pagina/2/") != nil)
    #expect(site.plan.page(at: "/autores/ana-molina/pagina/3/") == nil)
    #expect(try Fixture.html(site, "/autores/ana-molina/").contains("/autores/ana-molina/pagina/2/"))
  }

  @Test func ordersASeriesByPlaceAndThenByDate() throws {
    let site = try plan {
      for index in [0, 2, 3] { $0.articles[index].series = index == 0 ? "El Pan" : "el pan" }
      $0.articles[2].seriesOrder = 1
    }
    // The one with a place, then the oldest of the others.
    #expect(site.plan.sections.series[Fixture.spanish]?.map(\.articles) == [[2, 3, 0]])
    let html = try Fixture.html(site, "/articulos/horario/")
    #expect(html.contains("parte 2 de 3"))
    #expect(html.contains("<a href=\"/articulos/harina/\" rel=\"prev\">"))
    #expect(html.contains("<a href=\"/articulos/masa-propia/\" rel=\"next\">"))
    #expect(site.plan.page(at: "/series/el-pan/")?.isIndexable == true)
    let parts = try Fixture.html(site, "/series/el-pan/").matches(of: /<span class="part">([^<]*)</).map(\.1)
    #expect(parts == ["parte 1 de 3", "parte 2 de 3", "parte 3 de 3"])
  }

  @Test func keepsASeriesOfOneOutOfSearchResults() throws {
    let site = try plan { $0.articles[2].series = "Sola" }
    #expect(site.plan.page(at: "/series/sola/")?.isIndexable == false)
    #expect(try !Fixture.html(site, "/articulos/harina/").contains("series-place"))
  }

  @Test func putsTheLogBelowThePageOnCorrectionsAndLinksIt() throws {
    let site = try plan { $0.articles[0].corrections = [Fixture.correction] }
    // The fixture has a page at /correcciones/.
    #expect(site.plan.page(at: "/correcciones/registro/") != nil)
    #expect(try Fixture.html(site, "/correcciones/").contains("href=\"/correcciones/registro/\""))
    #expect(try Fixture.html(site, "/articulos/masa-propia/").contains("href=\"/correcciones/registro/\""))
    let alone = try plan {
      $0.pages.removeAll { $0.slug == "correcciones" }
      $0.articles[0].corrections = [Fixture.correction]
    }
    let html = try Fixture.html(alone, "/correcciones/")
    #expect(html.contains("Son 312 cajas."))
    #expect(html.contains("<del data-nosnippet>Más de trescientas &lt;cajas&gt;.</del>"))
  }

  @Test func listsCorrectionsNewestFirst() throws {
    let site = try plan {
      let early = $0.now.advanced(bySeconds: -3 * Fixture.day)
      $0.articles[0].corrections = [
        Correction(at: early, text: "A"), Fixture.correction,
      ]
      $0.articles[2].corrections = [Correction(at: early, text: "B")]
    }
    let log = try #require(site.plan.sections.corrections[Fixture.spanish])
    #expect(log.corrections.map { [$0.article, $0.item] } == [[0, 1], [0, 0], [2, 0]])
  }

  @Test func makesAPageForThePressWhereThereIsSomethingToShow() throws {
    #expect(try plan { _ in }.plan.page(at: "/prensa/") == nil)
    let site = try plan {
      $0.articles[2].kind = .pressRelease
      $0.media.append(MediaFile(path: "press/obrador.png", bytes: Fixture.png))
    }
    let html = try Fixture.html(site, "/prensa/")
    #expect(html.contains("De dónde viene la harina"))
    #expect(html.contains("obrador.png</a>"))
    #expect(html.contains("1200 × 630"))
    #expect(try Fixture.html(site, "/").contains("<a href=\"/prensa/\">Prensa</a>"))
    // Files alone are something to show in every language.
    #expect(site.plan.page(at: "/en/press/") != nil)
  }

  @Test func letsAPageOfTheContentBeTheOneForThePress() throws {
    let site = try plan {
      $0.articles[2].kind = .statement
      var page = Fixture.page("medios")
      page.press = PressRoom()
      page.press?.contacts = [PressRoom.Contact(name: "Ana", email: "a@b.example", phone: "+34 900 000 162")]
      page.press?.media = ["obrador.png", "no.png"]
      page.places.note("press.media", item: 0, line: 9, column: 10)
      page.places.note("press.media", item: 1, line: 9, column: 20)
      $0.pages.append(page)
    }
    #expect(site.plan.page(at: "/prensa/") == nil)
    let html = try Fixture.html(site, "/medios/")
    #expect(html.contains("<a href=\"tel:+34900000162\">+34 900 000 162</a>"))
    #expect(html.contains("De dónde viene la harina"))
    let page = try #require(site.plan.page(at: "/medios/"))
    expectNoDifference(
      try site.render(page).findings.map { "\($0.rule) \($0.location.map(\.description) ?? "")" },
      ["image.missing content/pages/medios.es.md:9:20"]
    )
  }

  /// A page of the content and those that are made for the other languages are translations, whatever it calls itself.
  @Test(arguments: [nil, "press", "prensa"])
  func joinsThePagesForThePress(_ key: String?) throws {
    let site = try plan {
      var page = Fixture.page("medios")
      page.press = PressRoom()
      page.translationKey = key
      $0.pages.append(page)
      $0.media.append(MediaFile(path: "press/obrador.png", bytes: Fixture.png))
    }
    expectNoDifference(site.findings, [])
    let paths = ["/medios/", "/ca/premsa/", "/en/press/"]
    for path in paths { #expect(site.plan.page(at: path)?.alternates.map(\.path) == paths) }
    let group = site.translationGroups.first { $0.key == key }
    #expect(group?.languages == (key == nil ? nil : [Fixture.spanish, Fixture.catalan, Fixture.english]))
    let html = try Fixture.html(site, "/en/press/")
    #expect(html.contains("hreflang=\"x-default\" href=\"https://laespiga.example/medios/\""))
  }

  /// Two pages of the content with keys of their own are what their author says.
  @Test func leavesPagesForThePressApartThatAreNamedApart() throws {
    let site = try plan {
      for (slug, language) in [("medios", Fixture.spanish), ("mitjans", Fixture.catalan)] {
        var page = Fixture.page(slug, language: language)
        page.press = PressRoom()
        page.translationKey = slug
        $0.pages.append(page)
      }
    }
    #expect(site.plan.page(at: "/medios/")?.alternates == [])
    #expect(site.plan.page(at: "/ca/mitjans/")?.alternates == [])
  }

  @Test func leavesADraftOutOfThePressRoom() throws {
    let site = try plan {
      for slug in ["borrador", "medios"] {
        var page = Fixture.page(slug)
        page.press = PressRoom()
        page.isDraft = slug == "borrador"
        $0.pages.append(page)
      }
      $0.articles[2].kind = .statement
    }
    #expect(try Fixture.html(site, "/medios/").contains("De dónde viene la harina"))
  }

  /// A page that has a drawing in it is a file to download, and no picture.
  @Test(arguments: [("a.html", false), ("a.svg", false), ("b.svg", true)])
  func previewsPicturesAlone(_ name: String, isPicture: Bool) throws {
    let drawing = "<svg width=\"30\" height=\"20\"></svg>"
    let text = isPicture ? drawing : "<html><body>\(drawing)"
    let site = try plan { $0.media.append(MediaFile(path: "press/\(name)", bytes: Array(text.utf8))) }
    let html = try Fixture.html(site, "/prensa/")
    #expect(html.contains("\(name)</a>"))
    #expect(html.contains("<img src=\"/media/press/") == isPicture)
  }

  @Test func leavesEveryPageItsFrame() throws {
    // A value of a page could take the place of one of the frame's by its name alone.
    let site = try plan {
      $0.authors = [Fixture.author("Ana Molina")]
      for index in $0.articles.indices {
        $0.articles[index].author = "Ana Molina"
        $0.articles[index].series = "El pan"
        $0.articles[index].kind = .statement
        $0.articles[index].corrections = [Fixture.correction]
      }
    }
    for page in site.plan.pages {
      if case .redirect = page.kind { continue }
      let html = try Fixture.html(site, page.path)
      #expect(
        html.contains("content=\"default-src &#39;none&#39;; ")
          || html.contains("content=\"default-src 'none'; ")
      )
      #expect(html.contains("<html lang=\"\(page.language)\""), "\(page.path)")
    }
  }

  @Test func makesTheAddressesThatAreWanted() throws {
    let site = try plan {
      $0.configuration.articlePermalink = Permalink([
        .text("/"), .placeholder(.year), .text("/"), .placeholder(.slug), .text("/"),
      ])
    }
    #expect(site.plan.page(ofArticle: 0)?.path == "/2026/masa-propia/")
    #expect(site.plan.page(ofArticle: 1)?.path == "/ca/2026/massa-propia/")
    let clash = try plan {
      $0.configuration.articlePermalink = Permalink([.text("/"), .placeholder(.slug), .text("/")])
      $0.articles[0].slug = "contacto"
    }
    #expect(clash.findings.map(\.rule) == ["plan.same-address"])
  }
}
