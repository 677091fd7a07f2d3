public import ReputationModel

/// Somebody whose negative mentions had to be removed or warned about, and who goes on.
///
/// At least three negative mentions within 28 days, one or more of them after a removal, a notice, a warning or a
/// block, however long ago that was: who was blocked and comes back after a month goes on. Complaints alone, however
/// many, offend nobody. It is told to people and decides nothing.
public struct RepeatOffender: Sendable, Hashable {
  /// A step that had to be taken, as the ledger has it.
  public struct Measure: Sendable, Hashable {
    /// The mention it is about, as a place in the store.
    public let mention: Int
    /// What was done.
    public let action: LedgerEntry.Action
    /// When.
    public let at: Timestamp
  }

  /// Whose voice it is.
  public let voice: Voice
  /// The most negative mentions within 28 days, as places in the store, oldest first; never none.
  public let mentions: [Int]
  /// When the first of them was published.
  public let from: Timestamp
  /// When the last of them was published.
  public let to: Timestamp
  /// The removals, notices, warnings and blocks, oldest first.
  public let measures: [Measure]
  /// How many negative mentions came after the first of the measures.
  public let negativeAfter: Int

  /// How many negative mentions there are within 28 days.
  public var negative: Int { mentions.count }
  /// How many mentions were removed.
  public var removals: Int { mentions(with: .remove) }
  /// How many mentions were given notice of.
  public var notices: Int { mentions(with: .notice) }
  /// How many mentions brought a warning.
  public var warnings: Int { mentions(with: .warn) }
  /// Whether the author was blocked.
  public var isBlocked: Bool { measures.contains { $0.action == .block } }

  private func mentions(with action: LedgerEntry.Action) -> Int {
    Set(measures.lazy.filter { $0.action == action }.map(\.mention)).count
  }

  static let fewestNegative = 3
  static let windowSeconds: Int64 = 28 * 86_400
}

extension RepeatOffender {
  /// The offender `voice`, by its `mentions` of the period and what was done about it, both oldest first; `nil` where
  /// it is none.
  init?(
    _ voice: @autoclosure () -> Voice,
    _ mentions: ArraySlice<UInt32>,
    measures: [Measure],
    store: MentionStore,
    ledger: LedgerIndex
  ) {
    guard let first = measures.first?.at else { return nil }
    let negative = mentions.map { Int($0) }.filter { ledger.labels[$0] == .negative }
    let times = negative.map { store.published(at: $0) }
    var start = 0
    var most = 0..<0
    for end in times.indices {
      while times[end].seconds(since: times[start]) > RepeatOffender.windowSeconds { start += 1 }
      if end + 1 - start > most.count { most = start..<(end + 1) }
    }
    let after = times.count { $0 > first }
    // Whoever had to be told once and let it be goes on with nothing.
    guard most.count >= RepeatOffender.fewestNegative, after > 0 else { return nil }
    self.init(
      voice: voice(),
      mentions: Array(negative[most]),
      from: times[most.lowerBound],
      to: times[most.upperBound - 1],
      measures: measures,
      negativeAfter: after
    )
  }
}
