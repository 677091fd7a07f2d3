import ReputationAnalysis
import ReputationModel

@testable import SiteRendering

extension DashboardPage {
  /// The pages of a dashboard, without what stands beside them.
  init(_ content: DashboardContent, _ language: LanguageCode) {
    self.init(
      content: content,
      strings: Fixture.strings(language),
      assets: PageAssets(stylesheets: [], icon: "")
    )
  }

  /// The pages of a dashboard that shows `reputation` and nothing besides.
  init(_ reputation: Reputation, _ configuration: SiteConfiguration, _ language: LanguageCode) {
    let place = SourceLocation(file: "contrapeso.yml")
    let (stories, authors) = (reputation.stories(), reputation.authors())
    let content = DashboardContent(
      configuration: configuration,
      view: configuration.views.dashboard
        ?? View(path: "/d/", clearance: .team, protection: .host, location: place),
      reputation: reputation,
      stories: stories,
      authors: authors,
      queue: reputation.queue(stories, authors)
    )
    self.init(content, language)
  }
}
