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
    let text = renderer.render(
      author.body,
      of: author.location.file,
      language: author.language,
      isBelowImage: author.image != nil,
      framed: edition.framed
    )
    let trail =
      [(name: strings["layout.home"], path: edition.sections.home)] + authors + [(author.name, page.path)]
    let resolver = renderer.resolver
    let finding = author.image.flatMap {
      resolver.finding(ofImage: $0.source, at: author.places.location(of: "image.src"))
    }
    let picture = author.image.flatMap { resolver.image($0.source, from: author.location.file) }
    var head = head(page, edition, heading: author.name, description: author.description)
    head.type = "profile"
    let image = picture.flatMap { media in
      media.isRaster
        ? SearchHead.Image(
          address: root.absolute(media.path),
          size: media.size,
          alternative: author.image?.alternative
        ) : nil
    }
    if let image { head.image = image }
    let data = structuredData(edition)
    head.structuredData = StructuredData.graph([
      data.webPage(
        head,
        type: "ProfilePage",
        language: page.language,
        hasTrail: true,
        mainEntity: data.person(author, path: page.path, image: image, isComplete: true)
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
        "image": picture.map { media in
          [
            "src": root.link(media.path), "width": media.size?.width, "height": media.size?.height,
            "alternative": author.image?.alternative,
          ] as TemplateValues
        },
        "profiles": author.sameAs.map { ["href": $0, "host": WebAddress($0)?.host ?? $0] as TemplateValues },
        "has-profiles": !author.sameAs.isEmpty,
        "count": count(articles.count, edition), "has-articles": !articles.isEmpty,
        "years": yearValues(shown),
        "pager": pager(edition, path, number: 1, count: articles.count),
        "translations": translationValues(page), "has-translations": page.alternates.count > 1,
      ],
      text: text,
      findings: [finding].compactMap { $0 }
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
