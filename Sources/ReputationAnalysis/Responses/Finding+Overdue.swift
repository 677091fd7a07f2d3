import ReputationModel

extension Finding {
  /// Mentions wait longer than they may: one finding for all, at the oldest.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - oldest: the place in the store of the one that waits longest.
  ///   - respondWithin: how long a mention may wait, in seconds.
  static func mentionsOverdue(
    _ count: Int,
    oldest: Int,
    in store: MentionStore,
    respondWithin: Int64,
    zone: SiteTimeZone
  ) -> Finding {
    let source = store.source(at: oldest)
    let what = store.identifier(at: oldest).excerpt + (source.isEmpty ? "" : " of \(source.excerpt)")
    let since = zone.rfc3339(store.published(at: oldest))
    return Finding(
      rule: "ledger.overdue",
      severity: .warning,
      location: store.location(at: oldest),
      message: count == 1
        ? "a mention waits for an answer longer than it may"
        : "\(count) mentions wait for an answer longer than they may",
      found: "\(count == 1 ? "" : "the oldest, ")\(what), since \(since)",
      expected:
        "within \(FigureWords.duration(Double(respondWithin))) an `answer`, `escalate` or `leave` in the ledger",
      fix: "see `contrapeso queue` for what waits, the most urgent first; write into the ledger what was done"
    )
  }
}
