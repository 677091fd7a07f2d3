import ReputationModel

/// Who signs an article.
struct Byline: Sendable {
  /// The name.
  let name: String
  /// The person's page; `nil` where there is none.
  let path: String?
  /// The person of that page; `nil` where there is none.
  let author: AuthorProfile?
  /// Whether the article names somebody; the brand or its team signs what nobody does.
  let isNamed: Bool
}

extension PublicSite {
  /// Who signs an article.
  func byline(_ index: Int) -> Byline {
    let article = content.articles[index]
    if let author = plan.sections.authorOfArticle[index] {
      let (profile, path) = (content.authors[author], plan.sections.authorPaths[author])
      // Of somebody whose page is a draft only the name is told.
      return Byline(name: profile.name, path: path, author: path == nil ? nil : profile, isNamed: true)
    }
    let name = article.author ?? site.author ?? site.name
    return Byline(name: name, path: nil, author: nil, isNamed: article.author != nil)
  }

  /// The page on somebody who signs articles: the person first, then the articles; further parts are a list alone.
  func author(_ page: PlannedPage, _ edition: PublicEdition, _ index: Int, number: Int)
    throws(TemplateLibrary.MissingTemplate) -> RenderedPage
  {
    let author = content.authors[index]
    let strings = edition.strings
    let articles = plan.sections.authorArticles[index] ?? []
    let path = edition.sections.author(author.slug)
    let authors: [(name: String, path: String)] =
      plan.page(at: edition.sections.authors)?.kind == .authorIndex
      ? [(strings["authors.title"], edition.sections.authors)] : []
    guard number == 1 else {
      return try list(
        page,
        edition,
        articles: articles,
        number: number,
        title: author.name,
        description: author.description,
        path: path,
        trail: authors + [(author.name, path)]
      )
    }
    let (picture, findings) = picture(author.image, at: author.places)
    let text = renderer.render(
      author.body,
      of: author.location.file,
      language: author.language,
      isBelowImage: picture != nil,
      framed: edition.framed
    )
    let trail =
      [(name: strings["layout.home"], path: edition.sections.home)] + authors + [(author.name, page.path)]
    var head = head(page, edition, heading: author.name, description: author.description)
    head.type = "profile"
    if let image = picture?.head { head.image = image }
    let data = structuredData(edition)
    head.structuredData = StructuredData.graph([
      data.webPage(
        head,
        type: "ProfilePage",
        language: page.language,
        hasTrail: true,
        mainEntity: data.person(author, path: page.path, image: picture?.head, isComplete: true)
      ), data.breadcrumbs(trail, of: head),
    ])
    let shown = PagePlan.part(1, of: articles)
    return try finish(
      "public/author",
      page,
      edition,
      head: head,
      current: "",
      bodyClass: "author-page",
      values: [
        "trail": trailValues(trail), "heading": author.name, "description": author.description,
        "role": author.role, "body": text.html, "has-body": !text.html.isEmpty,
        "image": picture?.values,
        "profiles": author.sameAs.map { ["href": $0, "host": WebAddress($0)?.host ?? $0] as TemplateValues },
        "has-profiles": !author.sameAs.isEmpty,
        "count": count(articles.count, edition), "has-articles": !articles.isEmpty,
        "years": yearValues(shown),
        "pager": pager(edition, path, number: 1, count: articles.count),
        "translations": translationValues(page), "has-translations": page.alternates.count > 1,
      ],
      text: text,
      findings: findings
    )
  }

  /// The list of those who sign articles.
  func authorIndex(_ page: PlannedPage, _ edition: PublicEdition) throws(TemplateLibrary.MissingTemplate)
    -> RenderedPage
  {
    let people = (plan.sections.authors[edition.language] ?? []).compactMap { index -> TemplateValues? in
      guard let path = plan.sections.authorPaths[index] else { return nil }
      let author = content.authors[index]
      return [
        "name": author.name, "href": root.link(path), "role": author.role, "description": author.description,
        "count": count(plan.sections.authorArticles[index]?.count ?? 0, edition),
      ]
    }
    let title = edition.strings["authors.title"]
    return try collection(
      "public/authors",
      page,
      edition,
      title: title,
      description: edition.strings.text("authors.description", ["name": site.name]),
      trail: [(title, page.path)],
      bodyClass: "authors-page",
      values: ["people": people]
    )
  }

  /// How many articles there are, in words.
  func count(_ articles: Int, _ edition: PublicEdition) -> String {
    edition.localizer.plural("list.count", articles)
  }
}
