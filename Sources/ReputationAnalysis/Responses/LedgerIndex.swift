public import ReputationModel

/// The ledger laid over the mentions: what became of each, and how a person judged it.
///
/// What is dated after now has not happened: such entries, and such replies of exports, make nothing of any mention.
public struct LedgerIndex: Sendable {
  /// What became of each mention, in the order of the store.
  public let handlings: [MentionHandling]
  /// The sentiment of each mention: a person's judgement where there is one, else the source's, else the estimate.
  public let labels: [Sentiment.Label]
  /// Whether that sentiment is an estimate from the mention's words.
  public let isEstimate: [Bool]
  /// An entry, and the place in the store of the mention that it names; `nil` where there is none.
  typealias Placed = (entry: LedgerEntry, mention: Int?)
  /// All entries, oldest first, also those of the future.
  let placed: [Placed]
  /// The entries up to now about each mention that has any, oldest first, by the mention's place in the
  /// store.
  public let entries: [Int: [LedgerEntry]]
  /// Entries that name no mention there is, or several; and those older than their mention.
  public let findings: [Finding]

  /// Lays `ledger` over `store`, as far as it has happened by `now`; all of it where that is `nil`.
  public init(store: MentionStore, ledger: [LedgerEntry], now: Timestamp? = nil) {
    self.init(store: store, ledger: ledger, now: now, zone: .utc, own: OwnAccounts(Brand()))
  }

  /// The same, and marks what the brand wrote itself.
  ///
  /// - Parameters:
  ///   - all: the store with what was set aside: an entry may name that, and makes nothing of it.
  ///   - zone: that in which findings tell times.
  init(
    store: MentionStore,
    of all: MentionStore? = nil,
    ledger: [LedgerEntry],
    now: Timestamp? = nil,
    zone: SiteTimeZone,
    own: OwnAccounts
  ) {
    let now = now ?? Timestamp(seconds: .max)
    // On all cores, which it would not be beside the rest.
    let written = own.mentions(of: store)
    var (order, (handlings, isEstimate)) = Concurrently.both(isWorthIt: store.count > 1 << 14) {
      ledger.indices.sorted { LedgerIndex.inOrder(ledger[$0], ledger[$1]) }
    } _: {
      (
        LedgerIndex.handlings(in: store, now: now, own: written),
        store.indices.map { store.sentiment(at: $0)?.origin == .estimate }
      )
    }
    placed = LedgerIndex.placed(ledger, order, in: store)
    var labels = store.labels
    var entries: [Int: [LedgerEntry]] = [:]
    var findings: [Finding] = []
    let sharing = store.mentionsSharingAddress(with: placed.lazy.compactMap(\.mention))
    for (entry, index) in placed {
      guard let index else {
        let isAside = all?.index(of: entry.mention) != nil
        if !isAside { findings.append(.ledgerNamesNoMention(entry)) }
        continue
      }
      if let others = sharing[index], store.index(ofIdentifier: entry.mention) == nil {
        findings.append(.ledgerNamesSeveral(entry, identifiers: ([index] + others).map(store.identifier)))
      }
      if entry.latest < store.published(at: index) {
        findings.append(.ledgerBeforeMention(entry, published: store.published(at: index), zone: zone))
      }
      guard entry.at <= now else { continue }
      entries[index, default: []].append(entry)
      if let handling = MentionHandling(entry) { handlings[index].note(handling) }
      if entry.action == .classify, let sentiment = entry.sentiment {
        (labels[index], isEstimate[index]) = (sentiment.label, false)
      }
    }
    self.handlings = handlings
    self.labels = labels
    self.isEstimate = isEstimate
    self.entries = entries
    self.findings = findings
  }

  /// The entry that made of the mention at `index` what became of it; `nil` where an export's own reply did, or
  /// nothing.
  public func decision(at index: Int) -> LedgerEntry? {
    entries[index]?.first { MentionHandling($0) == handlings[index] }
  }

  /// What the exports tell of each mention.
  private static func handlings(in store: MentionStore, now: Timestamp, own: [Int]) -> [MentionHandling] {
    var handlings = [MentionHandling](repeating: .open, count: store.count)
    if store.hasReplies {
      for index in store.indices where store.hasReply(at: index) {
        let moment = store.replyAt(at: index)
        if moment.map({ $0 <= now }) ?? true { handlings[index] = .answered(at: moment) }
      }
    }
    for index in own { handlings[index] = .own }
    return handlings
  }

  /// So many mentions are looked for on one core.
  private static let partSize = 1024

  private static func placed(_ entries: [LedgerEntry], _ order: [Int], in store: MentionStore) -> [Placed] {
    let parts = Concurrently.map((order.count + partSize - 1) / partSize) { part in
      order[part * partSize..<min((part + 1) * partSize, order.count)].map {
        store.index(of: entries[$0].mention)
      }
    }
    return zip(order, parts.joined()).map { (entries[$0], $1) }
  }

  private static func inOrder(_ left: LedgerEntry, _ right: LedgerEntry) -> Bool {
    left.at != right.at ? left.at < right.at : left.location < right.location
  }
}

extension MentionStore {
  /// The place of the mention with that identifier or address; `nil` where there is none.
  public func index(of reference: String) -> Int? {
    index(ofIdentifier: reference) ?? index(ofURL: reference)
  }
}

extension Finding {
  static func ledgerNamesNoMention(_ entry: LedgerEntry) -> Finding {
    Finding(
      rule: "ledger.unknown-mention",
      severity: .warning,
      location: entry.location,
      message: "no mention has this identifier or address",
      found: entry.mention,
      expected: "the id or url of a mention below content/mentions",
      fix: "check the spelling, or import the mention"
    )
  }

  /// Several mentions have the address that an entry names; the first of `identifiers` is the one it is taken for.
  static func ledgerNamesSeveral(_ entry: LedgerEntry, identifiers: [String]) -> Finding {
    let shown = identifiers.prefix(5).map(\.excerpt).joined(separator: ", ")
    let more = identifiers.count > 5 ? " and \(identifiers.count - 5) more" : ""
    return Finding(
      rule: "ledger.ambiguous-mention",
      severity: .warning,
      location: entry.location,
      message: "several mentions have this address; the entry is taken for the one that was read first",
      found: "\(identifiers.count) mentions: \(shown)\(more)",
      expected: "the id of the one it is about",
      fix: "write `mention: \(identifiers.first?.excerpt ?? "")` if that is meant, else the id of the other"
    )
  }

  static func ledgerBeforeMention(_ entry: LedgerEntry, published: Timestamp, zone: SiteTimeZone)
    -> Finding
  {
    Finding(
      rule: "ledger.before-mention",
      severity: .warning,
      location: entry.location,
      message: "the entry is older than the mention it is about",
      found: zone.rfc3339(entry.at),
      expected: "a time after \(zone.rfc3339(published)), when the mention was published",
      fix: "correct the time, or the mention"
    )
  }
}
