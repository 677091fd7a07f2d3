import ReputationModel

/// Checks that what was done about mentions was done in the order it must be: notice before removal, contact and
/// warning before a block, report and official reply together.
///
/// One pass over the ledger. Entries about a mention that is not known are held against one another all the same, so
/// that a wrong address evades no rule.
struct LedgerRules {
  /// The account that published each mention about which there are steps, or that should have some, where one is
  /// known.
  private let accounts: [Int: Int]
  private let now: Timestamp
  private let zone: SiteTimeZone
  private var earliest: [Step: Timestamp] = [:]
  /// The entries in the order of place, so that of two equal ones the lower is the repetition.
  private let entries: [LedgerEntry]
  /// What each entry is about.
  private let mentions: [Subject]

  /// The rules for `ledger`, which is about the mentions of `store`.
  init(_ ledger: LedgerIndex, store: MentionStore, now: Timestamp, zone: SiteTimeZone) {
    self.now = now
    self.zone = zone
    let placed = ledger.placed
    let order = placed.indices.sorted { placed[$0].entry.location < placed[$1].entry.location }
    entries = order.map { placed[$0].entry }
    mentions = order.map { place in
      placed[place].mention.map { .mention($0) } ?? .unknown(placed[place].entry.mention)
    }
    accounts = LedgerRules.accounts(entries, mentions, store)
    for (entry, mention) in zip(entries, mentions) where entry.action.isStep {
      for subject in withAccount(mention) {
        let step = Step(subject: subject, action: entry.action)
        earliest[step] = min(earliest[step] ?? entry.at, entry.at)
      }
    }
  }

  /// Whom or what an entry is about.
  private enum Subject: Hashable {
    case mention(Int)
    case unknown(String)
    case account(Int)
  }

  /// Something done about somebody or something.
  private struct Step: Hashable {
    let subject: Subject
    let action: LedgerEntry.Action
  }

  /// What tells most entries apart without their strings being gone through.
  private struct Outline: Hashable {
    let subject: Subject
    let at: Timestamp
    let length: Int?
  }

  /// The entries that were met, by their places: of each outline the latest, and of each entry the one before with its
  /// outline.
  private struct Met {
    var latest: [Outline: Int] = [:]
    var before: [Int?]
  }

  /// Everything that is wrong.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    var met = Met(before: Array(repeating: nil, count: entries.count))
    for (place, (entry, mention)) in zip(entries, mentions).enumerated() {
      // What has not happened breaks no rule.
      guard entry.at <= now else {
        findings.append(.ledgerInFuture(entry, now: now, zone: zone))
        continue
      }
      if let first = repeated(at: place, &met) {
        findings.append(.ledgerRepeatsEntry(entry, first: first, zone: zone))
      }
      switch entry.action {
      case .remove: findings += removal(entry, of: mention)
      case .block: findings += block(entry, of: mention)
      case .reportImpersonation
      where !isDone(.officialReply, for: withAccount(mention), before: now.advanced(bySeconds: 1)):
        findings.append(.impersonationWithoutReply(entry))
      default: break
      }
    }
    return findings
  }

  /// Where the same was said before, if it was; else it is noted in `met`.
  private func repeated(at place: Int, _ met: inout Met) -> SourceLocation? {
    let entry = entries[place]
    // What could not be read may be what tells it from another.
    guard entry.isWhole else { return nil }
    let outline = Outline(subject: mentions[place], at: entry.at, length: entry.text?.utf8.count)
    var other = met.latest[outline]
    while let before = other {
      if entries[before].withoutPlace == entry.withoutPlace { return entries[before].location }
      other = met.before[before]
    }
    met.before[place] = met.latest.updateValue(place, forKey: outline)
    return nil
  }

  private func removal(_ entry: LedgerEntry, of mention: Subject) -> [Finding] {
    var findings: [Finding] = []
    if RemovalReason(written: entry.reason ?? "") == nil { findings.append(.removalWithoutOffence(entry)) }
    if !isDone(.notice, for: [mention], before: entry.at) {
      // What was left undone cannot be undone: told of late, it is told of for ever, but stops nothing.
      if let late = late(.notice, for: [mention]) {
        findings.append(.noticeAfterRemoval(entry, late: late, zone: zone))
      } else {
        findings.append(.removalWithoutNotice(entry, zone: zone))
      }
    }
    return findings
  }

  private func block(_ entry: LedgerEntry, of mention: Subject) -> [Finding] {
    let subjects = withAccount(mention)
    let missing = [LedgerEntry.Action.contact, .warn].filter {
      !isDone($0, for: subjects, before: entry.at)
    }
    guard !missing.isEmpty else { return [] }
    let isMadeUpFor = missing.allSatisfy { late($0, for: subjects) != nil }
    return [
      isMadeUpFor ? .stepsAfterBlock(entry, missing: missing) : .blockWithoutSteps(entry, missing: missing)
    ]
  }

  /// When it was done first about one of them, by now; `nil` where it was not.
  private func late(_ action: LedgerEntry.Action, for subjects: [Subject]) -> Timestamp? {
    subjects.compactMap { earliest[Step(subject: $0, action: action)] }.min().flatMap { $0 <= now ? $0 : nil }
  }

  /// Whether it was done about one of them, and earlier; at the same moment is not earlier.
  private func isDone(
    _ action: LedgerEntry.Action,
    for subjects: [Subject],
    before moment: Timestamp
  ) -> Bool {
    subjects.contains { subject in
      guard let at = earliest[Step(subject: subject, action: action)] else { return false }
      return at < moment
    }
  }

  /// The accounts of the mentions to which the rules of accounts apply: few of those that the ledger tells of.
  private static func accounts(
    _ entries: [LedgerEntry],
    _ mentions: [Subject],
    _ store: MentionStore
  ) -> [Int: Int] {
    let concerned = zip(entries, mentions).compactMap { entry, mention -> Int? in
      if case .mention(let index) = mention, entry.action.concernsAccount { index } else { nil }
    }
    let authors = AuthorTable(of: concerned, in: store)
    return concerned.enumerated().reduce(into: [:]) { accounts, mention in
      accounts[mention.element] = authors.account(of: mention.offset)
    }
  }

  /// The mention, and the account that published it.
  private func withAccount(_ mention: Subject) -> [Subject] {
    guard case .mention(let index) = mention, let account = accounts[index] else { return [mention] }
    return [mention, .account(account)]
  }
}

extension LedgerEntry.Action {
  /// Whether it is a step, or needs one, about whoever published the mention.
  fileprivate var concernsAccount: Bool { isStep || self == .block || self == .reportImpersonation }

  /// Whether another action may have to come before or beside it.
  fileprivate var isStep: Bool {
    switch self {
    case .notice, .contact, .warn, .officialReply: true
    case .answer, .escalate, .leave, .remove, .block, .classify, .reportImpersonation: false
    }
  }
}

extension LedgerEntry {
  /// The entry as if it stood nowhere and named nothing, to compare what two entries say of one mention.
  fileprivate var withoutPlace: LedgerEntry {
    var entry = self
    entry.mention = ""
    entry.location = SourceLocation(file: "")
    return entry
  }
}
