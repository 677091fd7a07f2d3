public import ReputationAnalysis
public import ReputationModel

/// What the status pages are made of: nothing but what their readers may know.
public struct StatusContent: Sendable {
  /// The view that is written.
  let view: View
  /// What its readers may know.
  let reputation: ClearedReputation

  /// The content of the status view that `view` describes.
  public init(view: View, reputation: ClearedReputation) {
    self.view = view
    self.reputation = reputation
  }

  /// The language of the pages.
  public var language: LanguageCode { view.language ?? reputation.language }
}
