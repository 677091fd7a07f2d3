import ReputationModel

/// How many mentions were removed, and of how many the author was told before.
public struct RemovalFigures: Sendable, Hashable {
  /// Mentions on which a notice was served before their first removal.
  public let withNotice: Int
  /// Mentions that were removed without one.
  public let withoutNotice: Int

  /// Counts the mentions that the entries of `ledger` remove.
  ///
  /// A notice is an entry of its own, earlier than the removal: one of the same moment, or a word within the removal,
  /// gave the author no time.
  init(_ ledger: LedgerIndex) {
    var noticed = 0
    var unnoticed = 0
    for entries in ledger.entries.values {
      guard let removal = entries.first(where: { $0.action == .remove }) else { continue }
      if entries.contains(where: { $0.action == .notice && $0.at < removal.at }) {
        noticed += 1
      } else {
        unnoticed += 1
      }
    }
    (withNotice, withoutNotice) = (noticed, unnoticed)
  }
}
