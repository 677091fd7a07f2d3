import ReputationModel

/// Clears the channels: how fresh their data are, and how their days were.
struct ChannelClearing: Sendable {
  let reputation: Reputation
  let rules: ClearingRules

  /// So many days are shown.
  static let shownDays = 90

  /// The channels by how much they brought, most first, and the sources that brought nothing about the brand.
  var channelNames: [String] {
    let shares = reputation.bySource.compactMap(\.name)
    let known = Set(shares)
    // What told of competitors alone is a channel where it is a source: its name in a file says who is watched.
    let silent = reputation.sources.filter { $0.mentions == 0 || reputation.asideDays[$0.name] != nil }
    return shares + Set(silent.map(\.name)).subtracting(known).sorted()
  }

  /// The channels, and the sources of other names after them.
  var names: [String] {
    let channels = channelNames
    let known = Set(channels)
    return channels + reputation.sources.map(\.name).filter { !known.contains($0) }.sorted()
  }

  private var zone: SiteTimeZone { reputation.configuration.site.timeZone }
  private var monitoring: Monitoring { reputation.configuration.monitoring }
  private var baseline: Int { max(UsualBand.fewestDays, min(366, Int(monitoring.baseline / 86_400))) }

  /// The sources, the one that is silent longest first.
  func sources(_ names: ChannelNames) -> [ClearedSource] {
    reputation.sources.map { source in
      ClearedSource(
        name: names.name(of: source.name),
        dataThrough: source.dataThrough,
        isStale: source.isStale
      )
    }
  }

  /// The channels in the order of ``channelNames``, and all of them together.
  func channels(_ names: ChannelNames) -> (each: [ClearedChannel], all: [ClearedChannel.Day]) {
    let today = zone.day(of: reputation.now)
    let period = DayPeriod(
      from: today.advanced(byDays: 1 - ChannelClearing.shownDays - baseline),
      to: today
    )
    var all = ChannelCourse(days: period)
    var each = reputation.store.sources.map { _ in ChannelCourse(days: period) }
    count(into: &each, &all)
    let feeds = ChannelFeeds(reputation)
    let places = Dictionary(reputation.store.sources.enumerated().map { ($1, $0) }) { first, _ in first }
    let cleared = channelNames.map { source -> ClearedChannel in
      let feed = places[source].map { feeds[$0] } ?? feeds.feed(of: source)
      var course = places[source].map { each[$0] } ?? ChannelCourse(days: period)
      for day in reputation.asideDays[source] ?? [] { course.tell(on: day) }
      course.close(
        staleAfter: feed?.staleAfter ?? monitoring.staleAfter,
        through: feed?.dataThrough.map { zone.day(of: $0) },
        isStale: feed?.isStale ?? true
      )
      return ClearedChannel(
        name: names.name(of: source),
        dataThrough: feed?.dataThrough,
        isStale: feed?.isStale ?? true,
        days: days(course)
      )
    }
    for day in reputation.asideDays.values.joined() { all.tell(on: day) }
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
      let (level, unknown) = course.level(at: offset, baseline: baseline)
      return ClearedChannel.Day(
        day: course.first.advanced(byDays: offset),
        level: level,
        unknown: unknown,
        negative: rules.isInner ? course.negative(at: offset) : nil
      )
    }
  }
}
