import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

/// Two incidents: one that was closed a week ago and is talked of again, and one that is worked on and has been calm
/// for long.
@Suite struct SuggestionValuesTests {
  private static let now = DashboardFixture.now
  private static let place = SourceLocation(file: "contrapeso.yml")

  static func content(relapse: Bool = true, mould: Incident.State = .closed) -> DashboardContent {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "Sitio", url: "https://s.example/casa", language: LanguageCode(rawValue: "es"))
    )
    configuration.views.dashboard = View(
      path: "/dashboard/",
      clearance: .team,
      protection: .host,
      location: place
    )
    let reputation = Reputation(
      store: store(relapse),
      ledger: [],
      incidents: [
        incident("queue", "La cola", .responding, begin: 20),
        incident("mould", "Moho \(DashboardFixture.markup)", mould, begin: 18),
      ],
      sources: [
        SourceFigures(name: "foro", format: "csv", mentions: 1, dataThrough: now, staleAfter: 1, now: now)
      ],
      configuration: configuration,
      now: now
    )
    return DashboardContent(
      of: reputation,
      configuration,
      // Of others the program's own words are shown, in English.
      findings: reputation.findings.filter { $0.rule.hasPrefix("incident.") }
    )
  }

  private static func incident(_ id: String, _ title: String, _ state: Incident.State, begin days: Int)
    -> Incident
  {
    var incident = Incident(
      location: SourceLocation(file: "content/incidents/\(id).md"),
      id: id,
      title: title,
      kind: .rumour,
      severity: .high,
      state: state,
      body: MarkdownBody(text: "", firstLine: 1)
    )
    incident.matches.terms = [id]
    incident.clocks[.firstSignal] = now.advanced(bySeconds: -86_400 * Int64(days))
    if state == .closed {
      incident.clocks[.resolved] = now.advanced(bySeconds: -86_400 * 7)
      incident.actions = [
        CorrectiveAction(what: "Limpiar", owner: "Obrador", due: CalendarDay(daysSince1970: 20_500))
      ]
    }
    return incident
  }

  /// A calm mention on each of 60 days; six negative ones of each incident as it begins, and of one yesterday again.
  private static func store(_ relapse: Bool) -> MentionStore {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("content/mentions/m.jsonl")
    func add(_ text: String, _ days: Int, _ count: Int, _ score: Float) {
      for number in 0..<count {
        var mention = Mention(
          id: "\(text)-\(days)-\(number)",
          source: "foro",
          published: now.advanced(bySeconds: -86_400 * Int64(days) + Int64(number)),
          text: "\(text) \(days) \(number)"
        )
        mention.sentiment = Sentiment(score: score, origin: .given)
        builder.append(mention, file: file, line: 1)
      }
    }
    for day in 1...60 { add("pan", day, 1, 0) }
    add("queue", 20, 6, -1)
    add("mould", 18, 6, -1)
    if relapse { add("mould", 1, 7, -1) }
    return builder.build().store
  }

  private static let relapsed =
    "las menciones negativas vuelven a superar lo habitual desde el 9 de marzo de 2026: 7 el 9 de marzo de 2026, "
    + "cuando de 3 al día en adelante ya es inusual."
  private static let stable =
    "las menciones negativas han vuelto a lo habitual, 1 al día como mucho, desde el 19 de febrero de 2026."

  @Test(arguments: ["", "brief/", "incidents/"])
  func tellsARelapseFirstAndWhatSeemsStableQuietly(_ path: String) throws {
    let pages = try DashboardRendererTests.files("es", of: Self.content())
    let page = try #require(pages["dashboard/\(path)index.html"])
    let relapse = try #require(
      page.firstRange(of: #"<li><p><span class="chip" data-state="active">Recaída</span>"#)
    )
    let stable = try #require(
      page.firstRange(of: #"<li class="note"><span class="chip" data-state="closed">Parece estable</span>"#)
    )
    #expect(relapse.upperBound < stable.lowerBound)
    #expect(page[relapse.upperBound...].hasPrefix(#" <a href="/casa/dashboard/incidents/mould/">"#))
    #expect(page[relapse.upperBound..<stable.lowerBound].contains(Self.relapsed))
    #expect(page[stable.upperBound...].hasPrefix(#" <a href="/casa/dashboard/incidents/queue/">"#))
    #expect(page.contains(Self.stable))
    #expect(!page.contains("<script>alert"))
  }

  /// Nothing of what is open tells of it: it was closed.
  @Test func theSentenceAboveSaysARelapseFirst() throws {
    let pages = try DashboardRendererTests.files("es", of: Self.content())
    for path in ["dashboard/index.html", "dashboard/brief/index.html"] {
      let page = try #require(pages[path])
      #expect(page.contains(#"<p class="standfirst">Recaída: vuelve a haber más menciones negativas"#))
      #expect(page.contains("Un incidente abierto: «La cola», respondiendo."))
    }
    let calm = try DashboardRendererTests.files("es", of: Self.content(relapse: false))
    #expect(calm["dashboard/index.html"]?.contains("Recaída") == false)
  }

  /// An incident that is still worked on has not relapsed.
  @Test func theSentenceAboveSaysAnotherWaveOfAnOpenIncident() throws {
    let pages = try DashboardRendererTests.files("es", of: Self.content(mould: .responding))
    for path in ["dashboard/index.html", "dashboard/brief/index.html"] {
      let page = try #require(pages[path])
      #expect(page.contains(#"<p class="standfirst">Nueva ola: las menciones negativas sobre «Moho"#))
      #expect(page.contains("2 incidentes abiertos. El más urgente: «"))
      #expect(!page.contains("Recaída"))
    }
  }

  @Test func saysOnTheIncidentsPageWhatToDo() throws {
    let pages = try DashboardRendererTests.files("es", of: Self.content())
    let page = try #require(pages["dashboard/incidents/mould/index.html"])
    #expect(
      page.contains(
        "<p class=\"note\">Recaída: las menciones negativas vuelven a superar lo habitual. Reabra"
      )
    )
  }

  /// A finding that is a suggestion is told in the language of the page, others as the program words them.
  @Test(arguments: [
    ("es", relapsed, "«Limpiar» debía estar hecho el 16 de febrero de 2026; responde Obrador."),
    (
      "ca",
      "les mencions negatives tornen a superar l’habitual des del 9 de març de 2026: 7 el 9 de març de 2026, "
        + "quan de 3 al dia en amunt ja és inusual.",
      "«Limpiar» havia d’estar fet el 16 de febrer de 2026; respon Obrador."
    ),
    (
      "en",
      "negative mentions have been above what is usual again since 9 March 2026: 7 on 9 March 2026, "
        + "where 3 or more a day are unusual.",
      "“Limpiar” was due on 16 February 2026; Obrador answers for it."
    ),
  ])
  func theDataPageSaysThemInItsOwnLanguage(language: String, relapse: String, action: String) throws {
    let pages = try DashboardRendererTests.files(language, of: Self.content())
    let page = try #require(pages["dashboard/health/index.html"])
    #expect(page.contains(relapse))
    #expect(page.contains(action))
    #expect(!page.contains("class=\"note\" lang=\"en\""))
    #expect(!page.contains("state: active"))
  }
}
