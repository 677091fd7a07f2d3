import ReputationModel

extension PublicSite {
  func contentPage(_ page: PlannedPage, _ edition: PublicEdition, _ index: Int)
    throws(TemplateLibrary.MissingTemplate) -> RenderedPage
  {
    let source = content.pages[index]
    let text = renderer.render(
      source.body,
      of: source.location.file,
      language: source.language,
      isBelowImage: false,
      framed: edition.framed
    )
    let trail = [
      (name: edition.strings["layout.home"], path: edition.sections.home),
      (name: source.title, path: page.path),
    ]
    var head = head(page, edition, heading: source.title, description: source.description)
    let data = structuredData(edition)
    head.structuredData = StructuredData.graph([
      data.webPage(head, language: page.language, hasTrail: true), data.breadcrumbs(trail, of: head),
      isAbout(source) ? data.organization(isComplete: true) : nil,
    ])
    var values: TemplateValues = [
      "trail": trailValues(trail), "heading": source.title, "description": source.description,
      "body": text.html,
      "translations": translationValues(page), "has-translations": page.alternates.count > 1,
    ]
    let (room, findings) =
      plan.sections.press[page.language]?.host == index ? pressValues(edition) : (nil, [])
    values["press"] = room
    let log = plan.sections.corrections[page.language]
    if log?.host == page.path
      || brand.correctionsPolicy.map({ policyLink($0, page.language) }) == root.link(page.path)
    {
      values["correction-log"] = correctionLogLink(edition)
    }
    if let updated = source.updated {
      values["updated"] = edition.localizer.date(updated)
      values["updated-at"] = site.timeZone.rfc3339(updated)
    }
    return try finish(
      "public/page",
      page,
      edition,
      head: head,
      current: page.path,
      bodyClass: room == nil ? "content-page" : "content-page press-page",
      values: values,
      text: text,
      findings: findings
    )
  }

  /// Whether the page is the one on the brand itself; its translations share the key.
  private func isAbout(_ page: Page) -> Bool { page.translationKey == "about" || page.slug == "about" }

  func missing(_ page: PlannedPage, _ edition: PublicEdition) throws(TemplateLibrary.MissingTemplate)
    -> RenderedPage
  {
    // A page of an error carries neither an address of its own nor directives for robots.
    var head = head(page, edition, heading: edition.strings["missing.title"], description: nil)
    head.robots = nil
    let languages = site.languages.compactMap { editions[$0] }
    return try finish(
      "public/missing",
      page,
      edition,
      head: head,
      current: "",
      bodyClass: "missing-page",
      values: [
        "heading": edition.strings["missing.title"],
        "editions": languages.map { other in
          [
            "code": other.language.rawValue, "title": other.strings["missing.title"],
            "text": other.strings["missing.text"], "home": root.link(other.sections.home),
            "home-name": other.strings["layout.home"],
            "articles": plan.page(at: other.sections.articles).map { root.link($0.path) },
            "articles-name": other.strings["home.all"],
          ] as TemplateValues
        },
      ]
    )
  }

  func redirect(_ page: PlannedPage, _ edition: PublicEdition, to target: String)
    throws(TemplateLibrary.MissingTemplate) -> RenderedPage
  {
    let html = try edition.templates.render(
      "public/redirect",
      [
        "strings": edition.strings.values, "language": page.language.rawValue,
        "direction": edition.strings["language.direction"], "href": root.link(target),
        "canonical": root.absolute(target),
        "stylesheets": pageAssets(sheets: ["public.css"]).stylesheets,
      ]
    )
    return RenderedPage(file: OutputFile(path: page.file, text: html), findings: [])
  }
}
