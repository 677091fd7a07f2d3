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
    "public/redirect", "partials/header", "partials/footer", "partials/navigation", "partials/card",
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
    var sections: [LanguageCode: SectionPaths] = [:]
    for language in languages {
      sections[language] = SectionPaths(strings: strings[language], isMain: language == languages.first)
    }
    var findings: [Finding] = []
    let (plan, planFindings) = PagePlanner.plan(content, sections: sections)
    findings += planFindings
    let assets = SiteAssets(files: files, media: content.media, findings: &findings)
    let root = SiteRoot(url: configuration.site.url)
    let views = [configuration.views.dashboard, configuration.views.status].compactMap { $0?.path }
    let resolver = LinkResolver(
      root: root,
      plan: plan,
      assets: assets,
      damaging: AddressPatterns(configuration.search.damaging + content.damaging),
      otherPaths: views + ["/sitemap.xml", "/robots.txt"]
        + languages.filter(plan.hasFeed).compactMap { sections[$0]?.feed }
    )
    self.content = content
    self.templates = templates
    self.plan = plan
    self.assets = assets
    self.root = root
    self.findings = findings
    renderer = ContentRenderer(resolver: resolver, allowsRawHTML: configuration.markdown.allowsRawHTML)
    related = RelatedArticles.find(plan: plan, count: content.articles.count)
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
    let rendered: RenderedPage
    switch page.kind {
    case .home: rendered = try home(page, edition)
    case .article(let index): rendered = try article(page, edition, index)
    case .articleList(let number): rendered = try articleList(page, edition, number: number)
    case .tagIndex: rendered = try tagIndex(page, edition)
    case .tag(let slug, let number): rendered = try tagList(page, edition, slug: slug, number: number)
    case .page(let index): rendered = try contentPage(page, edition, index)
    case .notFound: rendered = try missing(page, edition)
    case .redirect(let target): rendered = try redirect(page, edition, to: target)
    }
    return rendered
  }
}

// MARK: What pages share

extension PublicSite {
  var site: SiteIdentity { content.configuration.site }
  var brand: Brand { content.configuration.brand }
  /// The name under which the brand speaks.
  var speaker: String { brand.legalName ?? site.name }

  private func makeEdition(_ strings: Strings, _ sections: SectionPaths)
    throws(TemplateLibrary.MissingTemplate) -> PublicEdition
  {
    let entries = navigationEntries(strings, sections)
    let templates = templates.localized(strings)
    var navigation: [String: String] = [:]
    for current in [""] + entries.map(\.path) {
      navigation[current] = try templates.render(
        "partials/navigation",
        [
          "entries": entries.map {
            ["href": root.link($0.path), "label": $0.label, "current": $0.path == current] as TemplateValues
          }
        ]
      )
    }
    let principles = policyLink(brand.publishingPrinciples, strings.language)
    let corrections = policyLink(brand.correctionsPolicy, strings.language)
    // A policy that stands in the navigation is not named a second time.
    let named = Set(entries.map { root.link($0.path) })
    let policies = [principles == corrections ? nil : principles, corrections]
      .map { link in link.flatMap { named.contains($0) ? nil : $0 } }
    let footer = try templates.render(
      "partials/footer",
      [
        "strings": strings.values, "name": site.name, "home": root.link(sections.home),
        "speaks": strings.text("layout.speaks", ["name": speaker]),
        "feed": plan.hasFeed(strings.language) ? root.link(sections.feed) : nil,
        "principles": policies[0], "corrections": policies[1],
        "tags": plan.page(at: sections.tags).map { root.link($0.path) },
        "entries": entries.map { ["href": root.link($0.path), "label": $0.label] as TemplateValues },
      ]
    )
    return PublicEdition(
      strings: strings,
      localizer: Localizer(strings: strings, timeZone: site.timeZone),
      sections: sections,
      templates: templates,
      navigation: navigation,
      footer: footer
    )
  }

  private func navigationEntries(_ strings: Strings, _ sections: SectionPaths) -> [(
    path: String, label: String
  )] {
    var entries: [(path: String, label: String)] = []
    if plan.page(at: sections.articles) != nil {
      entries.append((sections.articles, strings["layout.articles"]))
    }
    for index in plan.navigation[strings.language] ?? [] {
      let page = content.pages[index]
      entries.append((sections.page(page.slug), page.title))
    }
    return entries
  }

