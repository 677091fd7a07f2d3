public import ReputationModel

/// Somebody whose negative mentions had to be removed or warned about, and who goes on.
///
/// At least three negative mentions within 28 days, one of them or another of the period with a removal, a notice, a
/// warning or a block in the ledger. Complaints alone, however many, offend nobody.
public struct RepeatOffender: Sendable, Hashable {
  /// Whose voice it is.
  public let voice: Voice
  /// The most negative mentions within 28 days.
  public let negative: Int
  /// When the first of them was published.
  public let from: Timestamp
  /// When the last of them was published.
  public let to: Timestamp
  /// How many mentions were removed.
  public let removals: Int
  /// How many mentions were given notice of.
  public let notices: Int
  /// How many mentions brought a warning.
  public let warnings: Int
  /// Whether the author was blocked.
  public let isBlocked: Bool
  /// How many negative mentions came after the first of those measures.
  public let negativeAfter: Int

  static let fewestNegative = 3
  static let windowSeconds: Int64 = 28 * 86_400
}

extension RepeatOffender {
  /// The offender `voice`, by its `mentions` of the period, oldest first; `nil` where it is none.
  init?(
    _ voice: @autoclosure () -> Voice,
    _ mentions: ArraySlice<UInt32>,
    store: MentionStore,
    ledger: LedgerIndex
  ) {
    let entries = mentions.flatMap { ledger.entries[Int($0)] ?? [] }
    func mentionsWith(_ action: LedgerEntry.Action) -> Int {
      mentions.count { ledger.entries[Int($0)]?.contains { $0.action == action } ?? false }
    }
    let measures = entries.filter { [.remove, .notice, .warn, .block].contains($0.action) }
    guard let first = measures.map(\.at).min() else { return nil }
    let negative = mentions.map { Int($0) }.filter { ledger.labels[$0] == .negative }
      .map { store.published(at: $0) }
    var start = 0
    var most = 0..<0
    for end in negative.indices {
      while negative[end].seconds(since: negative[start]) > RepeatOffender.windowSeconds { start += 1 }
      if end + 1 - start > most.count { most = start..<(end + 1) }
    }
    guard most.count >= RepeatOffender.fewestNegative else { return nil }
    self.init(
      voice: voice(),
      negative: most.count,
      from: negative[most.lowerBound],
      to: negative[most.upperBound - 1],
      removals: mentionsWith(.remove),
      notices: mentionsWith(.notice),
      warnings: mentionsWith(.warn),
      isBlocked: measures.contains { $0.action == .block },
      negativeAfter: negative.count { $0 > first }
    )
  }
}
