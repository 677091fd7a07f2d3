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
      PageFrame.Feed(type: $0.mediaType, title: title, address: root.link(sections.feed($0)))
    }
  }

  /// The feeds of a language; none where no article may be listed.
  func feeds(_ edition: PublicEdition) -> [OutputFile] {
    let articles = (plan.articles[edition.language] ?? [])
      .filter { plan.page(ofArticle: $0)?.isIndexable == true }.prefix(PublicSite.feedEntries)
    guard let updated = articles.map({ content.articles[$0].changed }).max() else { return [] }
    let title = edition.strings.text("feed.title", ["name": site.name])
    let feed = Feed(
      home: root.absolute(edition.sections.home),
      title: title,
      description: site.descriptions[edition.language] ?? title,
      language: edition.language.rawValue,
      author: site.author ?? site.name,
      updated: updated,
      timeZone: site.timeZone,
      entries: articles.map(entry)
    )
    return FeedFormat.allCases.compactMap { format in
      let address = edition.sections.feed(format)
      let bytes = feed.document(format, at: root.absolute(address))
      return RelativePath(String(address.dropFirst())).map { OutputFile(path: $0, bytes: bytes) }
    }
  }

  private func entry(_ index: Int) -> Feed.Entry {
    let article = content.articles[index]
    let path = plan.page(ofArticle: index)?.path ?? "/"
    let text = renderer.render(
      article.body,
      of: article.location.file,
      language: article.language,
      elsewhereThan: path
    )
    let address = root.absolute(path)
    return Feed.Entry(
      id: address,
      address: address,
      title: article.title,
      published: article.published,
      updated: article.changed,
      author: byline(index).name,
      summary: article.description,
      html: text.html,
      tags: article.tags
    )
  }
}
