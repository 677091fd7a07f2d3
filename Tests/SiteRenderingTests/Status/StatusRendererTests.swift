import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct StatusRendererTests {
  /// Rendered once for the tests that only look.
  private static let stakeholders = Result { try StatusFixture.files(StatusFixture.busy()) }

  @Test(arguments: ["es", "ca", "en"])
  func hasEveryWord(language: String) throws {
    for reputation in [StatusFixture.busy(), StatusFixture.empty()] {
      for (path, text) in try StatusFixture.files(reputation, language) {
        #expect(!text.contains("⟦"), "\(path)")
      }
    }
  }

  @Test func suppliesEveryNameOfItsTemplates() throws {
    let log = NameLog()
    _ = try StatusFixture.files(StatusFixture.busy(), log: log)
    _ = try StatusFixture.files(StatusFixture.empty(), "ca", log: log)
    _ = try StatusFixture.files(StatusFixture.busy(), "ca", log: log)
    _ = try StatusFixture.files(StatusFixture.busy(), clearance: .public, log: log)
    let templates = TemplateFiles()
    for path in templates.paths(from: "status/", ending: ".mustache") + ["partials/timeline.mustache"] {
      // The control needs rankings, `again` an incident that is talked of again, `names` two channels of one reason.
      #expect(log.unsupplied(in: path, of: templates, except: ["control", "more", "again", "names"]) == [])
    }
  }

  @Test func writesNothingAStrangerWrote() throws {
    for (path, text) in try Self.stakeholders.get() {
      #expect(!text.contains("\u{202E}"), "\(path)")
      guard path.hasSuffix(".html") else { continue }
      #expect(!text.contains("<script"), "\(path)")
      #expect(!text.contains("href=\"javascript:"), "\(path)")
    }
  }

  @Test func keepsSearchEnginesAndReferrersOut() throws {
    for (path, text) in try Self.stakeholders.get() where path.hasSuffix(".html") {
      #expect(text.contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"), "\(path)")
      #expect(text.contains("<meta name=\"referrer\" content=\"no-referrer\">"), "\(path)")
      #expect(text.contains("type=\"application/atom+xml\""), "\(path)")
    }
  }

  @Test func saysTheStateWhatIsDoneAndWhatIsOverdue() throws {
    let home = try #require(try Self.stakeholders.get()["status/index.html"])
    #expect(home.contains("<h1 id=\"now\"><span class=\"level\" data-level=\"crisis\">Crisis</span></h1>"))
    #expect(home.contains("<strong>Qué se está haciendo:</strong> <span>"))
    #expect(!home.contains("haciendo:</strong> <span>Seis"), "what puts an earlier entry right is no deed")
    #expect(home.contains("<span class=\"chip\" data-state=\"overdue\">fuera de plazo</span>"))
    #expect(home.contains("2 de 3 fuentes llevan demasiado tiempo sin traer nada"))
  }

  /// The latest deed, as it was put right.
  @Test func tellsADeedInTheWordsThatStand() throws {
    var incident = StatusFixture.incident("open", .active)
    func update(_ hours: Int64, _ kind: IncidentUpdate.Kind, _ text: String, corrects: Int64? = nil)
      -> IncidentUpdate
    {
      func at(_ hours: Int64) -> Timestamp { StatusFixture.now.advanced(bySeconds: (hours - 50) * 3600) }
      return IncidentUpdate(
        at: at(hours),
        kind: kind,
        text: text,
        corrects: corrects.map(at),
        location: incident.location
      )
    }
    incident.updates = [
      update(1, .signal, "Diez quejas"), update(2, .decision, "Se cierra un obrador"),
      update(3, .correction, "Se cierran dos obradores", corrects: 2),
      update(4, .correction, "Nueve quejas", corrects: 1),
      update(5, .correction, "Se cierran tres obradores", corrects: 3),
    ]
    let home = try #require(
      try StatusFixture.files(StatusFixture.reputation([incident]))["status/index.html"]
    )
    #expect(home.contains("<strong>Qué se está haciendo:</strong> <span>Se cierran tres obradores</span>"))
  }

  @Test func withoutDataNothingIsCalm() throws {
    let home = try #require(try StatusFixture.files(StatusFixture.empty())["status/index.html"])
    #expect(home.contains("data-level=\"no-data\">Faltan datos<"))
    #expect(home.contains("<p class=\"banner\" data-kind=\"stale\">Todavía no hay datos"))
    #expect(home.contains("De los últimos 90 días no se sabe nada"))
    #expect(!home.contains("class=\"level-calm\""))
  }

  @Test func strikesWhatWasCorrectedAndKeepsIt() throws {
    let page = try #require(try Self.stakeholders.get()["status/incidents/open/index.html"])
    #expect(page.contains("<del>Siete"))
    #expect(page.contains("Tachado porque se corrigió: <a href=\"#update-20260307T110000Z\">"))
    #expect(page.contains("Corrige la entrada del <a href=\"#update-20260307T090000Z\">"))
  }

  @Test(arguments: [
    ("/articulos/./pan/", "/casa/articulos/pan/", "https://s.example/casa/articulos/pan/"),
    ("../watched/", "/casa/status/incidents/watched/", "https://s.example/casa/status/incidents/watched/"),
    ("//a.example/b", "https://a.example/b", "https://a.example/b"),
    ("HTTPS://A.example/b", "https://a.example/b", "https://a.example/b"),
    ("#x", "/casa/status/incidents/open/#x", "https://s.example/casa/status/incidents/open/#x"),
    ("//foro.example/x", nil, nil), ("/dashboard/", nil, nil), ("/./dashboard/", nil, nil),
    ("../../../dashboard/incidents/open/", nil, nil), ("HTTPS://S.EXAMPLE/casa/dashboard/", nil, nil),
    ("http://s.example/casa/dashboard/", nil, nil), ("/%64ashboard/", nil, nil),
    ("//s.example/casa/dashboard/", nil, nil), ("https://%66oro.example/x", nil, nil),
  ])
  func linksAreWholeElsewhereAndNoneLeadsWhereItMayNot(
    _ link: String,
    onPage: String?,
    elsewhere: String?
  ) throws {
    var incident = StatusFixture.bare("open", .active)
    incident.updates = [
      IncidentUpdate(
        at: StatusFixture.now,
        kind: .statement,
        text: "[f](\(link))",
        location: incident.location
      )
    ]
    let place = SourceLocation(file: "contrapeso.yml")
    let dashboard = View(path: "/dashboard/", clearance: .team, protection: .host, location: place)
    let files = try StatusFixture.files(
      StatusFixture.reputation(
        [incident, StatusFixture.bare("watched", .watching)],
        mentions: 0,
        dashboard: dashboard
      ),
      clearance: .public
    )
    let page = try #require(files["status/incidents/open/index.html"])
    let feed = try #require(files["status/incidents/open/feed.json"])
    if let onPage { #expect(page.contains("<a href=\"\(onPage)\"")) }
    if let elsewhere { #expect(feed.contains("href=\\\"\(elsewhere)\\\"")) }
    for (path, text) in files where onPage == nil {
      #expect(!text.lowercased().contains("dashboard/") && !text.contains("foro.example"), "\(path)")
    }
  }

  @Test func damagingAddressesAreTextAndPathsLeadIntoTheSite() throws {
    let page = try #require(try Self.stakeholders.get()["status/incidents/open/index.html"])
    #expect(!page.contains("href=\"https://foro.example"))
    #expect(page.contains(">Fuente: https://foro.example/t<"))
    #expect(page.contains("<a href=\"/casa/articulos/pan/\">aquí</a>"))
    #expect(page.contains("rel=\"nofollow ugc noopener noreferrer external\""))
    #expect(!page.contains("a.example/secret"))
  }

  @Test func writesAPageForEachYearAndADataFileForEachFigure() throws {
    let paths = try Self.stakeholders.get().keys
    for path in [
      "status/history/index.html", "status/history/2026/index.html", "status/history/2024/index.html",
      "status/data/days.csv", "status/data/incident-open.csv",
    ] { #expect(paths.contains(path), "\(path)") }
    #expect(!paths.contains("status/data/incident-bare.csv"))
  }

  /// A mention every six hours up to now: of sixty of the ninety days, and of eight.
  @Test(arguments: [(240, false), (30, true)])
  func saysWhyNothingIsKnownOfAFreshChannel(mentions: Int, isSaid: Bool) throws {
    let reputation = StatusFixture.reputation([], mentions: mentions, silent: [])
    let home = try #require(try StatusFixture.files(reputation)["status/index.html"])
    #expect(home.contains("No se sabe nada de los días en que la fuente calló") == isSaid)
  }

  @Test func manyChannelsDoNotSwampThePage() throws {
    let names = (0..<40).map { "canal \($0)" }
    let pages = try StatusFixture.files(StatusFixture.reputation([], mentions: 0, silent: names))
    let home = try #require(pages["status/index.html"])
    #expect(home.split(separator: "<p class=\"strip-name\">").count - 1 == 25)
    #expect(home.contains("Otros 18 canales"))
    #expect(pages["status/data/days.csv"]?.contains("canal 39") == true)
  }

  @Test func saysInWhichLanguageTheIncidentsAre() throws {
    let spanish = try #require(try Self.stakeholders.get()["status/incidents/open/index.html"])
    #expect(!spanish.contains(" lang=\"es\">Siete"))
    let pages = try StatusFixture.files(StatusFixture.busy(), "ca")
    #expect(pages["status/incidents/open/index.html"]?.contains("<p class=\"what\" lang=\"es\">Seis") == true)
  }

  @Test func theHistoryTellsNoIncidentFromNoData() throws {
    let pages = try Self.stakeholders.get()
    #expect(pages["status/history/2025/index.html"]?.contains("Sin datos de este mes") == true)
    #expect(
      pages["status/history/2026/index.html"]?.contains("En esta página, ningún incidente este mes.") == true
    )
  }

  @Test func theHistoryLeadsToIncidentsOfWhichNoMomentMayBeKnown() throws {
    let history = try #require(
      StatusFixture.files(StatusFixture.busy(), clearance: .public)["status/history/index.html"]
    )
    #expect(history.contains("Sin fecha de inicio conocida"))
    #expect(history.contains("<a href=\"/casa/status/incidents/bare/\""))
    let others = try #require(
      StatusFixture.files(StatusFixture.reputation([]), clearance: .public)["status/history/index.html"]
    )
    #expect(!others.contains("Sin fecha de inicio conocida"))
  }

  @Test func noDataIsNotToldAsNone() throws {
    let page = try #require(
      StatusFixture.files(StatusFixture.busy(), "en", clearance: .public)["status/incidents/bare/index.html"]
    )
    #expect(page.contains("<dt>Mentions</dt><dd><span>not measured</span></dd>"))
  }

  @Test func thePublicSeesItsIncidentsAlone() throws {
    let pages = try StatusFixture.files(StatusFixture.busy(), clearance: .public)
    #expect(
      Set(
        pages.keys.filter { $0.hasPrefix("status/incidents/") }.compactMap {
          $0.split(separator: "/").dropFirst(2).first
        }
      ) == ["bare"]
    )
    for (path, text) in pages { #expect(!text.contains("Siete"), "\(path)") }
  }

  @Test func noCellOfATableIsAFormula() throws {
    let reputation = StatusFixture.reputation([], mentions: 3, silent: ["=cmd()"])
    let page = try StatusFixture.page(reputation, "en", clearance: .team)
    #expect(String(decoding: StatusTables.days(page), as: UTF8.self).contains(",'=cmd(),"))
  }
}
