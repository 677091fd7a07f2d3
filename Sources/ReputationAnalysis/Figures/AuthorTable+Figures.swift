public import ReputationModel

extension AuthorTable {
  /// The authors as far as the figures need them: of a period and the one before it, of incidents, and of what the
  /// ledger tells of.
  init(
    _ store: MentionStore,
    figuresOf period: DayPeriod?,
    incidents: [IncidentMentions],
    ledger: LedgerIndex,
    zone: SiteTimeZone
  ) {
    let recent = period.map { period in
      store.indices(
        from: zone.start(of: period.preceding.from),
        to: zone.start(of: period.to.advanced(byDays: 1)).advanced(bySeconds: -1)
      )
    }
    var isCounted = [Bool](repeating: false, count: store.count)
    for mention in recent ?? 0..<0 { isCounted[mention] = true }
    for mention in incidents.lazy.flatMap(\.mentions) { isCounted[mention] = true }
    for mention in ledger.entries.keys { isCounted[mention] = true }
    self.init(store, among: isCounted.indices.filter { isCounted[$0] })
  }
}

extension Reputation {
  /// The authors of all mentions.
  ///
  /// Numbered when it is asked for, in time that grows with all mentions, and to be kept by whoever asks.
  public func authors() -> AuthorTable { AuthorTable(store) }
}
