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
      if let press = source.press { add(press, to: &digest) }
      if plan.sections.press[page.language]?.host == index { addReleases(1, page.language, to: &digest) }
    case .home:
      digest.add(site.descriptions[page.language])
      addEntries(PagePlan.part(1, of: articles), to: &digest)
    case .articleList(let number): addEntries(PagePlan.part(number, of: articles), to: &digest)
    case .tag(let slug, let number):
      digest.add(tags[slug]?.name)
      addEntries(PagePlan.part(number, of: tags[slug]?.articles ?? []), to: &digest)
    case .tagIndex:
      for tag in plan.tags[page.language] ?? [] { digest.add([tag.name, String(tag.articles.count)]) }
    case .author, .authorIndex, .series, .corrections, .press: addSection(page, to: &digest)
    case .notFound, .redirect: break
    }
  }

  /// What stands around articles: people, series, corrections, the press.
  private func addSection(_ page: PlannedPage, to digest: inout ContentDigest) {
    let sections = plan.sections
    switch page.kind {
    case .author(let index, let number):
      let author = content.authors[index]
      for text in [author.name, author.description, author.role, author.image?.source, author.body.text] {
        digest.add(text)
      }
      digest.add(author.sameAs)
      addEntries(PagePlan.part(number, of: sections.authorArticles[index] ?? []), to: &digest)
    case .authorIndex:
      for index in sections.authors[page.language] ?? [] {
        let author = content.authors[index]
        for text in [author.name, author.role, author.description] { digest.add(text) }
      }
    case .series(let index, let number):
      guard let series = sections.series[page.language], series.indices.contains(index) else { return }
      digest.add(series[index].name)
      addEntries(PagePlan.part(number, of: series[index].articles), to: &digest)
    case .corrections(let number):
      let places = sections.corrections[page.language]?.corrections ?? []
      for place in PagePlan.part(number, of: places) {
        digest.add(content.articles[place.article].title)
        add(content.articles[place.article].corrections[place.item], to: &digest)
      }
    case .press(let number): addReleases(number, page.language, to: &digest)
    case .home, .article, .articleList, .tagIndex, .tag, .page, .notFound, .redirect: break
    }
  }

  private func addReleases(_ number: Int, _ language: LanguageCode, to digest: inout ContentDigest) {
    guard let press = plan.sections.press[language] else { return }
    addEntries(PagePlan.part(number, of: press.articles), to: &digest)
    if number == 1 { digest.add(press.media) }
  }

  private func add(_ press: PressRoom, to digest: inout ContentDigest) {
    digest.add(press.boilerplate)
    for contact in press.contacts {
      for text in [contact.name, contact.role, contact.email, contact.phone] { digest.add(text) }
    }
    for fact in press.facts { digest.add([fact.name, fact.value]) }
  }

  private func add(_ correction: Correction, to digest: inout ContentDigest) {
    for text in [correction.moment.description, correction.text, correction.was] { digest.add(text) }
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
    for text in [
      article.series, article.video?.name, article.video?.description, article.video?.thumbnail,
      article.video?.source.map { "\($0)" }, article.video?.uploaded?.description,
      article.video?.duration.map(String.init),
    ] {
      digest.add(text)
    }
    for correction in article.corrections { add(correction, to: &digest) }
    for evidence in article.evidence {
      for text in [evidence.claim, evidence.verdict.rawValue] { digest.add(text) }
      for text in [evidence.fact, evidence.source, evidence.archived, evidence.appearance] {
        digest.add(text)
      }
    }
  }

  /// What lists say of articles.
  private func addEntries(_ articles: some Collection<Int>, to digest: inout ContentDigest) {
    for index in articles {
      let article = content.articles[index]
      digest.add([article.slug, article.title, article.description, article.published.description])
    }
  }
}
