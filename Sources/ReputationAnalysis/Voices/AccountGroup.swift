public import ReputationModel

/// New accounts that suddenly say the same ill of the brand.
///
/// It is a reason for a person to look, and nothing else.
public struct AccountGroup: Sendable, Hashable {
  /// The first mention of each account, as places in the store, oldest first.
  public let mentions: [Int]
  /// When the first account appeared.
  public let from: Timestamp
  /// When the last one did.
  public let to: Timestamp
  /// How much of the first text the others have, 0 to 1: the mean share of runs of three words that both have.
  public let likeness: Double
  /// The label that all of them bear, as a shop's; `nil` for none.
  public let tag: String?
}
