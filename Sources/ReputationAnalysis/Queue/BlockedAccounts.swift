import ReputationModel

/// The mentions of accounts that were blocked.
///
/// Who was spoken to, warned and blocked is not answered again: a complaint of his would bury those of others. A
/// displayed name without an account is nobody who could be blocked.
struct BlockedAccounts: Sendable {
  /// For each mention that waits when its account was blocked.
  private var moments: [Int: Timestamp] = [:]

  /// What waits of whom `ledger` says that he was blocked.
  init(_ ledger: LedgerIndex, authors: AuthorTable) {
    var accounts: [Int: Timestamp] = [:]
    for (mention, entries) in ledger.entries {
      guard let block = entries.first(where: { $0.action == .block }),
        let account = authors.account(of: mention)
      else { continue }
      accounts[account] = min(accounts[account] ?? block.at, block.at)
    }
    guard !accounts.isEmpty else { return }
    for mention in ledger.handlings.indices where ledger.handlings[mention].isOpen {
      if let account = authors.account(of: mention), let at = accounts[account] { moments[mention] = at }
    }
  }

  /// When the account of a mention that waits was blocked; `nil` where it was not.
  subscript(mention: Int) -> Timestamp? { moments.isEmpty ? nil : moments[mention] }
}
