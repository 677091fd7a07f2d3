import ReputationAnalysis
import ReputationModel

@testable import SiteRendering

extension DashboardPage {
  /// The pages of a dashboard, without what stands beside them.
  init(_ content: DashboardContent, _ language: LanguageCode) throws {
    self.init(
      content: content,
      strings: Fixture.strings(language),
      assets: PageAssets(stylesheets: [], icon: ""),
      links: try Fixture.bareSite(content.configuration).links(ofDashboard: content, status: nil)
    )
  }

  /// The pages of a dashboard that shows `reputation` and nothing besides.
  init(_ reputation: Reputation, _ configuration: SiteConfiguration, _ language: LanguageCode) throws {
    try self.init(DashboardContent(of: reputation, configuration), language)
  }
}
