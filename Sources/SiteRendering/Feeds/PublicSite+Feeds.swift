import ReputationModel

// The feeds of articles, one of each format a language.
extension PublicSite {
  /// How many articles a feed holds.
  static let feedEntries = 20

  /// The feeds as the heads of a language's pages name them.
  func headFeeds(_ strings: Strings, _ sections: SectionPaths) -> [PageFrame.Feed] {
    guard plan.hasFeed(strings.language) else { return [] }
    let title = strings.text("feed.title", ["name": site.name])
    return FeedFormat.allCases.map {
      PageFrame.Feed(type: $0.mediaType, title: title, address: root.link($0.address(sections)))
    }
  }

  /// The feeds of a language; none where no article may be listed.
  func feeds(_ edition: PublicEdition) -> [OutputFile] {
    let articles = (plan.articles[edition.language] ?? [])
      .filter { plan.page(ofArticle: $0)?.isIndexable == true }.prefix(PublicSite.feedEntries)
    guard let updated = articles.map({ content.articles[$0].updated ?? content.articles[$0].published }).max()
    else { return [] }
    // Rendered once for all formats.
    let entries = articles.map { (entry($0), content.articles[$0].published) }
    return FeedFormat.allCases.compactMap { format in
      let address = format.address(edition.sections)
      let bytes = feed(format, edition, at: root.absolute(address), entries, updated: updated)
      return RelativePath(String(address.dropFirst())).map { OutputFile(path: $0, bytes: bytes) }
    }
  }

  private func feed(
    _ format: FeedFormat,
    _ edition: PublicEdition,
    at address: String,
    _ entries: [(entry: AtomFeed.Entry, published: Timestamp)],
    updated: Timestamp
  ) -> [UInt8] {
    let title = edition.strings.text("feed.title", ["name": site.name])
    let home = root.absolute(edition.sections.home)
    let language = edition.language.rawValue
    let author = site.author ?? site.name
    switch format {
    case .atom:
      return AtomFeed(
        address: address,
        home: home,
        title: title,
        language: language,
        author: author,
        updated: site.timeZone.rfc3339(updated),
        entries: entries.map(\.entry)
      ).document
    case .rss:
      return RSSFeed(
        address: address,
        home: home,
        title: title,
        description: site.descriptions[edition.language] ?? title,
        language: language,
        updated: site.timeZone.rfc822(updated),
        items: entries.map { RSSFeed.Item(entry: $0.entry, published: site.timeZone.rfc822($0.published)) }
      ).document
    case .json:
      return JSONFeed(
        address: address,
        home: home,
        title: title,
        language: language,
        author: author,
        entries: entries.map(\.entry)
      ).document.line
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
