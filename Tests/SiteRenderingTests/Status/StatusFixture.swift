import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

/// Reputations for the status pages, with hostile words wherever a stranger may put some.
enum StatusFixture {
  static let markup = DashboardFixture.markup
  static let hostile = DashboardFixture.hostile
  static let now = DashboardFixture.now

  private static func content(
    _ reputation: Reputation,
    _ language: String,
    _ clearance: Clearance
  ) -> StatusContent {
    let view = View(
      path: "/status/",
      clearance: clearance,
      protection: .host,
      language: LanguageCode(rawValue: language),
      location: SourceLocation(file: "contrapeso.yml")
    )
    return StatusContent(view: view, reputation: ClearedReputation(reputation, for: clearance))
  }

  /// Every file of the status view, by its path.
  static func files(
    _ reputation: Reputation,
    _ language: String = "es",
    clearance: Clearance = .stakeholders,
    log: NameLog? = nil
  ) throws -> [String: String] {
    var findings: [Finding] = []
    let files = TemplateFiles()
    var templates = TemplateLibrary(files: files, findings: &findings)
    if let log { templates.watch = { WatchedValues(values: $0, log: log) } }
    let code = LanguageCode(rawValue: language)
    let content = content(reputation, language, clearance)
    let renderer = try StatusRenderer(
      content: content,
      templates: templates,
      strings: StringsLibrary(files: files, languages: [code], findings: &findings)[code],
      assets: PageAssets(
        stylesheets: ["/casa/assets/style.css", "/casa/assets/status.css"],
        icon: "/casa/favicon.svg"
      ),
      links: try Fixture.bareSite(reputation.configuration).links(
        ofStatus: content,
        dashboard: nil,
        incidents: reputation.incidents.map(\.incident)
      )
    )
    var texts: [String: String] = [:]
    for job in renderer.jobs {
      let file = try #require(try renderer.render(job))
      texts[file.path.description] = String(decoding: file.bytes, as: UTF8.self)
    }
    return texts
  }

  /// What every status page needs.
  static func page(
    _ reputation: Reputation,
    _ language: String = "es",
    clearance: Clearance = .stakeholders
  ) throws -> StatusPage {
    let content = content(reputation, language, clearance)
    return StatusPage(
      content: content,
      strings: Fixture.strings(LanguageCode(rawValue: language)),
      assets: PageAssets(stylesheets: [], icon: ""),
      links: try Fixture.bareSite(reputation.configuration).links(
        ofStatus: content,
        dashboard: nil,
        incidents: reputation.incidents.map(\.incident)
      )
    )
  }

  /// A reputation with one of everything.
  static func busy() -> Reputation {
    var open = incident("open", .active)
    open.severity = .critical
    let watched = incident("watched", .watching)
    var merged = incident("merged", .merged)
    merged.mergedInto = "open"
    var old = incident("old", .closed)
    old.clocks = IncidentClocks()
    old.clocks[.declared] = now.advanced(bySeconds: -500 * 86_400)
    old.clocks[.stable] = now.advanced(bySeconds: -490 * 86_400)
    return reputation([open, watched, merged, old, bare()])
  }

  /// A reputation of which nothing is known.
  static func empty(mentions: Int = 0, _ incidents: [Incident] = []) -> Reputation {
    reputation(incidents, mentions: mentions)
  }

  static func reputation(
    _ incidents: [Incident],
    mentions: Int = 200,
    silent: [String] = ["callada"],
    dashboard: View? = nil
  ) -> Reputation {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: markup, url: "https://s.example/casa", language: LanguageCode(rawValue: "es"))
    )
    configuration.search.damaging = ["foro.example"]
    configuration.views.dashboard = dashboard
    configuration.privacy.authors[.stakeholders] = .full
    return Reputation(
      store: store(mentions),
      ledger: [],
      incidents: incidents,
      sources: [
        SourceFigures(
          name: hostile,
          format: "csv",
          mentions: mentions,
          dataThrough: mentions > 0 ? now : nil,
          staleAfter: 86_400,
          now: now
        ),
        SourceFigures(
          name: "vieja",
          format: "csv",
          mentions: 0,
          dataThrough: now.advanced(bySeconds: -9_000_000),
          staleAfter: 1,
          now: now
        ),
      ]
        + silent.map {
          SourceFigures(name: $0, format: "csv", mentions: 0, dataThrough: nil, staleAfter: 1, now: now)
        },
      configuration: configuration,
      now: now
    )
  }

  private static func store(_ count: Int) -> MentionStore {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("content/mentions/m.jsonl")
    for number in 0..<count {
      let published = now.advanced(bySeconds: -3600 * 6 * Int64(number))
      var mention = Mention(id: "m\(number)", source: hostile, published: published, text: "pan \(hostile)")
      mention.title = hostile
      mention.kind = .news
      mention.publisher = hostile
      mention.author = Author(name: "\(hostile)\(number)", handle: hostile)
      mention.url = "https://a.example/secret-\(number)"
      mention.sentiment = Sentiment(score: Float(number % 3) - 1, origin: .given)
      mention.language = LanguageCode(rawValue: "es")
      mention.reach = number * 1000
      mention.collected = published
      builder.append(mention, file: file, line: number + 1)
    }
    return builder.build().store
  }

  static func incident(_ id: String, _ state: Incident.State) -> Incident {
    var incident = bare(id, state)
    let begin = now.advanced(bySeconds: -86_400 * 3)
    incident.clearance = .stakeholders
    incident.clocks[.firstSignal] = begin
    incident.clocks[.detected] = begin.advanced(bySeconds: 60)
    if !state.isOpen || state == .watching { incident.clocks[.resolved] = now.advanced(bySeconds: -60) }
    incident.owner = markup
    incident.nextUpdate = now.advanced(bySeconds: -60)
    incident.matches.terms = ["pan"]
    incident.body = MarkdownBody(text: "Un resumen. \(markup) [malo](https://foro.example/x)", firstLine: 1)
    func update(_ hours: Int64, _ text: String, source: String? = nil, corrects: Int64? = nil)
      -> IncidentUpdate
    {
      IncidentUpdate(
        at: begin.advanced(bySeconds: hours * 3600),
        state: hours == 1 ? state : nil,
        kind: corrects == nil ? .statement : .correction,
        text: text,
        source: source,
        corrects: corrects.map { begin.advanced(bySeconds: $0 * 3600) },
        location: incident.location
      )
    }
    incident.updates = [
      update(1, "Siete \(markup)", source: markup),
      update(2, "[x](javascript:alert(1)) y [aquí](/articulos/pan/)", source: "https://foro.example/t"),
      update(3, "Seis", source: "https://a.example/", corrects: 1),
    ]
    incident.evidence = [
      Evidence(claim: markup, verdict: .false, fact: markup, source: markup, archived: "https://a.example/"),
      Evidence(claim: "x", verdict: .unverified),
    ]
    incident.actions = [
      CorrectiveAction(what: markup, owner: markup, due: CalendarDay(daysSince1970: 20_500)),
      CorrectiveAction(what: "x", done: CalendarDay(daysSince1970: 20_500), evidence: markup),
    ]
    incident.lessons = [markup]
    return incident
  }

  /// An incident of which only the necessary is known.
  static func bare(_ id: String = "bare", _ state: Incident.State = .triage) -> Incident {
    var incident = Incident(
      location: SourceLocation(file: "content/incidents/\(id).md"),
      id: id,
      title: markup,
      kind: .viral,
      severity: .high,
      state: state,
      body: MarkdownBody(text: "", firstLine: 1)
    )
    incident.clearance = .public
    return incident
  }
}
