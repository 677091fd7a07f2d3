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
    case .home:
      digest.add(site.descriptions[page.language])
      addEntries(articles.prefix(PagePlan.articlesPerPage), to: &digest)
    case .articleList(let number): addEntries(part(number, of: articles), to: &digest)
    case .tag(let slug, let number):
      digest.add(tags[slug]?.name)
      addEntries(part(number, of: tags[slug]?.articles ?? []), to: &digest)
    case .tagIndex:
      for tag in plan.tags[page.language] ?? [] { digest.add([tag.name, String(tag.articles.count)]) }
    case .notFound, .redirect: break
    }
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
      for text in [evidence.fact, evidence.source, evidence.archived] { digest.add(text) }
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
