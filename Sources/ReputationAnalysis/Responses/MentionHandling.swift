public import ReputationModel

/// What became of a mention.
public enum MentionHandling: Sendable, Hashable {
  /// Nothing yet.
  case open
  /// It was answered at that moment; `nil` where the export does not say when.
  case answered(at: Timestamp?)
  /// It was handed to somebody else, and is not answered yet.
  case escalated(at: Timestamp)
  /// It was knowingly left alone.
  case left(at: Timestamp)
  /// It was removed.
  case removed(at: Timestamp)
  /// The brand wrote it itself: nobody waits for an answer.
  case own

  /// Whether it still waits for somebody.
  public var isOpen: Bool {
    if case .open = self { true } else { false }
  }

  /// Whether the brand wrote it itself.
  public var isOwn: Bool {
    if case .own = self { true } else { false }
  }

  /// The handling after `entry`: an answer outranks a removal, that a decision to leave it, that an escalation.
  ///
  /// Of two entries of one rank the earlier counts: it is the first answer that the author waited for.
  mutating func note(_ other: MentionHandling) {
    if self == .own {
      if case .removed = other { self = other }
      return
    }
    if other.rank > rank {
      self = other
    } else if other.rank == rank, let mine = moment, let its = other.moment, its < mine {
      self = other
    } else if other.rank == rank, moment == nil, other.moment != nil {
      self = other
    }
  }

  private var rank: Int {
    switch self {
    case .open, .own: 0
    case .escalated: 1
    case .left: 2
    case .removed: 3
    case .answered: 4
    }
  }

  /// When it happened.
  public var moment: Timestamp? {
    switch self {
    case .open, .own: nil
    case .answered(let at): at
    case .escalated(let at), .left(let at), .removed(let at): at
    }
  }
}

extension MentionHandling {
  /// What an entry of the ledger makes of its mention; `nil` where it makes nothing of it.
  init?(_ entry: LedgerEntry) {
    switch entry.action {
    case .answer, .officialReply: self = .answered(at: entry.at)
    case .escalate: self = .escalated(at: entry.at)
    case .leave: self = .left(at: entry.at)
    case .remove: self = .removed(at: entry.at)
    case .notice, .contact, .warn, .block, .reportImpersonation, .classify: return nil
    }
  }
}
