import ReputationAnalysis
public import ReputationModel

/// Writes every file of the status view.
public struct StatusRenderer: Sendable {
  /// The templates the status pages cannot do without.
  public static let requiredTemplates = [
    "layout", "status/header", "status/footer", "status/home", "status/incident", "status/history",
    "status/year", "status/entry",
  ]

  private let writer: ViewWriter<StatusPage>

  /// A renderer for `content`.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate` where the header's or the footer's template is missing.
  public init(
    content: StatusContent,
    templates: TemplateLibrary,
    strings: Strings,
    assets: PageAssets,
    links: ViewLinks
  ) throws(TemplateLibrary.MissingTemplate) {
    let page = StatusPage(content: content, strings: strings, assets: assets, links: links)
    writer = try ViewWriter(page, templates: templates)
  }

  private var page: StatusPage { writer.page }

  /// What is wrong with the texts of its pages.
  public var findings: [Finding] { page.texts.remarks.findings }
  /// Their links to places on other pages.
  package var anchors: [AnchorLink] { page.texts.remarks.anchors }

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
    /// The feed of all incidents, or of one.
    case feed(FeedFormat, incident: Int?)
    case file(StatusFile)
  }

  /// Every file there is to render; each can be rendered on its own.
  public var jobs: [Job] {
    var jobs = [Job(work: .home, isPage: true), Job(work: .history, isPage: true)]
    jobs += page.years.map { Job(work: .year($0), isPage: true) }
    for (index, incident) in page.reputation.incidents.enumerated() {
      jobs.append(Job(work: .incident(index), isPage: true))
      jobs += StatusFeeds.formats.map { Job(work: .feed($0, incident: index), isPage: false) }
      if !incident.daily.isEmpty { jobs.append(Job(work: .incidentTable(index), isPage: false)) }
    }
    jobs.append(Job(work: .days, isPage: false))
    jobs += StatusFeeds.formats.map { Job(work: .feed($0, incident: nil), isPage: false) }
    jobs += StatusFile.allCases.map { Job(work: .file($0), isPage: false) }
    return jobs
  }

  /// The file of a job.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate` where a template is missing.
  public func render(_ job: Job) throws(TemplateLibrary.MissingTemplate) -> OutputFile? {
    let addresses = page.addresses
    switch job.work {
    case .home: return try writer.html("home", page.home(), at: addresses.home)
    case .history: return try writer.html("history", page.history(), at: addresses.history)
    case .year(let year): return try writer.html("year", page.year(year), at: addresses.year(year))
    case .incident(let index):
      let incident = page.reputation.incidents[index]
      return try writer.html("incident", page.incident(incident), at: addresses.incident(incident.id))
    case .incidentTable(let index):
      let incident = page.reputation.incidents[index]
      let table = StatusDailyFigure(page: page, incident: incident).file()
      return data("incident-\(incident.id).csv", table.csv())
    case .days: return data("days.csv", StatusTables.days(page))
    case .feed(let format, let index):
      let incident = index.map { page.reputation.incidents[$0] }
      let feeds = StatusFeeds(page: page, templates: writer.templates)
      return writer.file(try feeds.feed(format, of: incident), at: addresses.feed(format, of: incident?.id))
    case .file(let file): return writer.file(bytes(of: file), at: addresses.file(file))
    }
  }

  private func bytes(of file: StatusFile) -> [UInt8] {
    switch file {
    case .calendar: StatusCalendar(page: page).document
    case .status: StatuspageDocuments(page).status.line
    case .summary: StatuspageDocuments(page).summary.line
    case .components: StatuspageDocuments(page).channels.line
    case .incidents: StatuspageDocuments(page).incidents.line
    case .unresolved: StatuspageDocuments(page).unresolved.line
    case .badge: Array(StatusBadge(page: page).svg.utf8)
    case .badgeEndpoint: StatusBadge(page: page).endpoint.line
    }
  }

  private func data(_ name: String, _ bytes: [UInt8]) -> OutputFile? {
    writer.file(bytes, at: page.addresses.data(name))
  }
}
