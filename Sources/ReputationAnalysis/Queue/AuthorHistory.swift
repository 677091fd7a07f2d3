import ReputationModel

/// What an account said before.
///
/// It says how urgent an answer is, never what the person is: a displayed name without an account has no history.
struct AuthorHistory: Sendable, Hashable {
  /// Earlier negative mentions.
  var complaints: UInt32 = 0
  /// Those of them that nobody answered; knowingly left alone and removed ones are not among them.
  var unanswered: UInt32 = 0

  /// For each mention what its account said before; nothing where it does not wait, or no account is known.
  static func ofMentions(_ ledger: LedgerIndex, authors: AuthorTable) -> [AuthorHistory] {
    var soFar = [AuthorHistory](repeating: AuthorHistory(), count: authors.count)
    return ledger.labels.indices.map { mention in
      guard let account = authors.account(of: mention) else { return AuthorHistory() }
      let history = soFar[account]
      let handling = ledger.handlings[mention]
      if ledger.labels[mention] == .negative {
        soFar[account].complaints += 1
        if handling.isUnanswered { soFar[account].unanswered += 1 }
      }
      return handling.isOpen ? history : AuthorHistory()
    }
  }
}

extension MentionHandling {
  /// Whether the author still has no answer, and nobody decided that there be none.
  fileprivate var isUnanswered: Bool {
    switch self {
    case .open, .escalated: true
    case .answered, .left, .removed, .own: false
    }
  }
}
