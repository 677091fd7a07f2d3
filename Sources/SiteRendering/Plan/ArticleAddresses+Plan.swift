public import ReputationAnalysis
public import ReputationModel

extension ArticleAddresses {
  /// The addresses that the plan of pages gives the articles, and those from which it leads to them.
  public init(_ articles: [Article], configuration: SiteConfiguration, strings: StringsLibrary) {
    let root = SiteRoot(url: configuration.site.url)
    let sections = SectionPaths.all(of: configuration.site.languages, strings)
    var addresses: [String: [String]] = [:]
    for article in articles {
      guard let section = sections[article.language] else { continue }
      let former = article.aliases.compactMap { PagePlanner.formerPath($0)?.path }
      addresses[article.location.file] = ([section.path(of: article, configuration)] + former).map(
        root.absolute
      )
    }
    self.init(addresses)
  }
}
