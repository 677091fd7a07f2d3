public import ReputationModel

/// The estimated sentiment of mentions that carry neither a label nor stars.
public struct SentimentEstimates: Sendable {
  /// What was estimated; mentions whose words do not tell are left out.
  public private(set) var found: [(index: Int, sentiment: Sentiment)] = []

  private var estimator: SentimentEstimator
  private var text: [UInt8] = []

  /// Nothing estimated yet.
  public init(estimator: SentimentEstimator) { self.estimator = estimator }

  /// Estimates the mention at `index`, by its title and its text, unless its sentiment is given.
  public mutating func add(_ index: Int, of store: MentionStore) {
    guard store.sentiment(at: index) == nil else { return }
    text.removeAll(keepingCapacity: true)
    store.appendWords(at: index, to: &text)
    let language = store.language(at: index)
    let estimate = text.withUnsafeBytes { estimator.estimate($0, language: language) }
    guard let score = estimate.score else { return }
    found.append((index, Sentiment(score: score, origin: .estimate)))
  }
}
