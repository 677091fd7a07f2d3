import ReputationModel

extension PublicSite {
  /// The entry of an article in lists; `isLead` where it is the first thing on its page, `position` where it is one of
  /// several parts.
  func card(_ index: Int, isLead: Bool, position: String? = nil)
    throws(TemplateLibrary.MissingTemplate) -> String
  {
    let article = content.articles[index]
    guard let page = plan.page(ofArticle: index), let edition = editions[article.language] else { return "" }
    let image = article.image.flatMap { renderer.resolver.image($0.source, from: article.location.file) }
    return try edition.templates.render(
      "partials/card",
      [
        "href": root.link(page.path), "title": article.title, "description": article.description,
        "is-lead": isLead, "position": position,
        "kind": edition.strings["kind.\(article.kind.rawValue)"], "kind-id": article.kind.rawValue,
        "date": edition.localizer.date(article.published),
        "datetime": site.timeZone.rfc3339(article.published),
        "image": image.map { values(of: $0) },
      ]
    )
  }
}
