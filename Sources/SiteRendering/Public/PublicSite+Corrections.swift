import ReputationModel

extension PublicSite {
  /// What was corrected in an article, newest first.
  func correctionValues(_ article: Article, _ edition: PublicEdition) -> [TemplateValues] {
    article.corrections.enumerated().sorted {
      ($0.element.moment, $1.offset) > ($1.element.moment, $0.offset)
    }.map { values($0.element, edition) }
  }

  private func values(_ correction: Correction, _ edition: PublicEdition) -> TemplateValues {
    [
      "date": edition.localizer.date(correction.moment), "datetime": site.timeZone.rfc3339(correction.moment),
      "text": correction.text, "was": correction.was,
    ]
  }

  /// The link to the log of corrections of a language.
  func correctionLogLink(_ edition: PublicEdition) -> String? {
    plan.sections.corrections[edition.language].map { root.link($0.path) }
  }

  /// Everything that was corrected in the articles of a language.
  func correctionLog(_ page: PlannedPage, _ edition: PublicEdition, number: Int)
    throws(TemplateLibrary.MissingTemplate) -> RenderedPage
  {
    let strings = edition.strings
    let log = plan.sections.corrections[edition.language]
    let all = log?.corrections ?? []
    let title = strings["corrections.title"]
    var steps: [(name: String, path: String)] = []
    if let host = log?.host, let policy = plan.page(at: host), case .page(let index) = policy.kind {
      steps.append((content.pages[index].title, host))
    }
    steps.append((title, log?.path ?? page.path))
    let shown = PagePlan.part(number, of: all)
    return try collection(
      "public/corrections",
      page,
      edition,
      number: number,
      title: title,
      description: strings.text("corrections.description", ["name": site.name]),
      trail: steps,
      bodyClass: "corrections-page",
      values: [
        "count": edition.localizer.plural("corrections.count", all.count),
        "corrections": shown.map { place in
          let article = content.articles[place.article]
          let own: TemplateValues = [
            "title": article.title,
            "href": plan.page(ofArticle: place.article).map { root.link($0.path) },
          ]
          return values(article.corrections[place.item], edition).merging(own)
        },
        "pager": pager(edition, log?.path ?? page.path, number: number, count: all.count),
        "policy-href": policyLink(brand.correctionsPolicy, page.language),
      ]
    )
  }
}
