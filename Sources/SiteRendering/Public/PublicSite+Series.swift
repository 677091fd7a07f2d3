import ReputationModel

extension PublicSite {
  /// The articles of a series in reading order.
  func series(_ page: PlannedPage, _ edition: PublicEdition, _ place: Int, number: Int)
    throws(TemplateLibrary.MissingTemplate) -> RenderedPage
  {
    let strings = edition.strings
    let series = plan.sections.series[edition.language, default: []][place]
    let path = edition.sections.series(series.slug)
    return try list(
      page,
      edition,
      articles: series.articles,
      number: number,
      title: strings.text("series.title", ["series": series.name]),
      description: strings.text("series.description", ["name": site.name, "series": series.name]),
      path: path,
      trail: [(strings["layout.articles"], edition.sections.articles), (series.name, path)],
      heading: strings["series.parts"]
    )
  }

  /// Which part of how many the one at `place` is, from 0, in words.
  func position(_ place: Int, of count: Int, _ edition: PublicEdition) -> String {
    edition.strings.text(
      "series.position",
      ["part": edition.localizer.number(place + 1), "parts": edition.localizer.number(count)]
    )
  }

  /// Where an article stands in its series; `nil` where it is in none, or alone in it.
  func seriesValues(_ index: Int, _ edition: PublicEdition) -> TemplateValues? {
    guard let place = plan.sections.seriesOfArticle[index],
      let series = plan.sections.series[edition.language]?[place.series], series.articles.count > 1
    else { return nil }
    let position = place.position
    func neighbour(_ place: Int) -> TemplateValues? {
      guard series.articles.indices.contains(place), let page = plan.page(ofArticle: series.articles[place])
      else {
        return nil
      }
      return ["href": root.link(page.path), "title": content.articles[series.articles[place]].title]
    }
    return [
      "name": series.name, "href": root.link(edition.sections.series(series.slug)),
      "position": self.position(position, of: series.articles.count, edition),
      "previous": neighbour(position - 1), "next": neighbour(position + 1),
    ]
  }
}
