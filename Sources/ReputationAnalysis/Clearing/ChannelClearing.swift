import ReputationModel

/// Clears the channels: how fresh each is, and how its days were.
struct ChannelClearing: Sendable {
  let reputation: Reputation
  let rules: ClearingRules

  /// So many days are shown.
  static let shownDays = 90

  /// The channels by how much they brought, most first: their names as the configuration has them.
  var sources: [String] {
    let shares = reputation.bySource.compactMap(\.name)
    return shares + reputation.sources.map(\.name).filter { name in !shares.contains(name) }.sorted()
  }

  private var zone: SiteTimeZone { reputation.configuration.site.timeZone }
  private var monitoring: Monitoring { reputation.configuration.monitoring }
  private var baseline: Int { max(UsualBand.fewestDays, min(366, Int(monitoring.baseline / 86_400))) }

  /// The channels in the order of ``sources``, and all of them together.
  func channels(_ names: ChannelNames) -> (each: [ClearedChannel], all: [ClearedChannel.Day]) {
    let today = zone.day(of: reputation.now)
    let period = DayPeriod(
      from: today.advanced(byDays: 1 - ChannelClearing.shownDays - baseline),
      to: today
    )
    var all = ChannelCourse(days: period)
    var each = reputation.store.sources.map { _ in ChannelCourse(days: period) }
    count(into: &each, &all)
    let freshness = Dictionary(reputation.sources.map { ($0.name, $0) }) { first, _ in first }
    let places = Dictionary(reputation.store.sources.enumerated().map { ($1, $0) }) { first, _ in first }
    let limits = Dictionary(reputation.configuration.sources.map { ($0.name, $0.staleAfter) }) { first, _ in
      first
    }
    let cleared = sources.map { source -> ClearedChannel in
      let fresh = freshness[source]
      var course = places[source].map { each[$0] } ?? ChannelCourse(days: period)
      course.close(
        staleAfter: (limits[source] ?? nil) ?? monitoring.staleAfter,
        through: fresh?.dataThrough.map { zone.day(of: $0) },
        isStale: fresh?.isStale ?? true
      )
      return ClearedChannel(
        name: names.name(of: source),
        dataThrough: fresh?.dataThrough,
        isStale: fresh?.isStale ?? true,
        days: days(course)
      )
    }
    all.close(
      staleAfter: monitoring.staleAfter,
      through: newest.map { zone.day(of: $0) },
      isStale: isStale
    )
    return (cleared, days(all))
  }

  /// The newest moment that data tell of.
  private var newest: Timestamp? {
    ([reputation.dataThrough, reputation.collected] + reputation.sources.map(\.dataThrough)).compactMap { $0 }
      .max()
  }

  /// Whether nothing at all came for longer than the configuration allows.
  var isStale: Bool { newest.map { reputation.now.seconds(since: $0) > monitoring.staleAfter } ?? true }

  private func count(into each: inout [ChannelCourse], _ all: inout ChannelCourse) {
    let store = reputation.store
    var calendar = DayCalendar(zone: zone)
    for index in 0..<store.count {
      let day = calendar.day(of: store.published(at: index))
      let label = reputation.ledger.labels[index]
      each[store.sourceIndex(at: index)].add(label, on: day)
      all.add(label, on: day)
    }
  }

  private func days(_ course: ChannelCourse) -> [ClearedChannel.Day] {
    (course.counts.count - ChannelClearing.shownDays..<course.counts.count).map { offset in
      ClearedChannel.Day(
        day: course.first.advanced(byDays: offset),
        level: course.level(at: offset, baseline: baseline),
        negative: rules.isInner ? course.negative(at: offset) : nil
      )
    }
  }
}
