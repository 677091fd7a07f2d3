import ReputationModel

extension PublicSite {
  /// How many of the latest articles and claims the home page shows.
  private static let latest = 7
  private static let facts = 4

  func home(_ page: PlannedPage, _ edition: PublicEdition) throws(TemplateLibrary.MissingTemplate)
    -> RenderedPage
  {
    let strings = edition.strings
    let articles = plan.articles[edition.language] ?? []
    let own = site.descriptions[edition.language]
    let description = own ?? strings.text("home.description", ["name": site.name])
    let heading = strings["home.heading"]
    var head = head(
      page,
      edition,
      heading: heading,
      title: strings.text("home.title", ["name": site.name]),
      description: description
    )
    let data = structuredData(edition)
    head.structuredData = StructuredData.graph([
      data.website(description: description, language: edition.language), data.organization(isComplete: true),
    ])
    let first = try articles.first.map { index throws(TemplateLibrary.MissingTemplate) in
      try card(index, isLead: true)
    }
    let hasFacts = articles.contains { !content.articles[$0].evidence.isEmpty }
    // What the site says of itself follows from what its articles have: nothing is promised in its name.
    let log = plan.sections.corrections[edition.language].map { root.link($0.path) }
    let topics = (plan.tags[edition.language] ?? [])
      .filter { $0.articles.count >= PagePlan.articlesOfIndexableTag }
    return try finish(
      "public/home",
      page,
      edition,
      head: head,
      current: "",
      bodyClass: "home-page",
      values: [
        "name": site.name, "heading": heading,
        "lede": own ?? strings.text("home.lede", ["name": site.name]),
        "articles-path": plan.page(at: edition.sections.articles).map { root.link($0.path) },
        "lead": first,
        "latest": articles.dropFirst().prefix(PublicSite.latest - 1).map { cards[$0] }
          .joined(separator: "\n"), "has-latest": articles.count > 1,
        "facts": factValues(articles, edition),
        "has-facts": hasFacts, "has-method": hasFacts || log != nil, "log": log,
        "principles": policyLink(brand.publishingPrinciples, page.language),
        "corrections": policyLink(brand.correctionsPolicy, page.language),
        "topics": topics.map { tag in
          [
            "name": tag.name, "href": root.link(edition.sections.tag(tag.slug)),
            "count": edition.localizer.number(tag.articles.count),
          ] as TemplateValues
        }, "has-topics": !topics.isEmpty,
      ]
    )
  }

  /// The latest claims that were dealt with, one an article.
  private func factValues(_ articles: [Int], _ edition: PublicEdition) -> [TemplateValues] {
    let withEvidence = articles.lazy.filter { !content.articles[$0].evidence.isEmpty }.prefix(
      PublicSite.facts
    )
    return withEvidence.compactMap { index in
      guard let evidence = content.articles[index].evidence.first, let page = plan.page(ofArticle: index)
      else {
        return nil
      }
      return [
        "claim": evidence.claim, "fact": evidence.fact, "verdict-id": evidence.verdict.rawValue,
        "verdict": edition.strings["verdict.\(evidence.verdict.rawValue)"], "href": root.link(page.path),
        "title": content.articles[index].title,
      ]
    }
  }
}
