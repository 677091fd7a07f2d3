import ReputationModel

// What stands around the articles: people, series, corrections, the press.
extension PagePlanner {
  /// Plans the pages on those who sign articles, and a list of them where its address is free.
  mutating func planAuthors() {
    var planned: [(index: Int, profile: AuthorProfile)] = []
    var drafts: [(index: Int, profile: AuthorProfile)] = []
    for (index, author) in content.authors.enumerated() {
      guard content.includesDrafts || !author.isDraft else {
        note(.draft, of: author.location.file, at: sections[author.language]?.author(author.slug))
        drafts.append((index, author))
        continue
      }
      guard let section = section(of: author.language, at: author.location) else { continue }
      let path = section.author(author.slug)
      guard
        let page = add(
          .author(index, number: 1),
          author.language,
          path,
          source: author.location,
          at: author.places.location(of: "slug"),
          modified: nil,
          isIndexable: !author.isDraft
        )
      else { continue }
      plan.sections.authorPaths[index] = path
      plan.sections.authors[author.language, default: []].append(index)
      planned.append((index, author))
      group("author", author.translationKey, page)
    }
    plan.sections.authorOfArticle = PlannedSections.authors(
      of: content.articles,
      among: planned,
      languages: languages
    )
    nameDrafts(drafts)
    for articles in plan.articles.values {
      for article in articles {
        guard let author = plan.sections.authorOfArticle[article],
          content.authors[author].language == content.articles[article].language
        else { continue }
        plan.sections.authorArticles[author, default: []].append(article)
      }
    }
    for (index, author) in planned {
      let articles = plan.sections.authorArticles[index] ?? []
      guard let section = sections[author.language] else { continue }
      addParts(
        of: section.author(author.slug),
        articles.count,
        modified: newest(articles),
        author.language,
        from: 2,
        isIndexable: !author.isDraft
      ) {
        .author(index, number: $0)
      }
    }
    for language in languages {
      guard let section = sections[language], let authors = plan.sections.authors[language] else { continue }
      plan.sections.authors[language] = authors.sorted {
        let (one, other) = (content.authors[$0], content.authors[$1])
        return (Slug.make(from: one.name), one.slug) < (Slug.make(from: other.name), other.slug)
      }
      guard !isTaken(section.authors) else { continue }
      if let page = add(.authorIndex, language, section.authors, modified: nil, isIndexable: true) {
        group("list", "authors", page)
      }
    }
  }

  /// Joins what only somebody signs whose page is a draft with that person, of whom the name alone is shown.
  private mutating func nameDrafts(_ drafts: [(index: Int, profile: AuthorProfile)]) {
    let unseen = PlannedSections.authors(of: content.articles, among: drafts, languages: languages)
    for (article, author) in unseen.sorted(by: { $0.key < $1.key })
    where plan.sections.authorOfArticle[article] == nil {
      plan.sections.authorOfArticle[article] = author
      guard plan.articlePages[article] != nil else { continue }
      let place = content.articles[article].places.location(of: "author")
      findings.append(.draftAuthor(content.authors[author], at: place))
    }
  }

  /// Plans a page for each series; one of a single article is kept out of search results, as it says nothing more.
  mutating func planSeries() {
    for language in languages {
      guard let section = sections[language] else { continue }
      var bySlug: [String: [Int]] = [:]
      for index in plan.articles[language] ?? [] {
        guard let name = content.articles[index].series, let slug = Slug.ofName(name) else { continue }
        bySlug[slug, default: []].append(index)
      }
      let all = bySlug.sorted { $0.key < $1.key }.map { slug, articles in
        let ordered = articles.sorted(by: isReadBefore)
        return PlannedSections.Series(
          slug: slug,
          name: ordered.first.flatMap { content.articles[$0].series } ?? slug,
          articles: ordered
        )
      }
      if !all.isEmpty { plan.sections.series[language] = all }
      for (place, series) in all.enumerated() {
        for (position, article) in series.articles.enumerated() {
          plan.sections.seriesOfArticle[article] = PlannedSections.SeriesPlace(
            series: place,
            position: position
          )
        }
        let page = addParts(
          of: section.series(series.slug),
          series.articles.count,
          modified: newest(series.articles),
          language,
          isIndexable: series.articles.count >= PagePlan.articlesOfIndexableTag
        ) { .series(place, number: $0) }
        let key = series.articles.first.flatMap { content.articles[$0].translationKey }
        if let page { group("series", key, page) }
      }
    }
  }

