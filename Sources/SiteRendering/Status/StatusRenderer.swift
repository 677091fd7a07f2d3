import ReputationAnalysis
public import ReputationModel

/// Writes every file of the status view.
public struct StatusRenderer: Sendable {
  /// The templates the status pages cannot do without.
  public static let requiredTemplates = [
    "layout", "status/header", "status/footer", "status/home", "status/incident", "status/history",
    "status/year", "status/entry",
  ]

  private let page: StatusPage
  private let templates: TemplateLibrary
  private let headers: [StatusPage.Tab: String]
  private let footer: String

  /// A renderer for `content`.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate` where the header's or the footer's template is missing.
  public init(
    content: StatusContent,
    templates: TemplateLibrary,
    strings: Strings,
    assets: PageAssets
  ) throws(TemplateLibrary.MissingTemplate) {
    let templates = templates.localized(strings)
    page = StatusPage(
      content: content,
      strings: strings,
      assets: assets
    )
    self.templates = templates
    var headers: [StatusPage.Tab: String] = [:]
    for tab in StatusPage.Tab.allCases {
      headers[tab] = try templates.render("status/header", page.header(tab))
    }
    self.headers = headers
    footer = try templates.render("status/footer", page.footer())
  }

  /// One file of the status view, not yet rendered.
  public struct Job: Sendable {
    fileprivate let work: Work
    /// Whether it is a page, and not data.
    public let isPage: Bool
  }

  fileprivate enum Work: Sendable {
    case home, history, days
    case year(Int)
    case incident(Int)
    case incidentTable(Int)
    case incidentFeed(Int)
    case file(StatusFile)
  }

  /// Every file there is to render; each can be rendered on its own.
  public var jobs: [Job] {
    var jobs = [Job(work: .home, isPage: true), Job(work: .history, isPage: true)]
    jobs += page.years.map { Job(work: .year($0), isPage: true) }
    for (index, incident) in page.reputation.incidents.enumerated() {
      jobs.append(Job(work: .incident(index), isPage: true))
      jobs.append(Job(work: .incidentFeed(index), isPage: false))
      if !incident.daily.isEmpty { jobs.append(Job(work: .incidentTable(index), isPage: false)) }
    }
    jobs.append(Job(work: .days, isPage: false))
    jobs += StatusFile.allCases.map { Job(work: .file($0), isPage: false) }
    return jobs
  }

  /// The file of a job; what is wrong with its content is added to `findings`.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate` where a template is missing.
  public func render(
    _ job: Job,
    findings: inout [Finding]
  ) throws(TemplateLibrary.MissingTemplate) -> OutputFile? {
    let addresses = page.addresses
    switch job.work {
    case .home:
      // The incidents' own pages tell what is wrong with their texts.
      var told: [Finding] = []
      let body = page.home { StatusMarkdown($0, page: page, findings: &told) }
      return try html("home", body, at: addresses.home)
    case .history: return try html("history", page.history(), at: addresses.history)
    case .year(let year): return try html("year", page.year(year), at: addresses.year(year))
    case .incident(let index):
      let incident = page.reputation.incidents[index]
      let markdown = StatusMarkdown(incident, page: page, findings: &findings)
      return try html("incident", page.incident(incident, markdown), at: addresses.incident(incident.id))
    case .incidentTable(let index):
      let incident = page.reputation.incidents[index]
      return data("data/incident-\(incident.id).csv", StatusTables.daily(incident.daily))
    case .days: return data("data/days.csv", StatusTables.days(page))
    case .incidentFeed(let index):
      let incident = page.reputation.incidents[index]
      return file(addresses.incidentFeed(incident.id), try feeds.atom(of: incident))
    case .file(let file): return self.file(addresses.file(file), try bytes(of: file))
    }
  }

  private var feeds: StatusFeeds { StatusFeeds(page: page, templates: templates) }

  private func bytes(of file: StatusFile) throws(TemplateLibrary.MissingTemplate) -> [UInt8] {
    switch file {
    case .atom: try feeds.atom()
    case .jsonFeed: StatusRenderer.bytes(try feeds.json())
    case .calendar: StatusCalendar(page: page).document
    case .status: StatusRenderer.bytes(StatuspageDocuments(page).status)
    case .summary: StatusRenderer.bytes(StatuspageDocuments(page).summary)
    case .components: StatusRenderer.bytes(StatuspageDocuments(page).channels)
    case .incidents: StatusRenderer.bytes(StatuspageDocuments(page).incidents)
    case .unresolved: StatusRenderer.bytes(StatuspageDocuments(page).unresolved)
    case .badge: Array(StatusBadge(page: page).svg.utf8)
    case .badgeEndpoint: StatusRenderer.bytes(StatusBadge(page: page).endpoint)
    }
  }

  private static func bytes(_ value: JSONValue) -> [UInt8] { value.bytes + "\n".utf8 }

  private func html(
    _ name: String,
    _ body: StatusPage.Body,
    at address: String
  ) throws(TemplateLibrary.MissingTemplate) -> OutputFile? {
    var frame = page.frame(body)
    frame.header = headers[body.tab] ?? ""
    frame.footer = footer
    var values = frame.values.merging(body.values)
    values["contentLanguage"] = page.contentLanguage
    let text = try templates.render("status/\(name)", values)
    return page.addresses.path(address).map { OutputFile(path: $0, text: text) }
  }

  private func data(_ name: String, _ bytes: [UInt8]) -> OutputFile? {
    file(page.addresses.file(name), bytes)
  }

  private func file(_ address: String, _ bytes: [UInt8]) -> OutputFile? {
    page.addresses.path(address).map { OutputFile(path: $0, bytes: bytes) }
  }
}
