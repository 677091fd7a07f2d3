import ReputationAnalysis
import ReputationModel
import SitePublishing
import SiteRendering

/// Renders a loaded site, file by file on every core, into a publishing session or whatever else takes its files.
struct SiteRenderingRun: Sendable {
  /// What came of it.
  struct Result: Sendable {
    var pages = 0
    var findings: [Finding] = []
    /// The links to places on other pages of the public site.
    var anchors: [AnchorLink] = []
    /// What hosts are to answer for former addresses.
    var moved: [MovedAddress] = []
    /// The pages that search engines may list, with digests of what they say; empty where nobody is told of changes.
    var digests: [String: String] = [:]
  }

  let site: LoadedSite
  let reputation: Reputation
  /// What is to be said of what was read and worked out.
  let findings: [Finding]
  let options: BuildOptions
  let strings: SiteStrings

  /// A rendering of that site.
  init(_ analysed: AnalysedSite, options: BuildOptions) {
    site = analysed.site
    reputation = analysed.reputation
    findings = analysed.findings
    strings = analysed.strings ?? SiteStrings(of: analysed.site)
    self.options = options
  }

  /// What is rendered at a time.
  private enum Job: Sendable {
    /// A page of the public site, by its place in the plan.
    case page(Int)
    case dashboard(DashboardRenderer.Job)
    case status(StatusRenderer.Job)
    case ready(OutputFile)

    var isPage: Bool {
      switch self {
      case .page: true
      case .dashboard(let job): job.isPage
      case .status(let job): job.isPage
      case .ready: false
      }
    }
  }

  /// Renders everything there is; a part that cannot be rendered does not keep the others from being tried.
  func run(into sink: some RenderingSink) async -> Result {
    var result = Result()
    let files = TemplateFiles(own: site.templates)
    let templates = TemplateLibrary(files: files, findings: &result.findings)
    result.findings += templates.findingsForMissing(PublicSite.requiredTemplates)
    let view = dashboardView(&result.findings)
    if view != nil { result.findings += templates.findingsForMissing(DashboardRenderer.requiredTemplates) }
    let statusView = site.configuration.views.status
    if statusView != nil { result.findings += templates.findingsForMissing(StatusRenderer.requiredTemplates) }
    result.findings += strings.findings
    let strings = strings.library
    // A page without its template would be an empty page: nothing is rendered before every template is there.
    guard !result.findings.hasErrors else { return result }
    var dashboardContent: DashboardContent? = if let view { await content(of: view) } else { nil }
    do throws(TemplateLibrary.MissingTemplate) {
      let publicSite = try PublicSite(content: content, files: files, templates: templates, strings: strings)
      result.findings += publicSite.findings
      dashboardContent?.answering = publicSite.articlesByIncident
      dashboardContent?.pushDowns = await pushDowns(publicSite, language: view?.language)
      let statusContent = statusView.map { content(ofStatus: $0, dashboardContent?.authors) }
      let dashboard = try dashboardContent.map { content throws(TemplateLibrary.MissingTemplate) in
        let links = publicSite.links(ofDashboard: content, status: statusContent)
        return try renderer(of: content, publicSite, templates, strings, links)
      }
      let status = try statusContent.map { content throws(TemplateLibrary.MissingTemplate) in
        let links = publicSite.links(
          ofStatus: content,
          dashboard: dashboardContent,
          incidents: site.incidents
        )
        return try statusRenderer(content, publicSite, templates, strings, links)
      }
      result.findings += (dashboard?.findings ?? []) + (status?.findings ?? [])
      // The dashboard first, as nothing takes longer than the files of its mentions.
      var jobs = (dashboard?.jobs ?? []).map(Job.dashboard)
      jobs += publicSite.plan.pages.indices.map(Job.page)
      jobs += (status?.jobs ?? []).map(Job.status)
      let files = publicSite.otherFiles()
      jobs += files.map(Job.ready)
      sink.begin(publicSite, files: files)
      let views = [view, statusView].compactMap { $0 }
      result.moved = publicSite.movedAddresses
      let redirects = HostRedirects.file(result.moved, host: site.configuration.site.host)
      jobs += [HostHeaders.file(views: views), redirects].compactMap { $0.map(Job.ready) }
      options.progress(.rendering(pages: jobs.count { $0.isPage }))
      let rendered = await render(jobs, publicSite, dashboard, status, into: sink)
      result.pages = rendered.pages
      result.findings += rendered.findings
      result.digests = rendered.digests
      result.findings += await AnchorCheck(site: publicSite, workers: options.workers).findings(
        rendered.anchors + (dashboard?.anchors ?? []) + (status?.anchors ?? [])
      )
    } catch {
      result.findings += templates.findingsForMissing([error.name])
    }
    // An incident stands in two views, and what is wrong with its text is told once.
    result.findings = Set(result.findings).sorted()
    return result
  }

