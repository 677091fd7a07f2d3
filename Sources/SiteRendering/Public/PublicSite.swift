import GFMMarkdown
public import ReputationModel

/// The public site: planned, and ready to be rendered page by page.
///
/// Making it does everything that concerns more than one page. `render` is then a pure function of a page, to be
/// called from as many tasks as there are cores.
public struct PublicSite: Sendable {
  /// The templates without which there is no public site.
  public static let requiredTemplates = [
    "layout", "public/home", "public/article", "public/list", "public/tags", "public/page", "public/missing",
    "public/redirect", "public/author", "public/authors", "public/corrections", "partials/header",
    "partials/footer", "partials/navigation", "partials/card",
    "partials/table",
  ]

  /// Every page with its address.
  public let plan: PagePlan
  /// Style sheets, scripts and media.
  public let assets: SiteAssets
  /// Where the site stands.
  public let root: SiteRoot
  /// What is wrong with the plan.
  public let findings: [Finding]
  let content: SiteContent
  let templates: TemplateLibrary
  let renderer: ContentRenderer
  let related: [[Int]]
  private(set) var editions: [LanguageCode: PublicEdition] = [:]
  /// Every article's entry in lists, as HTML.
  private(set) var cards: [String] = []

  /// Plans the site and renders what its pages share.
  ///
  /// - Throws: `TemplateLibrary.MissingTemplate`; `findingsForMissing` tells beforehand.
  public init(
    content: SiteContent,
    files: TemplateFiles,
    templates: TemplateLibrary,
    strings: StringsLibrary
  ) throws(TemplateLibrary.MissingTemplate) {
    let configuration = content.configuration
    let languages = configuration.site.languages
    let sections = SectionPaths.all(of: languages, strings)
    var findings: [Finding] = []
    let (plan, planFindings) = PagePlanner.plan(content, sections: sections)
    findings += planFindings
    let assets = SiteAssets(files: files, media: content.media, findings: &findings)
    let root = SiteRoot(url: configuration.site.url)
    let views = [configuration.views.dashboard, configuration.views.status].compactMap { $0 }
    let resolver = LinkResolver(
      root: root,
      plan: plan,
      assets: assets,
      damaging: AddressPatterns(configuration.search.damaging + content.damaging),
      otherPaths: PublicSite.otherPaths(
        configuration,
        assets,
        feeds: languages.filter(plan.hasFeed).flatMap { sections[$0]?.files ?? [] }
      ),
      views: views.filter { !$0.isPublic }.map(\.path),
      publicViews: views.filter(\.isPublic).map(\.path),
      faulty: FaultyFiles(content.faulty)
    )
    self.content = content
    self.templates = templates
    self.plan = plan
    self.assets = assets
    self.root = root
    self.findings = findings + resolver.findings(of: configuration.brand)
    renderer = ContentRenderer(
      resolver: resolver,
      allowsRawHTML: configuration.markdown.allowsRawHTML,
      words: Dictionary(uniqueKeysWithValues: sections.keys.map { ($0, ContentWords(strings[$0])) })
    )
    related = RelatedArticles.find(plan: plan, articles: content.articles)
    for language in languages {
      guard let section = sections[language] else { continue }
      editions[language] = try makeEdition(strings[language], section)
    }
    for language in languages {
      guard var edition = editions[language] else { continue }
      for current in edition.navigation.keys {
        edition.headers[current] = try header(edition, alternates: [], current: current)
      }
      editions[language] = edition
    }
    cards = try content.articles.indices.map { index throws(TemplateLibrary.MissingTemplate) in
      plan.page(ofArticle: index) == nil ? "" : try card(index, isLead: false)
    }
  }

  /// Renders a page of the plan.
  public func render(_ page: PlannedPage) throws(TemplateLibrary.MissingTemplate) -> RenderedPage {
    guard let edition = editions[page.language] else {
      throw TemplateLibrary.MissingTemplate(name: "strings/\(page.language)")
    }
    return switch page.kind {
    case .home: try home(page, edition)
    case .article(let index): try article(page, edition, index)
    case .articleList(let number): try articleList(page, edition, number: number)
    case .tagIndex: try tagIndex(page, edition)
    case .tag(let slug, let number): try tagList(page, edition, slug: slug, number: number)
    case .page(let index): try contentPage(page, edition, index)
    case .author(let index, let number): try author(page, edition, index, number: number)
    case .authorIndex: try authorIndex(page, edition)
    case .series(let place, let number): try series(page, edition, place, number: number)
    case .corrections(let number): try correctionLog(page, edition, number: number)
    case .press(let number): try press(page, edition, number: number)
    case .notFound: try missing(page, edition)
    case .redirect(let target): try redirect(page, edition, to: target)
    }
  }
}

extension PublicSite {
  var site: SiteIdentity { content.configuration.site }
  var brand: Brand { content.configuration.brand }
  /// The name under which the brand speaks.
  var speaker: String { brand.legalName ?? site.name }

  /// The page at a path from the site's root.
  package func page(at path: String) -> PlannedPage? { plan.page(at: path) }
  /// What must not be linked to.
  package var damaging: AddressPatterns { renderer.resolver.damaging }
  /// The paths of the views that the public is not told of.
  package var viewPaths: [String] { renderer.resolver.views }
  /// The paths of the views that it may know of.
  package var publicViewPaths: [String] { renderer.resolver.publicViews }
  /// The key by which search engines know who tells them of changes.
  package var indexNowKey: String? { content.configuration.search.indexNowKey }
  /// Who signs what nobody signs.
  package var author: String? { site.author }
  /// The articles that have a page, in the order of their files.
  package var publishedArticles: [Article] {
    content.articles.indices.filter { plan.page(ofArticle: $0) != nil }.map { content.articles[$0] }
  }
  /// The article of a page, and the line of its file on which its text begins.
  package func source(of page: PlannedPage) -> (article: Article?, firstLine: Int) {
    switch page.kind {
    case .article(let index): (content.articles[index], content.articles[index].body.firstLine)
    case .page(let index): (nil, content.pages[index].body.firstLine)
    case .author(let index, _): (nil, content.authors[index].body.firstLine)
    default: (nil, 1)
    }
  }
}
