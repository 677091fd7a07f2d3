import ReputationAnalysis
public import ReputationModel

/// Writes every file of the dashboard.
public struct DashboardRenderer: Sendable {
  /// The templates the dashboard cannot do without.
  public static let requiredTemplates = [
    "layout", "dashboard/header", "dashboard/footer", "dashboard/overview", "dashboard/queue",
    "dashboard/incidents", "dashboard/incident", "dashboard/mentions", "dashboard/month",
    "dashboard/responses", "dashboard/learning", "dashboard/brief", "dashboard/health",
    "dashboard/search", "dashboard/push-down",
  ]

  private let writer: ViewWriter<DashboardPage>

  /// A renderer for `content`.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate` where the header's or the footer's template is missing.
  public init(
    content: DashboardContent,
    templates: TemplateLibrary,
    strings: Strings,
    assets: PageAssets,
    links: ViewLinks
  ) throws(TemplateLibrary.MissingTemplate) {
    let page = DashboardPage(content: content, strings: strings, assets: assets, links: links)
    writer = try ViewWriter(page, templates: templates)
  }

  private var page: DashboardPage { writer.page }

  /// What is wrong with the texts of its pages.
  public var findings: [Finding] { page.texts.remarks.findings }
  /// Their links to places on other pages.
  package var anchors: [AnchorLink] { page.texts.remarks.anchors }

  /// A page of the dashboard with the files of its own, or a file of data, not yet rendered.
  public struct Job: Sendable {
    fileprivate let work: Work
    /// Whether there is a page among its files.
    public let isPage: Bool

    fileprivate init(work: Work, isPage: Bool) { (self.work, self.isPage) = (work, isPage) }

    fileprivate init(_ table: Table) { self.init(work: .table(table), isPage: false) }
  }

  fileprivate enum Work: Sendable {
    case overview, incidents, archive, search, responses, learning, brief, health
    case summary
    case queue(page: Int)
    case incident(Int)
    case month(Int, page: Int)
    case download(Int, MentionDownload.Format)
    case table(Table)
    /// The page of a query, or of one of its articles, by their places.
    case pushDown(Int, article: Int?)
  }

  /// A figure whose numbers are files.
  fileprivate enum Table: Sendable {
    case daily, rhythm, voiceShare
    /// The first page of a query and its history.
    case query(Int)
    case holders(Int)
  }

  /// All there is to render, each on its own: first the longest, so that no core is left alone with one at
  /// the end, then in the order of the navigation.
  public var jobs: [Job] {
    var jobs = downloads
    jobs += [Job(work: .overview, isPage: true), Job(work: .incidents, isPage: true)]
    for number in 1...page.queuePageCount { jobs.append(Job(work: .queue(page: number), isPage: true)) }
    jobs += page.reputation.incidents.indices.map { Job(work: .incident($0), isPage: true) }
    jobs.append(Job(work: .archive, isPage: true))
    for (index, month) in page.archive.months.enumerated() {
      for number in 0..<month.pageCount {
        jobs.append(Job(work: .month(index, page: number + 1), isPage: true))
      }
    }
    jobs += [Work.search, .responses, .learning, .brief, .health].map { Job(work: $0, isPage: true) }
    jobs += page.figuredQueries.indices.map { Job(.query($0)) }
    for (index, pushDown) in page.content.pushDowns.enumerated() {
      jobs.append(Job(work: .pushDown(index, article: nil), isPage: true))
      jobs += pushDown.contenders.indices.map { Job(work: .pushDown(index, article: $0), isPage: true) }
      jobs.append(Job(.holders(index)))
    }
    jobs.append(Job(work: .summary, isPage: false))
    jobs.append(Job(.daily))
    if page.rhythm != nil { jobs.append(Job(.rhythm)) }
    if page.reputation.voice?.share != nil { jobs.append(Job(.voiceShare)) }
    return jobs
  }

  private var downloads: [Job] {
    let months = page.archive.months.indices.sorted {
      (page.archive.months[$1].range.count, $0) < (page.archive.months[$0].range.count, $1)
    }
    return months.flatMap { month in
      MentionDownload.Format.allCases.reversed().map { Job(work: .download(month, $0), isPage: false) }
    }
  }

