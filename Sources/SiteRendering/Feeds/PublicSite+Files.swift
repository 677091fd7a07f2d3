public import ReputationModel

extension PublicSite {
  /// Everything besides the pages: assets, media, feeds, sitemap and what else is for search engines.
  public func otherFiles() -> [OutputFile] {
    var files = assets.files
    files += site.languages.compactMap { editions[$0] }.flatMap(feeds)
    files += Sitemap(root: root, timeZone: site.timeZone, pages: plan.pages, image: image(of:)).files
    let search = content.configuration.search
    let robots = RobotsText(sitemap: root.absolute("/sitemap.xml"), refused: search.refusedCrawlers)
    let texts = [
      ("robots.txt", robots.text), search.writesModelIndex ? ("llms.txt", modelIndex) : nil,
      search.indexNowKey.map { ("\($0).txt", $0) },
    ]
    return files
      + texts.compactMap { $0 }.compactMap { name, text in
        RelativePath(name).map { OutputFile(path: $0, text: text) }
      }
  }

  /// The paths of those files that texts may link to; the key of search engines is no text for readers.
  static func otherPaths(
    _ configuration: SiteConfiguration,
    _ assets: SiteAssets,
    feeds: [String]
  ) -> Set<String> {
    let index = configuration.search.writesModelIndex ? ["/llms.txt"] : []
    return Set(["/sitemap.xml", "/robots.txt"] + index + feeds + assets.files.map { "/\($0.path)" })
  }

  private func image(of page: PlannedPage) -> String? {
    guard case .article(let index) = page.kind, let image = content.articles[index].image,
      let media = renderer.resolver.image(image.source, from: content.articles[index].location.file)
    else { return nil }
    return root.absolute(media.path)
  }
}
