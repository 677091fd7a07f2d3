import ReputationModel

/// When somebody last looked at what an author did, as the ledger tells.
///
/// Whoever leaves a mention alone with a reason, reports, warns or blocks has looked at its author; an answer and a
/// judgement of sentiment are given to the mention alone.
struct LooksTaken {
  private var latest: [Int: Timestamp] = [:]

  /// What was done about the mentions of the authors of `table`.
  init(_ ledger: LedgerIndex, authors table: AuthorTable) {
    for (mention, entries) in ledger.entries {
      guard let author = table.author(of: mention) else { continue }
      for entry in entries where LooksTaken.actions.contains(entry.action) {
        latest[author] = latest[author].map { max($0, entry.at) } ?? entry.at
      }
    }
  }

  /// When one of those authors was last looked at, if nothing new came after it; `nil` otherwise.
  func look(at authors: [Int], after newest: Timestamp) -> Timestamp? {
    authors.compactMap { latest[$0] }.max().flatMap { $0 >= newest ? $0 : nil }
  }

  private static let actions: Set<LedgerEntry.Action> = [
    .leave, .escalate, .remove, .notice, .contact, .warn, .block, .reportImpersonation,
  ]
}

extension SignEvidence {
  /// When the sign was last given.
  ///
  /// A name is a sign from when it is borne: that somebody goes on under it is nothing new.
  func newest(of voice: Voice, in store: MentionStore) -> Timestamp {
    switch sign {
    case .burst, .insults, .sameText, .sameLink, .unmovedByAnswers:
      return mentions.last.map { store.published(at: $0) } ?? voice.lastSeen
    case .accountLike: return voice.firstSeen
    case .nameLike(_, let name), .bearsName(let name):
      guard let other = mentions.lastIndex(where: { store.authorName(at: $0) != name }) else {
        return voice.firstSeen
      }
      return other + 1 < mentions.count ? store.published(at: mentions[other + 1]) : voice.lastSeen
    }
  }
}
