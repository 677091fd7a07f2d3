import ReputationModel

/// Mentions by source and day, the sources of the most mentions each and the rest together.
public struct DailyBySource: Sendable, Hashable {
  /// What came of one source.
  public struct Source: Sendable, Hashable {
    /// Its name; `nil` for the rest.
    public let name: String?
    /// Each day of the period.
    public fileprivate(set) var days: [SentimentCounts]
    /// All of them.
    public fileprivate(set) var total: SentimentCounts
  }

  /// The days.
  public let period: DayPeriod
  /// The sources, most mentions first, equal ones by name, the rest last.
  public let sources: [Source]

  /// Counts the mentions of `store` at `indices`, in the order of the store, which lie in `period`.
  ///
  /// - Parameter most: so many sources are counted one by one. The time taken grows with the mentions, and the
  ///   memory with the days, however many sources there are.
  init(
    store: MentionStore,
    indices: some Sequence<Int>,
    ledger: LedgerIndex,
    zone: SiteTimeZone,
    period: DayPeriod,
    most: Int
  ) {
    let seconds = period.seconds(in: zone)
    let inside = indices.filter { seconds.contains(store.published(at: $0).seconds) }
    var counts: [Int: Int] = [:]
    for index in inside { counts[store.sourceIndex(at: index), default: 0] += 1 }
    let ranked = counts.map { (name: store.sources[$0.key], index: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    // One source that is left over has its name, as "the rest" would take as much room.
    let named = ranked.count <= most + 1 ? ranked : Array(ranked.prefix(most))
    let empty = [SentimentCounts](repeating: SentimentCounts(), count: period.count)
    var sources = named.map { Source(name: $0.name, days: empty, total: SentimentCounts()) }
    if named.count < ranked.count {
      sources.append(Source(name: nil, days: empty, total: SentimentCounts()))
    }
    let places = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1.index, $0) })
    var calendar = DayCalendar(zone: zone)
    for index in inside {
      let place = places[store.sourceIndex(at: index)] ?? named.count
      let day = calendar.day(of: store.published(at: index)).days(since: period.from)
      sources[place].days[day].add(ledger.labels[index], isEstimate: ledger.isEstimate[index])
      sources[place].total.add(ledger.labels[index], isEstimate: ledger.isEstimate[index])
    }
    (self.period, self.sources) = (period, sources)
  }
}

extension Reputation {
  /// The mentions at those places, by source and day of `period`.
  public func bySource(of mentions: some Sequence<Int>, in period: DayPeriod, most: Int) -> DailyBySource {
    DailyBySource(
      store: store,
      indices: mentions,
      ledger: ledger,
      zone: zone,
      period: period,
      most: most
    )
  }

  /// The places in the store of the mentions of `period`.
  public func mentions(in period: DayPeriod) -> Range<Int> {
    let seconds = period.seconds(in: zone)
    return store.indices(
      from: Timestamp(seconds: seconds.lowerBound),
      to: Timestamp(seconds: seconds.upperBound - 1)
    )
  }
}
