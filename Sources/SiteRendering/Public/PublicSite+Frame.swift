import ReputationModel

// What stands around the content of every page.
extension PublicSite {
  /// What the pages of a language share; its headers follow once every language has its edition.
  func makeEdition(_ strings: Strings, _ sections: SectionPaths)
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
        "feed": plan.hasFeed(strings.language) ? root.link(sections.feed(.atom)) : nil,
        "principles": policies[0], "corrections": policies[1],
        "authors": plan.page(at: sections.authors)?.kind == .authorIndex ? root.link(sections.authors) : nil,
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
      footer: footer,
      feeds: headFeeds(strings, sections)
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
    if let press = plan.sections.press[strings.language], press.host == nil {
      entries.append((press.path, strings["press.title"]))
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
  func header(_ edition: PublicEdition, alternates: [PlannedPage.Alternate], current: String)
    throws(TemplateLibrary.MissingTemplate) -> String
  {
    let logo = brand.logo.flatMap { renderer.resolver.image($0, from: "contrapeso.yml") }
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
        "logo": logo.map { values(of: $0, alternative: hasWordmark ? site.name : "") },
        "has-wordmark": hasWordmark,
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
      assets: pageAssets(sheets: ["public.css"]),
      bodyClass: "public \(bodyClass)"
    )
    frame.header =
      if page.alternates.isEmpty, let shared = edition.headers[current] ?? edition.headers[""] {
        shared
      } else {
        try header(edition, alternates: page.alternates, current: current)
      }
    frame.feeds = edition.feeds
    frame.footer = edition.footer
    var all = frame.values.merging(values)
    all["seo"] = head.values
    let html = try edition.templates.render(template, all)
    return RenderedPage(
      file: OutputFile(path: page.file, text: html),
      findings: findings + (text?.findings ?? []),
      text: text?.source,
      anchors: text?.anchors ?? []
    )
  }
}
