import ReputationModel

/// The words by which sentiments of the queue were estimated: few, for whoever reads it.
///
/// They are worked out of the few mentions that are shown, as no build keeps those of all.
public struct DecidingWords: Sendable {
  /// So many are told, the weightiest.
  private static let most = 5

  private let store: MentionStore
  private let ledger: LedgerIndex
  private var estimates: SentimentEstimates

  /// The words of `reputation`'s mentions, as `estimator` weighs them.
  public init(_ reputation: Reputation, estimator: SentimentEstimator) {
    store = reputation.store
    ledger = reputation.ledger
    estimates = SentimentEstimates(estimator: estimator)
  }

  /// Those by which the mention was estimated that makes a place's story negative, the weightiest first; `nil` where
  /// none is negative, or where one is that was given so.
  public mutating func ofNegative(_ place: ResponseQueue.Place) -> [SentimentEstimate.Word]? {
    let negative = ([place.mention] + place.copies).filter { ledger.labels[$0] == .negative }
    guard let first = negative.first, !negative.contains(where: { !ledger.isEstimate[$0] }) else {
      return nil
    }
    return of(first)
  }

  /// Those by which the mention at `index` was estimated, the weightiest first; `nil` where its sentiment is given.
  public mutating func of(_ index: Int) -> [SentimentEstimate.Word]? {
    guard ledger.isEstimate[index] else { return nil }
    return Array(estimates.words(of: index, in: store).prefix(DecidingWords.most))
  }
}
