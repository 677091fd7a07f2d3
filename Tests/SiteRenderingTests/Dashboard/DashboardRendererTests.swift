import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct DashboardRendererTests {
  /// Rendered once for the tests that only look.
  private static let spanish = Result { try files("es") }

  /// The files of the fixture's dashboard by their paths.
  static func files(
    _ language: String,
    of content: DashboardContent = DashboardFixture.content(),
    log: NameLog? = nil
  ) throws -> [String: String] {
    var findings: [Finding] = []
    let files = TemplateFiles()
    var templates = TemplateLibrary(files: files, findings: &findings)
    if let log { templates.watch = { WatchedValues(values: $0, log: log) } }
    let code = LanguageCode(rawValue: language)
    let strings = StringsLibrary(files: files, languages: [code], findings: &findings)[code]
    let renderer = try DashboardRenderer(
      content: content,
      templates: templates,
      strings: strings,
      assets: PageAssets(
        stylesheets: ["/casa/assets/style.css"],
        script: "/casa/assets/enhance.js",
        icon: "/casa/favicon.svg"
      ),
      links: try Fixture.bareSite(content.configuration).links(ofDashboard: content, status: nil)
    )
    var texts: [String: String] = [:]
    for job in renderer.jobs {
      for file in try renderer.render(job) {
        texts[file.path.description] = String(decoding: file.bytes, as: UTF8.self)
      }
    }
    return texts
  }

  @Test(arguments: ["ca", "en"])
  func hasEveryWord(language: String) throws {
    for (path, text) in try Self.files(language) { #expect(!text.contains("⟦"), "\(path)") }
  }

  @Test func suppliesEveryNameOfItsTemplates() throws {
    let log = NameLog()
    // Another language than the site's, so that there is one to tell.
    _ = try Self.files("ca", log: log)
    _ = try Self.files("ca", of: SuggestionValuesTests.content(), log: log)
    _ = try Self.files("ca", of: SpikeValuesTests.content(hasSpike: true), log: log)
    _ = try Self.files("ca", of: IncidentAnswersTests.content(12), log: log)
    _ = try Self.files("ca", of: AsideValuesTests.content(["Horno Sol"]), log: log)
    let same = ["m5", "m6", "m7"].map { mention in
      LedgerEntry(
        mention: mention,
        at: DashboardFixture.now,
        action: .answer,
        text: "Gracias.",
        location: SourceLocation(file: "content/ledger/a.yml")
      )
    }
    _ = try Self.files("ca", of: DashboardFixture.content(more: same), log: log)
    let templates = TemplateFiles()
    for path in templates.paths(from: "dashboard/", ending: ".mustache") + ["partials/timeline.mustache"] {
      // These need more mentions than a test should have.
      let rare: Set = [
        "copy", "cut", "hidden", "looked", "moreOpponents", "moreSuspicions", "older", "quote", "unjudged",
        "unknownDays",
        "unshown",
      ]
      #expect(log.unsupplied(in: path, of: templates, except: rare) == [])
    }
  }

  @Test func tellsLateActionsOnTheOverview() throws {
    let page = try #require(try Self.files("en")["dashboard/index.html"])
    #expect(page.contains("<h2 id=\"late\">"))
    #expect(page.contains("overdue action"))
  }

  @Test func tellsNoNumberOfWhatNobodyMeasured() throws {
    let pages = try Self.files("en")
    let page = try #require(pages["dashboard/incidents/bare/index.html"])
    #expect(
      page.contains("<p class=\"label\">Mentions</p>\n<p class=\"value\"><span class=\"missing\">not known")
    )
    #expect(page.contains("<dt>Mentions</dt><dd>not known</dd>"))
    let summary = try #require(pages["dashboard/data/summary.json"])
    #expect(summary.contains(#"{"id":"bare""#) && summary.contains(#""mentions":null,"suggestions":[]}"#))
    let row = try #require(pages["dashboard/incidents/index.html"])
    #expect(row.contains("<td class=\"num\" data-label=\"Mentions\">not known</td>"))
  }

  @Test func writesNothingAStrangerWrote() throws {
    for (path, text) in try Self.spanish.get() where path.hasSuffix(".html") {
      #expect(text.split(separator: "<script").count == 2, "\(path)")
      #expect(text.contains("<script src=\"/casa/assets/enhance.js\" defer"), "\(path)")
      #expect(!text.contains("href=\"javascript:"), "\(path)")
      #expect(!text.contains("\u{202E}"), "\(path)")
    }
  }

  @Test func tellsTheLanguageOfWhatIsNotItsOwn() throws {
    let pages = try Self.files("ca")
    let page = try #require(pages["dashboard/incidents/open/index.html"])
    #expect(page.contains("<h1 lang=\"es\">") && page.contains("<p class=\"what\" lang=\"es\">"))
    for (path, text) in try Self.spanish.get() { #expect(!text.contains("<h1 lang="), "\(path)") }
  }

  @Test func tellsToWhomTheClicksOfAFirstPageGo() throws {
    let page = try #require(Self.spanish.get()["dashboard/search/index.html"])
    #expect(page.contains("<p>Clics de la primera página, por estimación: propios, "))
  }

  @Test func tellsTheWordsThatDecidedAboutAnAnswer() throws {
    let pages = try Self.files("en")
    for path in ["dashboard/mentions/2026-03/index.html", "dashboard/responses/index.html"] {
      let page = try #require(pages[path])
      let mention = try #require(page.split(separator: "id=\"mention-m12\"").last)
      let details = try #require(mention.split(separator: "<details class=\"verdicts\">").dropFirst().first)
      let verdicts = try #require(details.split(separator: "</details>").first)
      #expect(verdicts.contains("<summary class=\"note\">The text shows 1 of the 6 principles that apply"))
      #expect(verdicts.split(separator: "<li ").count == 7, "\(path)")
      #expect(verdicts.contains("<li data-verdict=\"not-met\">thanks: not met</li>"))
      #expect(verdicts.contains("<li data-verdict=\"not-met\">a neutral tone: not met <q dir=\"auto\">"))
      #expect(verdicts.contains("<q dir=\"auto\">No es culpa nuestra</q>"), "\(verdicts)")
    }
  }

  @Test func tellsTheWordsThatDecidedAboutAnEstimate() throws {
    let pages = try Self.files("en").filter { $0.value.contains("class=\"note estimate\"") }
    #expect(pages.count == 1)
    let page = try #require(pages.first { $0.key.hasPrefix("dashboard/queue/") }?.value)
    let mention = try #require(
      page.split(separator: "<li class=\"mention\"").first { $0.contains("mention-m15\"") }
    )
    let words = try #require(mention.firstMatch(of: /<p class="note estimate">(.*)<\/p>/)?.1)
    #expect(
      words.hasPrefix(
        "Deciding words: <span data-side=\"ill\">against <q dir=\"auto\">Asco</q> <q dir=\"auto\">"
      ),
      "\(words)"
    )
    #expect(words.contains("<q dir=\"auto\">no &lt;b onclick&gt; bueno</q>"), "\(words)")
    #expect(
      words.contains("<span data-side=\"well\">in favour <q dir=\"auto\">gracias</q></span>"),
      "\(words)"
    )
  }

  @Test func saysFirstWhatIsDone() throws {
    let overview = try #require(Self.spanish.get()["dashboard/index.html"])
    let last = try #require(overview.firstRange(of: "<p class=\"last\">"))
    let figures = try #require(overview.firstRange(of: "<ul class=\"tiles\">"))
    #expect(last.lowerBound < figures.lowerBound)
  }

  @Test func tellsAnswersInTheOrderOfTheirTimes() throws {
    let page = try #require(Self.spanish.get()["dashboard/incidents/open/index.html"])
    let begin = try #require(page.firstRange(of: "aria-labelledby=\"answers\""))
    let answers = page[begin.upperBound...].split(separator: "</section>")[0]
    let times = answers.matches(of: /datetime="([^"]+)"/).map(\.1)
    #expect(times.count >= 2 && times == times.sorted())
  }

  @Test func saysThatStarsHaveNoWords() throws {
    let pages = try Self.spanish.get()
    #expect(
      pages["dashboard/mentions/2026-03/index.html"]?.contains("4,5 de 5 estrellas · Sin palabras<") == true
    )
    #expect(pages.values.contains { $0.contains("<p class=\"note\">Sin palabras</p>") })
    for (path, text) in pages { #expect(!text.contains("<blockquote dir=\"auto\"></blockquote>"), "\(path)") }
  }

  @Test func strikesWhatWasCorrectedAndKeepsIt() throws {
    let page = try #require(try Self.spanish.get()["dashboard/incidents/open/index.html"])
    #expect(page.ranges(of: "<p class=\"what\"><del>").count == 1)
    #expect(page.contains("Tachado porque se corrigió: <a href=\"#update-20260310T080000Z\">"))
  }

  @Test func theSitesOwnPathsAreNotElsewhere() throws {
    let page = try #require(try Self.spanish.get()["dashboard/incidents/open/index.html"])
    #expect(page.contains("<a href=\"/casa/articulos/pan/\">/articulos/pan/</a>"))
    #expect(page.contains(">Fuente: <a href=\"https://a.example/\" rel=\"nofollow ugc noopener"))
    #expect(page.contains("Corrige la entrada del <a href=\"#update-20260307T080000Z\">"))
  }

  @Test func keepsSearchEnginesAndReferrersOut() throws {
    for (path, text) in try Self.spanish.get() where path.hasSuffix(".html") {
      #expect(text.contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"), "\(path)")
      #expect(text.contains("<meta name=\"referrer\" content=\"no-referrer\">"), "\(path)")
    }
  }

  @Test func givesEachFigureATableAndAFile() throws {
    let pages = try Self.spanish.get()
    for (path, text) in pages where path.hasSuffix(".html") {
      let figures = text.split(separator: "<figure class=\"chart\"").dropFirst()
      for figure in figures {
        #expect(figure.contains("<caption>") && figure.contains("<td class=\"num\">"), "\(path)")
        #expect(figure.matches(of: /role="img"/).count == 2, "\(path)")
        let file = try #require(figure.firstMatch(of: /href="\/casa\/([^"]*)" download/)?.output.1)
        #expect(pages[String(file)] != nil, "\(path) \(file)")
      }
      let identifiers = text.matches(of: #/\sid="([^"]*)"/#).map { $0.output.1 }
      #expect(Set(identifiers).count == identifiers.count, "\(path)")
    }
    #expect(pages["dashboard/index.html"]?.contains("id=\"calendar\"") == true)
    #expect(pages["dashboard/incidents/open/index.html"]?.contains("id=\"incident-sentiment\"") == true)
  }

  @Test func splitsLongListsIntoPages() throws {
    let paths = try Self.spanish.get().keys
    #expect(paths.contains("dashboard/queue/6/index.html"))
    #expect(!paths.contains("dashboard/queue/7/index.html"))
    #expect(paths.contains("dashboard/mentions/2026-03/index.html"))
    #expect(paths.contains("dashboard/incidents/open/index.html"))
    #expect(paths.contains("dashboard/data/incident-open.csv"))
  }

  @Test func tellsOfRemovalsWarningsAndImpersonations() throws {
    let page = try #require(try Self.spanish.get()["dashboard/responses/index.html"])
    #expect(page.contains("amenaza: "))
    #expect(page.contains("advertencia"))
    #expect(page.contains("No se ha denunciado ninguna suplantación."))
    #expect(!page.contains("No se ha retirado nada."))
  }

  @Test func tellsOfAnIncidentWhatWasAnsweredHowItSpreadAndWhatWasNotMeasured() throws {
    let page = try #require(try Self.spanish.get()["dashboard/incidents/open/index.html"])
    for part in ["answers", "spread", "impact", "related", "provenance"] {
      #expect(page.contains("<h2 id=\"\(part)\">"), "\(part)")
    }
    #expect(page.contains("no se ha medido"))
    // What was neither answered nor waits is told as well, so that the numbers make up all of them.
    let numbers = /Menciones: (\d+); respondidas: (\d+); sin responder: (\d+)/
    let handled = try #require(page.firstMatch(of: numbers))
    let counts = try [handled.1, handled.2, handled.3].map { try #require(Int($0)) }
    #expect(counts[0] == counts[1] + counts[2] + 3)
    #expect(page.contains("; escaladas: 1; se dejan estar: 1; retiradas: 1."))
    #expect(page.contains("<h2 id=\"summary\">Qué ocurre</h2>"))
    let anchors = page.matches(of: /id="(mention-[^"]*)"/).map(\.1)
    #expect(Set(anchors).count == anchors.count)
  }

  @Test func showsTheDaysOfTheWatch() throws {
    let pages = try Self.spanish.get()
    let page = try #require(pages["dashboard/incidents/past/index.html"])
    #expect(page.contains("Día 2 de 5 de vigilancia"))
    #expect(page.contains("<h2 id=\"summary\">Qué ocurrió</h2>"))
    // An update that was promised of what is over is promised no more.
    #expect(!page.contains("Próxima actualización"))
    let list = try #require(pages["dashboard/incidents/index.html"])
    #expect(list.matches(of: /<th scope="col">Próxima actualización/).count == 1)
    let days = try #require(pages["dashboard/data/incident-past-watch.csv"])
    #expect(days.hasPrefix("date,negative,state\r\n2026-03-09,"))
    #expect(pages["dashboard/data/incident-open-watch.csv"] == nil)
  }

  @Test func showsWhoHoldsTheFirstPages() throws {
    let pages = try Self.spanish.get()
    let page = try #require(pages["dashboard/search/index.html"])
    #expect(page.contains("En una de las 1 búsquedas vigiladas") || page.contains("1 búsquedas vigiladas"))
    #expect(page.contains("Lo más dañino, en el puesto 3."))
    #expect(page.contains("Lo más dañino ha bajado 2 puestos"))
    // The stranger's address is text, and leads nowhere.
    #expect(!page.contains("href=\"https://foro.example"))
    let history = try #require(pages["dashboard/data/search-1-history.csv"])
    #expect(history.split(separator: "\r\n").count == 5)
    #expect(pages["dashboard/data/search-1-page.csv"]?.contains("dañino") == true)
  }

  @Test func gathersWhatIsToBePutRight() throws {
    let page = try #require(try Self.spanish.get()["dashboard/learning/index.html"])
    // Two incidents have an action that was due on 16 February and one that is done.
    #expect(page.contains("Quedan 2 medidas pendientes; con el plazo vencido: 2."))
    // One of the incidents is open, one is past, and of one nothing is known but that it is open.
    #expect(page.contains("abiertos o terminados, sin contar dos veces un mismo día; de otro"))
    #expect(page.contains("Los tiempos no cuentan los 2 incidentes abiertos, que aún no tienen final;"))
    #expect(page.contains("href=\"/casa/dashboard/incidents/open/\""))
  }

  @Test func briefsOnSevenWholeDays() throws {
    let page = try #require(try Self.spanish.get()["dashboard/brief/index.html"])
    #expect(page.contains("Del 3 de marzo de 2026 al 9 de marzo de 2026, siete días completos."))
    #expect(page.contains("href=\"/casa/dashboard/incidents/open/#timeline\""))
  }

  @Test func tellsWhatWasReadAndWhatIsWrong() throws {
    let page = try #require(try Self.spanish.get()["dashboard/health/index.html"])
    #expect(page.contains("Una fuente lleva demasiado sin traer nada: «old». Se han rechazado 9 filas."))
    #expect(page.contains("content/mentions/m.jsonl:3"))
    #expect(page.contains("De lo que se ha leído y calculado: 1 aviso. Lo más grave, primero."))
    #expect(page.contains("y 4 más"))
  }

  @Test func tellsTheIdentifierOfAMentionThatHasNoAddress() throws {
    let queue = try #require(try Self.spanish.get()["dashboard/queue/index.html"])
    // The ledger names a mention by its address, or by this.
    #expect(queue.contains(/Identificador <code>m\d*[13579]<\/code>/))
    #expect(!queue.contains(/<code>m\d*[02468]<\/code>/))
  }

  @Test func leadsOnlyToAddressesThatMayBeFollowed() throws {
    let queue = try #require(try Self.spanish.get()["dashboard/queue/index.html"])
    #expect(queue.contains("href=\"https://a.example/"))
    #expect(queue.contains("rel=\"nofollow ugc noopener noreferrer external\""))
  }
}
