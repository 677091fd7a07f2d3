import ReputationModel

/// The mentions of accounts that were blocked by the book: spoken to and warned before.
///
/// Who was, is not answered again: a complaint of his would bury those of others. What may be an emergency stays where
/// it is, whoever says it. A displayed name without an account is nobody who could be blocked.
struct BlockedAccounts: Sendable {
  /// For each mention that waits when its account was blocked.
  private var moments: [Int: Timestamp] = [:]
  private let isUrgent: @Sendable (Int) -> Bool

  /// When the steps against an account were taken.
  private struct Steps {
    var taken: [LedgerEntry.Action: [Timestamp]] = [:]

    /// When it was blocked first after it had been spoken to and warned; `nil` where it was not.
    var block: Timestamp? {
      guard let contact = taken[.contact]?.min(), let warning = taken[.warn]?.min() else { return nil }
      return taken[.block]?.filter { $0 > contact && $0 > warning }.min()
    }
  }

  /// What waits of whom `ledger` says that he was blocked.
  ///
  /// - Parameter isUrgent: whether a mention may be an emergency.
  init(_ ledger: LedgerIndex, authors: AuthorTable, isUrgent: @escaping @Sendable (Int) -> Bool) {
    self.isUrgent = isUrgent
    var accounts: [Int: Steps] = [:]
    for (mention, entries) in ledger.entries {
      guard let account = authors.account(of: mention) else { continue }
      for entry in entries where [.block, .contact, .warn].contains(entry.action) {
        accounts[account, default: Steps()].taken[entry.action, default: []].append(entry.at)
      }
    }
    let blocked = accounts.compactMapValues(\.block)
    guard !blocked.isEmpty else { return }
    for mention in ledger.handlings.indices where ledger.handlings[mention].isOpen {
      if let account = authors.account(of: mention), let at = blocked[account] { moments[mention] = at }
    }
  }

  /// When the account of a mention that waits was blocked; `nil` where it was not.
  subscript(mention: Int) -> Timestamp? { moments.isEmpty ? nil : moments[mention] }

  /// Whether the mention waits behind all others.
  func isLast(_ mention: Int) -> Bool { self[mention] != nil && !isUrgent(mention) }
}
