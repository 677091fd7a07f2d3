import ReputationModel

extension PublicSite {
  /// Every page that search engines may list, by its whole address, with a digest of what is said on it.
  ///
  /// Only what the content says counts: another template, or another picture in the footer, changes every page and tells
  /// nobody anything.
  public var digests: [String: String] {
    let tags = plan.tags.mapValues { tags in
      Dictionary(tags.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var digests: [String: String] = [:]
    for page in plan.pages where page.isIndexable {
      var digest = ContentDigest()
      add(page, tags[page.language] ?? [:], to: &digest)
      digests[root.absolute(page.path)] = digest.text
    }
    return digests
  }

  private func add(_ page: PlannedPage, _ tags: [String: PagePlan.Tag], to digest: inout ContentDigest) {
    let articles = plan.articles[page.language] ?? []
    switch page.kind {
    case .article(let index): add(content.articles[index], to: &digest)
    case .page(let index):
      let source = content.pages[index]
      for text in [source.title, source.description, source.body.text] { digest.add(text) }
      if let press = plan.sections.press[page.language], press.host == index { add(press, to: &digest) }
    case .home:
      digest.add(site.descriptions[page.language])
      addEntries(articles.prefix(PagePlan.articlesPerPage), to: &digest)
    case .articleList(let number): addEntries(part(number, of: articles), to: &digest)
    case .tag(let slug, let number):
      digest.add(tags[slug]?.name)
      addEntries(part(number, of: tags[slug]?.articles ?? []), to: &digest)
    case .tagIndex:
      for tag in plan.tags[page.language] ?? [] { digest.add([tag.name, String(tag.articles.count)]) }
    case .author(let index, let number):
      let author = content.authors[index]
      for text in [author.name, author.description, author.role, author.body.text] { digest.add(text) }
      addEntries(part(number, of: plan.sections.authorArticles[index] ?? []), to: &digest)
    case .authorIndex:
      for index in plan.sections.authors[page.language] ?? [] {
        digest.add([content.authors[index].name, content.authors[index].description])
      }
    case .series(let place, let number):
      let series = plan.sections.series[page.language]?[place]
      digest.add(series?.name)
      addEntries(part(number, of: series?.articles ?? []), to: &digest)
    case .corrections(let number):
      let all = plan.sections.corrections[page.language]?.corrections ?? []
      let shown = all.dropFirst((number - 1) * PagePlan.articlesPerPage).prefix(PagePlan.articlesPerPage)
      for place in shown { add(content.articles[place.article].corrections[place.item], to: &digest) }
    case .press(let number):
      guard let press = plan.sections.press[page.language] else { break }
      if number == 1 {
        add(press, to: &digest)
      } else {
        addEntries(part(number, of: press.articles), to: &digest)
      }
    case .notFound, .redirect: break
    }
  }

  private func add(_ correction: Correction, to digest: inout ContentDigest) {
    for text in [correction.moment.description, correction.text, correction.was] { digest.add(text) }
  }

  /// What the page for the press says besides its text.
  private func add(_ press: PlannedSections.Press, to digest: inout ContentDigest) {
    let room = press.host.flatMap { content.pages[$0].press } ?? PressRoom()
    digest.add(room.boilerplate)
    for contact in room.contacts {
      for text in [contact.name, contact.role, contact.email, contact.phone] { digest.add(text) }
    }
    for fact in room.facts { digest.add([fact.name, fact.value]) }
    digest.add(press.media)
    addEntries(part(1, of: press.articles), to: &digest)
  }

  private func add(_ article: Article, to digest: inout ContentDigest) {
    let times = [article.published, article.updated].map { $0?.description }
    for text in [
      article.title, article.description, article.body.text, article.author, article.kind.rawValue,
    ] {
      digest.add(text)
    }
    for text in times + [article.image?.source, article.image?.alternative] { digest.add(text) }
    digest.add(article.tags)
    for evidence in article.evidence {
      for text in [evidence.claim, evidence.verdict.rawValue] { digest.add(text) }
      for text in [evidence.fact, evidence.source, evidence.archived, evidence.appearance] {
        digest.add(text)
      }
    }
    for correction in article.corrections { add(correction, to: &digest) }
    digest.add(article.series)
    for text in [article.video?.name, article.video?.description, article.video?.thumbnail] {
      digest.add(text)
    }
  }

  /// What lists say of articles.
  private func addEntries(_ articles: some Collection<Int>, to digest: inout ContentDigest) {
    for index in articles {
      let article = content.articles[index]
      digest.add([article.slug, article.title, article.description, article.published.description])
    }
  }

  private func part(_ number: Int, of articles: [Int]) -> ArraySlice<Int> {
    articles.dropFirst((number - 1) * PagePlan.articlesPerPage).prefix(PagePlan.articlesPerPage)
  }
}
