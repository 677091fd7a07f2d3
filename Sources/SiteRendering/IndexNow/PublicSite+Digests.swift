import GFMMarkdown
import ReputationModel

extension PublicSite {
  /// A page that search engines may list, by its whole address, with a digest of what is said on it; `nil` for another.
  ///
  /// Only what the content says counts: another template, or another picture in the footer, changes every page and tells
  /// nobody anything. A file below `content/media` counts by its bytes, wherever the content names it.
  public func digest(of page: PlannedPage, _ rendered: RenderedPage) -> (url: String, digest: String)? {
    guard page.isIndexable else { return nil }
    var digest = ContentDigest()
    add(page, to: &digest)
    if let file = page.source?.file {
      for link in rendered.text?.links ?? [] {
        if let media = renderer.resolver.media(link.destination, from: file) { digest.add(media.path) }
      }
    }
    return (root.absolute(page.path), digest.text)
  }

  private func add(_ page: PlannedPage, to digest: inout ContentDigest) {
    let articles = plan.articles[page.language] ?? []
    switch page.kind {
    case .article(let index): addArticle(index, to: &digest)
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
      let tag = plan.tags[page.language]?.first { $0.slug == slug }
      digest.add(tag?.name)
      addEntries(PagePlan.part(number, of: tag?.articles ?? []), to: &digest)
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
      for text in [author.name, author.description, author.role, author.body.text] { digest.add(text) }
      add(author.image, of: author.location.file, to: &digest)
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
    guard number == 1 else { return }
    let file = press.host.map { content.pages[$0].location.file } ?? "contrapeso.yml"
    for name in [brand.logo].compactMap({ $0 }) + press.media { digest.add(named(name, from: file)) }
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

  private func addArticle(_ index: Int, to digest: inout ContentDigest) {
    let (article, byline) = (content.articles[index], byline(index))
    let file = article.location.file
    let times = [article.published, article.updated].map { $0?.description }
    for text in [article.title, article.description, article.body.text, byline.name, article.kind.rawValue] {
      digest.add(text)
    }
    for text in times + [byline.author?.role, byline.path, article.series] { digest.add(text) }
    add(article.image, of: file, to: &digest)
    digest.add(article.tags)
    if let video = article.video { add(video, of: file, to: &digest) }
    for correction in article.corrections { add(correction, to: &digest) }
    for evidence in article.evidence {
      for text in [evidence.claim, evidence.verdict.rawValue] { digest.add(text) }
      for text in [evidence.fact, evidence.appearance] { digest.add(text) }
      for text in [evidence.source, evidence.archived] { digest.add(text.map { named($0, from: file) }) }
    }
  }

  private func add(_ video: Video, of file: String, to digest: inout ContentDigest) {
    let source: String? =
      switch video.source {
      case .file(let address): named(address, from: file)
      case .player(let address): address
      case nil: nil
      }
    let thumbnail = video.thumbnail.map { named($0, from: file) }
    for text in [video.name, video.description, source, thumbnail] { digest.add(text) }
    for text in [video.uploaded?.description, video.duration.map(String.init)] { digest.add(text) }
  }

  private func add(_ image: ImageReference?, of file: String, to digest: inout ContentDigest) {
    digest.add(image.map { named($0.source, from: file) })
    digest.add(image?.alternative)
  }

  /// What a file of the content names: a file below `content/media` under its published name, which tells its bytes apart;
  /// anything else as it is written.
  private func named(_ source: String, from file: String) -> String {
    renderer.resolver.media(source, from: file)?.path ?? source
  }

  /// What lists say of articles.
  private func addEntries(_ articles: some Collection<Int>, to digest: inout ContentDigest) {
    for index in articles {
      let article = content.articles[index]
      digest.add([article.slug, article.title, article.description, article.published.description])
      digest.add(article.image.map { named($0.source, from: article.location.file) })
    }
  }
}
