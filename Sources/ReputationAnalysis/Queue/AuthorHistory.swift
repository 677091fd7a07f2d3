import ReputationModel

/// What an account said before.
///
/// It says how urgent an answer is, never what the person is: a displayed name without an account has no history.
struct AuthorHistory: Sendable, Hashable {
  /// Earlier negative mentions.
  var complaints = 0
  /// Those of them that nobody answered; knowingly left alone and removed ones are not among them.
  var unanswered = 0

  /// The histories of the mentions that wait and whose accounts have complained before, by place in the store.
  static func ofWaiting(store: MentionStore, ledger: LedgerIndex) -> [Int: AuthorHistory] {
    var histories: [Int: AuthorHistory] = [:]
    var soFar: [AuthorAccount: AuthorHistory] = [:]
    for index in 0..<store.count {
      let isNegative = ledger.labels[index] == .negative
      let handling = ledger.handlings[index]
      guard isNegative || handling.isOpen, let account = store.account(at: index) else { continue }
      if handling.isOpen, let history = soFar[account] { histories[index] = history }
      guard isNegative else { continue }
      soFar[account, default: AuthorHistory()].complaints += 1
      if handling.isUnanswered { soFar[account, default: AuthorHistory()].unanswered += 1 }
    }
    return histories
  }
}

extension MentionHandling {
  /// Whether the author still has no answer, and nobody decided that there be none.
  fileprivate var isUnanswered: Bool {
    switch self {
    case .open, .escalated: true
    case .answered, .left, .removed: false
    }
  }
}