  /// The link to a policy that the configuration names by address, path or content file, in the reader's language
  /// where there is a translation.
  func policyLink(_ address: String?, _ language: LanguageCode) -> String? {
    guard let address else { return nil }
    let target = renderer.resolver.resolve(address, from: "contrapeso.yml")
    if case .page(let path, _) = target, let page = plan.page(at: path) {
      let own = page.alternates.first { $0.language == language }?.path ?? path
      return root.link(own)
    }
    return renderer.resolver.address(of: target)
  }

  /// The header: brand, navigation, languages.
  private func header(_ edition: PublicEdition, alternates: [PlannedPage.Alternate], current: String)
    throws(TemplateLibrary.MissingTemplate) -> String
  {
    let logo = brand.logo.flatMap { renderer.resolver.media($0, from: "contrapeso.yml") }
    // A wide logo spells the name, which then is not written a second time beside it.
    let hasWordmark = logo?.size.map { $0.width >= 2 * $0.height } ?? false
    let languages: [TemplateValues] =
      site.languages.count < 2
      ? []
      : site.languages.compactMap { language in
        guard let other = editions[language] else { return nil }
        let translation = alternates.first { $0.language == language }?.path
        return [
          "code": language.rawValue, "name": other.strings["language.name"],
          "href": root.link(translation ?? other.sections.home), "current": language == edition.language,
        ]
      }
    return try edition.templates.render(
      "partials/header",
      [
        "strings": edition.strings.values, "name": site.name, "home": root.link(edition.sections.home),
        "logo": logo.map { media in
          [
            "src": root.link(media.path), "width": media.size?.width, "height": media.size?.height,
            "alternative": hasWordmark ? site.name : "",
          ] as TemplateValues
        }, "has-wordmark": hasWordmark,
        "navigation": edition.navigation[current] ?? edition.navigation[""] ?? "", "languages": languages,
        "has-languages": !languages.isEmpty,
      ]
    )
  }

  /// Renders a template inside the layout.
  func finish(
    _ template: String,
    _ page: PlannedPage,
    _ edition: PublicEdition,
    head: SearchHead,
    current: String,
    bodyClass: String,
    values: TemplateValues,
    text: ContentRenderer.Result? = nil,
    findings: [Finding] = []
  ) throws(TemplateLibrary.MissingTemplate) -> RenderedPage {
    var frame = PageFrame(
      strings: edition.strings,
      title: head.title,
      robots: head.robots,
      referrer: "strict-origin-when-cross-origin",
      stylesheet: root.link(assets.path("style.css")),
      icon: root.link(assets.path("icon.svg")),
      bodyClass: "public \(bodyClass)"
    )
    frame.header =
      if page.alternates.isEmpty, let shared = edition.headers[current] ?? edition.headers[""] {
        shared
      } else {
        try header(edition, alternates: page.alternates, current: current)
      }
    frame.footer = edition.footer
    var all = frame.values.merging(values)
    all["seo"] = head.values
    let html = try edition.templates.render(template, all)
    return RenderedPage(
      file: OutputFile(path: page.file, text: html),
      findings: findings + (text?.findings ?? [])
    )
  }

  /// The entry of an article in lists; `isLead` where it is the first thing on its page.
  func card(_ index: Int, isLead: Bool) throws(TemplateLibrary.MissingTemplate) -> String {
    let article = content.articles[index]
    guard let page = plan.page(ofArticle: index), let edition = editions[article.language] else { return "" }
    let image = article.image.flatMap { renderer.resolver.media($0.source, from: article.location.file) }
    return try edition.templates.render(
      "partials/card",
      [
        "href": root.link(page.path), "title": article.title, "description": article.description,
        "is-lead": isLead,
        "kind": edition.strings["kind.\(article.kind.rawValue)"], "kind-id": article.kind.rawValue,
        "date": edition.localizer.date(article.published),
        "datetime": site.timeZone.rfc3339(article.published),
        "image": image.map { media in
          ["src": root.link(media.path), "width": media.size?.width, "height": media.size?.height]
            as TemplateValues
        },
      ]
    )
  }
}
