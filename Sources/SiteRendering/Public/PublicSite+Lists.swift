import ReputationModel

extension PublicSite {
  func articleList(_ page: PlannedPage, _ edition: PublicEdition, number: Int)
    throws(TemplateLibrary.MissingTemplate) -> RenderedPage
  {
    let strings = edition.strings
    let title = strings["list.title"]
    return try list(
      page,
      edition,
      articles: plan.articles[edition.language] ?? [],
      number: number,
      title: title,
      description: number == 1
        ? strings.text("list.description", ["name": site.name])
        : strings.text(
          "list.page-description",
          ["count": edition.localizer.number(number), "name": site.name]
        ),
      path: edition.sections.articles,
      trail: [(title, edition.sections.articles)]
    )
  }

  func tagList(_ page: PlannedPage, _ edition: PublicEdition, slug: String, number: Int)
    throws(TemplateLibrary.MissingTemplate) -> RenderedPage
  {
    let strings = edition.strings
    let tag = plan.tag(slug, edition.language)
    let name = tag?.name ?? slug
    let path = edition.sections.tag(slug)
    return try list(
      page,
      edition,
      articles: tag?.articles ?? [],
      number: number,
      title: strings.text("tags.tag-title", ["tag": name]),
      description: strings.text("tags.tag-description", ["name": site.name, "tag": name]),
      path: path,
      trail: [(strings["tags.title"], edition.sections.tags), (name, path)]
    )
  }

  func tagIndex(_ page: PlannedPage, _ edition: PublicEdition) throws(TemplateLibrary.MissingTemplate)
    -> RenderedPage
  {
    let title = edition.strings["tags.title"]
    return try collection(
      "public/tags",
      page,
      edition,
      title: title,
      description: edition.strings.text("tags.description", ["name": site.name]),
      trail: [(title, page.path)],
      current: page.path,
      bodyClass: "tags-page",
      values: [
        "tags": (plan.tags[edition.language] ?? []).map { tag in
          [
            "name": tag.name, "href": root.link(edition.sections.tag(tag.slug)),
            "count": count(tag.articles.count, edition),
          ] as TemplateValues
        }
      ]
    )
  }

  /// One part of a list of articles, grouped by year.
  ///
  /// `heading` stands over articles that are in an order of their own, in place of the years; each says its place in it.
  func list(
    _ page: PlannedPage,
    _ edition: PublicEdition,
    articles: [Int],
    number: Int,
    title: String,
    description: String,
    path: String,
    trail steps: [(name: String, path: String)],
    heading group: String? = nil
  ) throws(TemplateLibrary.MissingTemplate) -> RenderedPage {
    let shown = PagePlan.part(number, of: articles)
    var groups: [TemplateValues] = []
    if let group {
      var parts: [String] = []
      for place in shown.indices {
        let position = position(place, of: articles.count, edition)
        parts.append(try card(shown[place], isLead: false, position: position))
      }
      groups = [["year": group, "cards": parts.joined(separator: "\n")]]
    } else {
      groups = yearValues(shown)
    }
    return try collection(
      "public/list",
      page,
      edition,
      number: number,
      title: title,
      description: description,
      trail: steps,
      current: path == edition.sections.articles && plan.page(at: path) != nil ? path : "",
      bodyClass: "list-page",
      values: [
        "count": count(articles.count, edition),
        "years": groups,
        "pager": pager(edition, path, number: number, count: articles.count),
      ]
    )
  }

  /// A page that lists others, or one part of it: the way to it, its heading and lede, and its structured data.
  func collection(
    _ template: String,
    _ page: PlannedPage,
    _ edition: PublicEdition,
    number: Int = 1,
    title: String,
    description: String,
    trail steps: [(name: String, path: String)],
    current: String = "",
    bodyClass: String,
    values: TemplateValues
  ) throws(TemplateLibrary.MissingTemplate) -> RenderedPage {
    let heading = heading(title, number: number, edition)
    var trail = [(name: edition.strings["layout.home"], path: edition.sections.home)] + steps
    if number > 1 { trail.append((heading, page.path)) }
    var head = head(page, edition, heading: heading, description: description)
    let data = structuredData(edition)
    head.structuredData = StructuredData.graph([
      data.webPage(head, type: "CollectionPage", language: page.language, hasTrail: true),
      data.breadcrumbs(trail, of: head),
    ])
    let frame: TemplateValues = [
      "trail": trailValues(trail), "heading": heading, "lede": number == 1 ? description : nil,
    ]
    return try finish(
      template,
      page,
      edition,
      head: head,
      current: current,
      bodyClass: bodyClass,
      values: frame.merging(values)
    )
  }

  /// The heading of a part of a list.
  func heading(_ title: String, number: Int, _ edition: PublicEdition) -> String {
    if number == 1 { return title }
    return edition.strings.text("list.page", ["title": title, "count": edition.localizer.number(number)])
  }

  /// The way to the other parts of a list at that path; `nil` where there is one part alone.
  func pager(_ edition: PublicEdition, _ path: String, number: Int, count: Int) -> TemplateValues? {
    let parts = PagePlan.parts(count)
    guard parts > 1 else { return nil }
    return [
      "newer": number > 1 ? root.link(edition.sections.part(path, number - 1)) : nil,
      "older": number < parts ? root.link(edition.sections.part(path, number + 1)) : nil,
      "position": edition.strings.text(
        "pager.position",
        ["page": edition.localizer.number(number), "pages": edition.localizer.number(parts)]
      ),
    ]
  }

  /// Cards of articles under the years of their publication.
  func yearValues(_ articles: ArraySlice<Int>) -> [TemplateValues] {
    var years: [(year: Int, cards: [String])] = []
    for index in articles {
      let year = site.timeZone.day(of: content.articles[index].published).date.year
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].cards.append(cards[index])
    }
    return years.map { ["year": String($0.year), "cards": $0.cards.joined(separator: "\n")] }
  }
}
