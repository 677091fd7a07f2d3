public import ReputationModel

/// New accounts that suddenly say the same ill of the brand.
///
/// It is a reason for a person to look, and nothing else.
public struct AccountGroup: Sendable, Hashable {
  /// The first mention of each account, as places in the store, oldest first.
  ///
  /// The first of them has the text that the others are like.
  public let mentions: [Int]
  /// When the first account appeared.
  public let from: Timestamp
  /// When the last one did.
  public let to: Timestamp
  /// How alike the other texts are to the first, 0 to 1: the mean of their Jaccard indices, which are the runs of
  /// three words that both have as a share of those that either has.
  public let likeness: Double
  /// The label that all of them bear, as a shop's; `nil` for none.
  public let tag: String?
  /// When somebody looked at one of the accounts, as the ledger tells; `nil` where nobody did, or another
  /// account came after that.
  public let lookedAt: Timestamp?
}