  /// The files of a job.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate` where a template is missing.
  public func render(_ job: Job) throws(TemplateLibrary.MissingTemplate) -> [OutputFile] {
    let addresses = page.addresses
    switch job.work {
    case .overview:
      let sources = page.overviewSources()
      return try html("overview", page.overview(sources), at: addresses.home)
        + table(sources?.totals(), name: "sources.csv")
    case .incident(let index):
      let figures = page.reputation.incidents[index]
      let charts = IncidentCharts(page: page, figures: figures)
      let (drawn, tables) = charts.drawn()
      let body = page.incident(figures, drawn, watch: charts.watch)
      return try html("incident", body, at: addresses.incident(figures.incident.id))
        + tables.flatMap { table($0.table, name: $0.name) }
    case .incidents: return try html("incidents", page.incidentList(), at: addresses.incidents)
    case .archive: return try html("mentions", page.archiveList(), at: addresses.mentions)
    case .search: return try html("search", page.search(), at: addresses.search)
    case .responses: return try html("responses", page.responses(), at: addresses.responses)
    case .learning: return try html("learning", page.learning(), at: addresses.learning)
    case .brief: return try html("brief", page.brief(), at: addresses.brief)
    case .health: return try html("health", page.health(), at: addresses.health)
    case .queue(let number):
      return try html("queue", page.queue(page: number), at: addresses.queue(page: number))
    case .month(let index, let number):
      let month = page.archive.months[index]
      return try html(
        "month",
        page.month(month, page: number),
        at: addresses.month(month.name, page: number)
      )
    case .summary:
      let summary = SummaryDocument(
        reputation: page.content.reputation,
        configuration: page.content.configuration,
        spikeTerms: page.content.spikeTerms
      )
      return data(summary.bytes(), name: "summary.json")
    case .download(let index, let format):
      let month = page.archive.months[index]
      return data(page.download(of: month, as: format), name: month.download(format))
    case .pushDown(let index, let article):
      let pushDown = page.content.pushDowns[index]
      let contender = article.map { pushDown.contenders[$0] }
      guard let address = page.address(of: pushDown, contender) else { return [] }
      return try html("push-down", page.pushDown(pushDown, contender), at: address)
    case .table(let figure): return file(of: figure)
    }
  }

  /// The numbers of a figure.
  private func file(of figure: Table) -> [OutputFile] {
    switch figure {
    case .daily: return table(page.dailyTable(page.daily), name: "daily.csv")
    case .rhythm: return table(RhythmFigure(page: page)?.table(), name: RhythmFigure.file)
    case .voiceShare:
      let figure = page.reputation.current.flatMap { VoiceShareFigure(page: page, current: $0).figure() }
      return table(figure?.table, name: VoiceShareFigure.file)
    case .query(let index):
      let (number, query) = page.figuredQueries[index]
      let figure = QueryFigure(page: page, query: query, number: number)
      return table(figure.firstPageTable(), name: QueryFigure.file(number, "page"))
        + table(figure.historyTable(), name: QueryFigure.file(number, "history"))
    case .holders(let index):
      let pushDown = page.content.pushDowns[index]
      let figure = HoldersFigure(page: page, query: pushDown.query, number: pushDown.number)
      return table(figure.figure()?.table, name: QueryFigure.file(pushDown.number, "holders"))
    }
  }

  private func html(
    _ name: String,
    _ body: DashboardPage.Body,
    at address: String
  ) throws(TemplateLibrary.MissingTemplate) -> [OutputFile] {
    try writer.html(name, body, at: address).map { [$0] } ?? []
  }

  private func table(_ table: FigureTable?, name: String) -> [OutputFile] {
    table.map { data($0.csv(), name: name) } ?? []
  }

  private func data(_ bytes: [UInt8], name: String) -> [OutputFile] {
    writer.file(bytes, at: page.addresses.data(name)).map { [$0] } ?? []
  }
}
