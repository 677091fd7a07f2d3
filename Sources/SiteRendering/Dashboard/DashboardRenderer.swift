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
    assets: PageAssets
  ) throws(TemplateLibrary.MissingTemplate) {
    let page = DashboardPage(content: content, strings: strings, assets: assets)
    writer = try ViewWriter(page, templates: templates)
  }

  private var page: DashboardPage { writer.page }

  /// What is wrong with the texts of its pages.
  public var findings: [Finding] { page.texts.findings }

  /// One file of the dashboard, not yet rendered.
  public struct Job: Sendable {
    fileprivate let work: Work
    /// Whether it is a page, and not data.
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

  /// A figure whose numbers are a file.
  fileprivate enum Table: Sendable {
    case daily, sources, rhythm
    case incident(Int)
    case incidentSources(Int)
    case watch(Int)
    case firstPage(Int)
    case rankHistory(Int)
    case holders(Int)
  }

  /// Every file there is to render, each on its own: first the longest, so that no core is left alone with one at
  /// the end, then in the order of the navigation.
  public var jobs: [Job] {
    var jobs = downloads
    jobs += [Job(work: .overview, isPage: true), Job(work: .incidents, isPage: true)]
    for number in 1...page.queuePageCount { jobs.append(Job(work: .queue(page: number), isPage: true)) }
    for (index, figures) in page.reputation.incidents.enumerated() {
      jobs.append(Job(work: .incident(index), isPage: true))
      if !page.days(of: figures).isEmpty { jobs.append(Job(.incident(index))) }
      if !figures.mentions.isEmpty { jobs.append(Job(.incidentSources(index))) }
      if WatchFigure(page: page, figures: figures) != nil { jobs.append(Job(.watch(index))) }
    }
    jobs.append(Job(work: .archive, isPage: true))
    for (index, month) in page.archive.months.enumerated() {
      for number in 0..<month.pageCount {
        jobs.append(Job(work: .month(index, page: number + 1), isPage: true))
      }
    }
    jobs += [Work.search, .responses, .learning, .brief, .health].map { Job(work: $0, isPage: true) }
    for index in page.figuredQueries.indices {
      jobs += [Table.firstPage(index), .rankHistory(index)].map { Job($0) }
    }
    for (index, pushDown) in page.content.pushDowns.enumerated() {
      jobs.append(Job(work: .pushDown(index, article: nil), isPage: true))
      jobs += pushDown.contenders.indices.map { Job(work: .pushDown(index, article: $0), isPage: true) }
      jobs.append(Job(.holders(index)))
    }
    jobs.append(Job(work: .summary, isPage: false))
    jobs.append(Job(.daily))
    if page.reputation.current != nil { jobs.append(Job(.sources)) }
    if page.rhythm != nil { jobs.append(Job(.rhythm)) }
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

  /// The file of a job.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate` where a template is missing.
  public func render(_ job: Job) throws(TemplateLibrary.MissingTemplate) -> OutputFile? {
    let addresses = page.addresses
    switch job.work {
    case .overview: return try writer.html("overview", page.overview(), at: addresses.overview)
    case .incidents: return try writer.html("incidents", page.incidentList(), at: addresses.incidents)
    case .archive: return try writer.html("mentions", page.archiveList(), at: addresses.mentions)
    case .search: return try writer.html("search", page.search(), at: addresses.search)
    case .responses: return try writer.html("responses", page.responses(), at: addresses.responses)
    case .learning: return try writer.html("learning", page.learning(), at: addresses.learning)
    case .brief: return try writer.html("brief", page.brief(), at: addresses.brief)
    case .health: return try writer.html("health", page.health(), at: addresses.health)
    case .queue(let number):
      return try writer.html("queue", page.queue(page: number), at: addresses.queue(page: number))
    case .incident(let index):
      let figures = page.reputation.incidents[index]
      return try writer.html(
        "incident",
        page.incident(figures),
        at: addresses.incident(figures.incident.id)
      )
    case .month(let index, let number):
      let month = page.archive.months[index]
      return try writer.html(
        "month",
        page.month(month, page: number),
        at: addresses.month(month.name, page: number)
      )
    case .summary:
      let summary = SummaryDocument(
        reputation: page.content.reputation,
        configuration: page.content.configuration
      )
      return data(summary.bytes(), name: "summary.json")
    case .download(let index, let format):
      let month = page.archive.months[index]
      return data(page.download(of: month, as: format), name: month.download(format))
    case .pushDown(let index, let article):
      let pushDown = page.content.pushDowns[index]
      let contender = article.map { pushDown.contenders[$0] }
      return try page.address(of: pushDown, contender).flatMap {
        address throws(TemplateLibrary.MissingTemplate) in
        try writer.html("push-down", page.pushDown(pushDown, contender), at: address)
      }
    case .table(let figure): return file(of: figure)
    }
  }

  /// The numbers of a figure.
  private func file(of figure: Table) -> OutputFile? {
    switch figure {
    case .daily: return table(page.dailyTable(page.daily), name: "daily.csv")
    case .sources: return table(page.overviewSources()?.totals(), name: "sources.csv")
    case .rhythm: return table(RhythmFigure(page: page)?.table(), name: RhythmFigure.file)
    case .incident(let index):
      let figures = page.reputation.incidents[index]
      return table(page.dailyTable(page.days(of: figures)), name: "incident-\(figures.incident.id).csv")
    case .incidentSources(let index):
      let figures = page.reputation.incidents[index]
      return table(
        page.incidentSources(figures)?.negativeByDay(),
        name: "incident-\(figures.incident.id)-sources.csv"
      )
    case .watch(let index):
      let figures = page.reputation.incidents[index]
      let days = WatchFigure(page: page, figures: figures)?.table()
      return table(days, name: "incident-\(figures.incident.id)-watch.csv")
    case .firstPage(let index):
      let (number, query) = page.figuredQueries[index]
      let figure = QueryFigure(page: page, query: query, number: number)
      return table(figure.firstPageTable(), name: QueryFigure.file(number, "page"))
    case .rankHistory(let index):
      let (number, query) = page.figuredQueries[index]
      let figure = QueryFigure(page: page, query: query, number: number)
      return table(figure.historyTable(), name: QueryFigure.file(number, "history"))
    case .holders(let index):
      let pushDown = page.content.pushDowns[index]
      let figure = HoldersFigure(page: page, query: pushDown.query, number: pushDown.number)
      return table(figure.figure()?.table, name: QueryFigure.file(pushDown.number, "holders"))
    }
  }

  private func table(_ table: FigureTable?, name: String) -> OutputFile? {
    table.flatMap { data($0.csv(), name: name) }
  }

  private func data(_ bytes: [UInt8], name: String) -> OutputFile? {
    writer.file(bytes, at: page.addresses.data(name))
  }
}
