public import ReputationModel

extension PublicSite {
  /// How many articles a feed holds.
  static let feedEntries = 20

  /// Everything besides the pages: assets, media, feeds, sitemap and `robots.txt`.
  public func otherFiles() -> [OutputFile] {
    var files = assets.files
    for language in site.languages {
      guard let edition = editions[language], let feed = feed(edition) else { continue }
      files.append(feed)
    }
    files += Sitemap(root: root, timeZone: site.timeZone, pages: plan.pages, image: image(of:)).files
    if let path = RelativePath("robots.txt") { files.append(OutputFile(path: path, text: robots)) }
    return files
  }

  /// Everything may be read: a line against the other views would reveal their place, and hide from search engines
  /// that they are not to be listed.
  private var robots: String { "User-agent: *\nAllow: /\n\nSitemap: \(root.absolute("/sitemap.xml"))\n" }

  private func image(of page: PlannedPage) -> String? {
    guard case .article(let index) = page.kind, let image = content.articles[index].image,
      let media = renderer.resolver.media(image.source, from: content.articles[index].location.file)
    else { return nil }
    return root.absolute(media.path)
  }

  private func feed(_ edition: PublicEdition) -> OutputFile? {
    let articles = (plan.articles[edition.language] ?? [])
      .filter { plan.page(ofArticle: $0)?.isIndexable == true }.prefix(PublicSite.feedEntries)
    guard let updated = articles.map({ content.articles[$0].updated ?? content.articles[$0].published }).max()
    else { return nil }
    let feed = AtomFeed(
      address: root.absolute(edition.sections.feed),
      home: root.absolute(edition.sections.home),
      title: edition.strings.text("feed.title", ["name": site.name]),
      language: edition.language.rawValue,
      author: site.author ?? site.name,
      updated: site.timeZone.rfc3339(updated),
      entries: articles.map(entry)
    )
    return RelativePath(String(edition.sections.feed.dropFirst())).map {
      OutputFile(path: $0, bytes: feed.document)
    }
  }

  private func entry(_ index: Int) -> AtomFeed.Entry {
    let article = content.articles[index]
    let path = plan.page(ofArticle: index)?.path ?? "/"
    let text = renderer.render(
      article.body,
      of: article.location.file,
      language: article.language,
      elsewhereThan: path
    )
    let address = root.absolute(path)
    return AtomFeed.Entry(
      id: address,
      address: address,
      title: article.title,
      published: site.timeZone.rfc3339(article.published),
      updated: site.timeZone.rfc3339(article.updated ?? article.published),
      author: byline(index).name,
      summary: article.description,
      html: text.html,
      tags: article.tags
    )
  }
}