  private func render(
    _ jobs: [Job],
    _ publicSite: PublicSite,
    _ dashboard: DashboardRenderer?,
    _ status: StatusRenderer?,
    into sink: some RenderingSink
  ) async -> Result {
    // A preview is told to nobody.
    let isAnnounced = publicSite.indexNowKey != nil && !options.includesDrafts
    let parts = await ConcurrentWork.run(count: jobs.count, workers: options.workers, grain: 1) {
      Result()
    } body: { index, result in
      do {
        switch jobs[index] {
        case .page(let place):
          let page = publicSite.plan.pages[place]
          let rendered = try publicSite.render(page)
          result.findings += rendered.findings
          result.anchors += rendered.anchors
          if isAnnounced, let (url, digest) = publicSite.digest(of: page, rendered) {
            result.digests[url] = digest
          }
          try sink.write(rendered, place)
        case .dashboard(let job):
          for file in try dashboard?.render(job) ?? [] { try sink.write(file) }
        case .status(let job):
          guard let file = try status?.render(job) else { return }
          try sink.write(file)
        case .ready(let file): try sink.write(file)
        }
        if jobs[index].isPage { result.pages += 1 }
      } catch let error as PublishingError {
        result.findings.append(error.finding)
      } catch {
        result.findings.append(.notRendered(error))
      }
    }
    return parts.reduce(into: Result()) { sum, part in
      sum.pages += part.pages
      sum.findings += part.findings
      sum.anchors += part.anchors
      sum.digests.merge(part.digests) { _, new in new }
    }
  }

  /// What to do about each tracked query, without rendering more of the site than that takes.
  func pushDowns(language: LanguageCode) async -> [PushDown] {
    var findings: [Finding] = []
    let files = TemplateFiles(own: site.templates)
    let publicSite = try? PublicSite(
      content: content,
      files: files,
      templates: TemplateLibrary(files: files, findings: &findings),
      strings: strings.library
    )
    guard let publicSite else { return PushDownPlan(reputation, articles: site.articles).pushDowns([:]) }
    return await pushDowns(publicSite, language: language)
  }

  private var content: SiteContent {
    SiteContent(
      configuration: site.configuration,
      articles: site.articles,
      pages: site.pages,
      authors: site.authors,
      media: site.media,
      damaging: site.incidents.flatMap(\.unlinked),
      faulty: site.faulty,
      now: site.now,
      includesDrafts: options.includesDrafts
    )
  }

  /// What the dashboard shows; worked out only where there is one.
  private func content(of view: View) async -> DashboardContent {
    let (period, week) = (reputation.current?.period, reputation.lastWeek)
    let workers = options.workers
    async let numbered = reputation.authors()
    let stories = reputation.stories()
    let authors = await numbered
    // Each has stretches that one core does alone, which the others fill.
    async let queue = reputation.queue(stories, authors)
    async let voices = reputation.voices(in: period, stories, authors)
    async let terms = reputation.termsOfNegativeMentions(in: period, stories, workers: workers)
    async let spikeTerms = reputation.termsOfSpikes()
    async let weekTerms = reputation.termsOfNegativeMentions(in: week, stories, workers: workers)
    let incidentTerms = await reputation.termsOfIncidents(stories, workers: workers)
    return DashboardContent(
      configuration: site.configuration,
      view: view,
      reputation: reputation,
      stories: stories,
      authors: authors,
      queue: await queue,
      estimator: site.estimator,
      voices: await voices,
      terms: await terms,
      incidentTerms: incidentTerms,
      spikeTerms: await spikeTerms,
      weekTerms: await weekTerms,
      files: site.outcomes.map(DataFile.init) + site.rankingOutcomes.map(DataFile.init),
      findings: findings
    )
  }

  /// What to do about each tracked query; its remarks are in `language`, else in the site's.
  private func pushDowns(_ publicSite: PublicSite, language: LanguageCode?) async -> [PushDown] {
    let survey = PushDownSurvey(
      site: site,
      reputation: reputation,
      publicSite: publicSite,
      workers: options.workers,
      language: language ?? site.configuration.site.language
    )
    return await survey.pushDowns()
  }

  private func renderer(
    of content: DashboardContent,
    _ publicSite: PublicSite,
    _ templates: TemplateLibrary,
    _ strings: StringsLibrary,
    _ links: ViewLinks
  ) throws(TemplateLibrary.MissingTemplate) -> DashboardRenderer {
    try DashboardRenderer(
      content: content,
      templates: templates,
      strings: strings[content.language ?? site.configuration.site.language],
      assets: publicSite.pageAssets(sheets: ["dashboard.css"], script: "enhance.js"),
      links: links
    )
  }
}

extension SiteRenderingRun {
  /// The status view is given what its readers may know, and nothing else.
  private func content(ofStatus view: View, _ authors: AuthorTable?) -> StatusContent {
    StatusContent(
      view: view,
      reputation: ClearedReputation(reputation, for: view.clearance, authors: authors)
    )
  }

  private func statusRenderer(
    _ content: StatusContent,
    _ publicSite: PublicSite,
    _ templates: TemplateLibrary,
    _ strings: StringsLibrary,
    _ links: ViewLinks
  ) throws(TemplateLibrary.MissingTemplate) -> StatusRenderer {
    try StatusRenderer(
      content: content,
      templates: templates,
      strings: strings[content.language],
      assets: publicSite.pageAssets(sheets: ["dashboard.css", "status.css"]),
      links: links
    )
  }
}

extension Finding {
  /// An error that no part of the program expects.
  static func notRendered(_ error: any Error) -> Finding {
    Finding(
      rule: "render.failed",
      severity: .error,
      message: "a file of the site could not be rendered",
      found: "\(error)",
      fix: "report this as a fault of the program"
    )
  }
}