  /// By their written places, those without one after the others, and then the oldest first.
  private func isReadBefore(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (content.articles[left], content.articles[right])
    let (first, second) = (one.seriesOrder ?? .max, other.seriesOrder ?? .max)
    if first != second { return first < second }
    return one.published == other.published ? one.slug < other.slug : one.published < other.published
  }

  /// Plans the log of corrections of each language that has any: at its own address, or below the page on corrections.
  mutating func planCorrections() {
    for language in languages {
      guard let section = sections[language] else { continue }
      var corrections: [PlannedSections.CorrectionPlace] = []
      for article in plan.articles[language] ?? [] {
        corrections += content.articles[article].corrections.indices.map {
          PlannedSections.CorrectionPlace(article: article, item: $0)
        }
      }
      guard !corrections.isEmpty else { continue }
      func moment(_ place: PlannedSections.CorrectionPlace) -> Timestamp {
        content.articles[place.article].corrections[place.item].moment
      }
      // Those of one moment in the order of their articles, which is total.
      corrections = corrections.enumerated().sorted {
        let (one, other) = (moment($0.element), moment($1.element))
        return one == other ? $0.offset < $1.offset : one > other
      }.map(\.element)
      let host = host(of: language, at: section.corrections) { $0.translationKey == "corrections" }?.path
      let path = host.map { section.correctionLog(below: $0) } ?? section.corrections
      plan.sections.corrections[language] = PlannedSections.CorrectionLog(
        path: path,
        corrections: corrections,
        host: host
      )
      let page = addParts(of: path, corrections.count, modified: corrections.first.map(moment), language) {
        .corrections(number: $0)
      }
      if let page { group("list", "corrections", page) }
    }
  }

  /// Plans the page for the press of each language: a page of the content, or one of its own where there is something to show.
  mutating func planPress() {
    let files = content.media.map(\.path).filter { $0.hasPrefix("press/") }.sorted()
    var hosts: [(page: Int, path: String)?] = []
    for language in languages {
      hosts.append(
        sections[language].flatMap {
          host(of: language, at: $0.press) { $0.translationKey == "press" || $0.press != nil }
        }
      )
    }
    // Pages of the content and those that are made are one another's translations, whatever the first of them calls itself.
    let key = hosts.compactMap { $0.flatMap { content.pages[$0.page].translationKey } }.first ?? "press"
    for (language, host) in zip(languages, hosts) {
      guard let section = sections[language] else { continue }
      let articles = (plan.articles[language] ?? []).filter {
        [.pressRelease, .statement].contains(content.articles[$0].kind)
      }
      guard host != nil || !articles.isEmpty || !files.isEmpty else { continue }
      let path = host?.path ?? section.press
      let named = host.flatMap { content.pages[$0.page].press?.media } ?? []
      plan.sections.press[language] = PlannedSections.Press(
        path: path,
        host: host?.page,
        articles: articles,
        media: named + files.filter { !named.contains($0) }
      )
      let own = addParts(
        of: path,
        articles.count,
        modified: newest(articles),
        language,
        from: host == nil ? 1 : 2
      ) {
        .press(number: $0)
      }
      let page = host.map { host in plan.pages.firstIndex { $0.kind == .page(host.page) } } ?? own
      let isNamed = host.flatMap { content.pages[$0.page].translationKey } != nil
      if let page, !isNamed, translation("page", key, language) == nil { group("page", key, page) }
    }
  }

  /// The planned page of a language that says that it is the one, else the one at that path.
  private func host(
    of language: LanguageCode,
    at path: String,
    where isIt: (Page) -> Bool
  ) -> (page: Int, path: String)? {
    guard let section = sections[language] else { return nil }
    let own = content.pages.indices.filter {
      content.pages[$0].language == language && (content.includesDrafts || !content.pages[$0].isDraft)
    }
    let found =
      own.first { isIt(content.pages[$0]) } ?? own.first { section.page(content.pages[$0].slug) == path }
    return found.map { ($0, section.page(content.pages[$0].slug)) }
  }
}
