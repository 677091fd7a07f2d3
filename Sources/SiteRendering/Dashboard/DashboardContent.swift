public import ReputationAnalysis
public import ReputationModel

/// What the dashboard is made of, already cleared for its readers.
public struct DashboardContent: Sendable {
  /// The configuration.
  let configuration: SiteConfiguration
  /// The view that is written.
  let view: View
  /// What was worked out of mentions, ledger and incidents.
  let reputation: Reputation

  /// The content of the dashboard that `view` describes.
  public init(configuration: SiteConfiguration, view: View, reputation: Reputation) {
    self.configuration = configuration
    self.view = view
    self.reputation = reputation
  }
}
