public import ReputationModel

/// What one source brought, and how fresh it is.
public struct SourceFigures: Sendable, Hashable {
  /// The source's name.
  public let name: String
  /// How many mentions it brought.
  public let mentions: Int
  /// The newest moment its data tell of: of a collection where that is given, else of a publication.
  public let dataThrough: Timestamp
  /// Whether nothing newer came within the time the configuration allows.
  public let isStale: Bool

  /// The sources of `store`, the one that is silent longest first.
  static func all(
    in store: MentionStore,
    staleAfter: (_ source: String) -> Int64,
    now: Timestamp
  ) -> [SourceFigures] {
    var counts = [Int](repeating: 0, count: store.sources.count)
    var newest = [Int64](repeating: .min, count: store.sources.count)
    for index in 0..<store.count {
      let source = store.sourceIndex(at: index)
      counts[source] += 1
      let seen = store.collected(at: index) ?? store.published(at: index)
      newest[source] = max(newest[source], seen.seconds)
    }
    return store.sources.indices.filter { counts[$0] > 0 }.map { source in
      let through = Timestamp(seconds: newest[source])
      return SourceFigures(
        name: store.sources[source],
        mentions: counts[source],
        dataThrough: through,
        isStale: now.seconds(since: through) > staleAfter(store.sources[source])
      )
    }.sorted { left, right in
      left.dataThrough != right.dataThrough ? left.dataThrough < right.dataThrough : left.name < right.name
    }
  }
}
