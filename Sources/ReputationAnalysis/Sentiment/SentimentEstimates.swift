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
    guard let score = estimate(index, of: store, isExplained: false).score else { return }
    found.append((index, Sentiment(score: score, origin: .estimate)))
  }

  /// The words of the mention at `index` that decided about its estimate, the weightiest first.
  public mutating func words(of index: Int, in store: MentionStore) -> [SentimentEstimate.Word] {
    estimate(index, of: store, isExplained: true).words
  }

  private mutating func estimate(_ index: Int, of store: MentionStore, isExplained: Bool) -> SentimentEstimate
  {
    text.removeAll(keepingCapacity: true)
    store.appendWords(at: index, to: &text)
    let language = store.language(at: index)
    return text.withUnsafeBytes { estimator.estimate($0, language: language, isExplained: isExplained) }
  }
}
