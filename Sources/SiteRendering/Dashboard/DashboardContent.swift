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
  /// The stories that several outlets told in the same words.
  let stories: StoryGroups
  /// What waits for an answer.
  let queue: ResponseQueue
  /// Who speaks in the period in view.
  let voices: Voices
  /// What marks its negative mentions.
  let terms: [MarkingTerm]
  /// What marks the mentions of each incident, by its identifier.
  let incidentTerms: [String: [MarkingTerm]]

  /// The content of the dashboard that `view` describes.
  public init(
    configuration: SiteConfiguration,
    view: View,
    reputation: Reputation,
    stories: StoryGroups,
    queue: ResponseQueue,
    voices: Voices = Voices(),
    terms: [MarkingTerm] = [],
    incidentTerms: [String: [MarkingTerm]] = [:]
  ) {
    self.configuration = configuration
    self.view = view
    self.reputation = reputation
    self.stories = stories
    self.queue = queue
    self.voices = voices
    self.terms = terms
    self.incidentTerms = incidentTerms
  }

  /// The language of the view; `nil` where it is the site's.
  public var language: LanguageCode? { view.language }
}
