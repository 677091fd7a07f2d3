import ReputationModel

/// The removals, notices, warnings and blocks of the ledger, by whom they were about.
///
/// Of accounts and profiles alone: two people may share a displayed name, and what one of them did is not held against
/// the other.
struct MeasuresTaken {
  /// For each account what was done, oldest first.
  private var byAccount: [Int: [RepeatOffender.Measure]] = [:]

  /// What was done about mentions before `end`, also about such as no period in view has.
  init(_ ledger: LedgerIndex, authors: AuthorTable, before end: Int) {
    for (mention, entries) in ledger.entries where mention < end {
      guard let account = authors.account(of: mention) else { continue }
      for entry in entries where MeasuresTaken.actions.contains(entry.action) {
        byAccount[account, default: []].append(
          RepeatOffender.Measure(mention: mention, action: entry.action, at: entry.at)
        )
      }
    }
    for account in byAccount.keys {
      byAccount[account]?.sort { left, right in
        (left.at.seconds, left.mention, left.action.rawValue)
          < (right.at.seconds, right.mention, right.action.rawValue)
      }
    }
  }

  /// What was done about the mentions of an account; nothing where that is none.
  subscript(account: Int) -> [RepeatOffender.Measure] { byAccount[account] ?? [] }

  private static let actions: Set<LedgerEntry.Action> = [.remove, .notice, .warn, .block]
}
