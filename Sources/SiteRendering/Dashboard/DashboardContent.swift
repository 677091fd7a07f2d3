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
  /// Who wrote which mention.
  package let authors: AuthorTable
  /// What waits for an answer.
  let queue: ResponseQueue
  /// What the estimates were made by.
  let estimator: SentimentEstimator
  /// Who speaks in the period in view.
  let voices: Voices
  /// What marks its negative mentions.
  let terms: [MarkingTerm]
  /// What marks the mentions of each incident, by its identifier.
  let incidentTerms: [String: [MarkingTerm]]
  /// What tells why there are the spikes that are shown.
  let spikeTerms: [Spike: [MarkingTerm]]
  /// What to do about each tracked query.
  public var pushDowns: [PushDown]
  /// The articles that answer each incident, by its identifier.
  public var answering: [String: [AnsweringArticle]] = [:]
  /// The last seven whole days.
  let week: Week
  /// The data files and what became of them.
  let files: [DataFile]
  /// What is to be said of what was read and worked out.
  let findings: [Finding]

  /// The seven days of the brief.
  public struct Week: Sendable {
    /// The days.
    let period: DayPeriod
    /// What was said; `nil` where there are no data of them.
    let current: PeriodFigures?
    /// What was said in the seven days before; `nil` where the data do not reach back so far.
    let previous: PeriodFigures?
    /// What marks the week's negative mentions.
    let terms: [MarkingTerm]

    /// The last seven whole days of `reputation`.
    public init(_ reputation: Reputation, terms: [MarkingTerm] = []) {
      period = reputation.lastWeek
      current = reputation.figures(of: period)
      previous = reputation.figuresBefore(period)
      self.terms = terms
    }
  }

  /// The content of the dashboard that `view` describes.
  public init(
    configuration: SiteConfiguration,
    view: View,
    reputation: Reputation,
    stories: StoryGroups,
    authors: AuthorTable,
    queue: ResponseQueue,
    estimator: SentimentEstimator = SentimentEstimator(),
    voices: Voices = Voices(),
    terms: [MarkingTerm] = [],
    incidentTerms: [String: [MarkingTerm]] = [:],
    spikeTerms: [Spike: [MarkingTerm]] = [:],
    weekTerms: [MarkingTerm] = [],
    pushDowns: [PushDown] = [],
    files: [DataFile] = [],
    findings: [Finding] = []
  ) {
    self.configuration = configuration
    self.view = view
    self.reputation = reputation
    self.stories = stories
    self.authors = authors
    self.queue = queue
    self.estimator = estimator
    self.voices = voices
    self.terms = terms
    self.incidentTerms = incidentTerms
    self.spikeTerms = spikeTerms
    self.week = Week(reputation, terms: weekTerms)
    self.pushDowns = pushDowns
    self.files = files
    self.findings = findings
  }

  /// When sources were silent.
  var silences: SourceSilences { reputation.silences }

  /// The language of the view; `nil` where it is the site's.
  public var language: LanguageCode? { view.language }
}
