import Foundation
public import ReputationModel

/// When sources were silent: for as long as the configuration calls stale, and longer than is usual with them.
///
/// A source that brings a mention a week is not silent on the other six days, so a gap is a silence only where one that
/// tells of so many days would leave so many out by chance less than once in a thousand times. How long the last one may
/// be before a source is stale the configuration alone says.
///
/// What is counted on such a day is not all that was said; where every source was silent nothing is known, which is not
/// the same as no mention. A source begins with its first mention: one that never brought anything is told as stale.
public struct SourceSilences: Sendable {
  /// A source since it began.
  private struct Course: Sendable {
    let name: String
    let first: CalendarDay
    /// When it was silent, oldest first.
    let silences: [DayPeriod]

    /// Whether it was silent; `nil` before it began.
    func isSilent(on day: CalendarDay) -> Bool? {
      guard first <= day else { return nil }
      let next = silences.indices.firstPlace { silences[$0].to >= day }
      return next < silences.count && silences[next].from <= day
    }
  }

  /// The sources in the order of their names.
  private let courses: [Course]
  /// Which sources brought each channel, by their place in `courses`.
  private let feeding: [String: Set<Int>]

  /// Finds the silences of `sources`, which brought the mentions of `store`.
  init(store: MentionStore, sources: [SourceFigures], configuration: SiteConfiguration, now: Timestamp) {
    let zone = configuration.site.timeZone
    let names = sources.map(\.name).sorted()
    let places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    let origins = store.files.map { file in
      ChannelFeeds.source(of: file, configuration.sources).flatMap { places[$0] }
    }
    let found = SourceSilences.days(of: origins, count: names.count, store: store, zone: zone)
    let figures = Dictionary(sources.map { ($0.name, $0) }) { first, _ in first }
    let today = zone.day(of: now)
    courses = names.indices.map { place in
      let (name, days) = (names[place], Set(found.days[place]).sorted())
      return Course(
        name: name,
        // A source that brought nothing has not begun.
        first: days.first ?? today.advanced(byDays: 1),
        silences: SourceSilences.silences(
          days,
          // Whole days without a word are more time than they are long: the hours before and after come with them.
          least: Int(clamping: (configuration.staleAfter(of: name) - 1) / 86_400 + 1),
          today: figures[name]?.isStale == true ? today : nil
        )
      )
    }
    feeding = found.feeding
  }

  /// The names of the sources that were silent on a day.
  public func silent(on day: CalendarDay) -> [String] {
    courses.filter { $0.isSilent(on: day) == true }.map(\.name)
  }

  /// Whether nothing at all is known of a day, which is another thing than a day without mentions.
  public func isMissing(_ day: DailySentiment.Day) -> Bool { day.counts.total == 0 && !isKnown(day.day) }

  /// Whether any source told of a day; true where none is known.
  public func isKnown(_ day: CalendarDay) -> Bool { SourceSilences.isKnown(courses, day) }

  /// Whether any source of a channel told of a day; true where none is known.
  public func isKnown(_ day: CalendarDay, channel: String) -> Bool {
    isKnown(day, sources: feeding[channel] ?? [])
  }

  /// What is known of a topic of which each channel brought so many mentions.
  func ofTopic(_ mentions: [String: Int]) -> TopicSilences {
    // Many channels are fed by few sources, and these are asked for every day.
    var counts: [Set<Int>: Int] = [:]
    for (channel, count) in mentions { counts[feeding[channel] ?? [], default: 0] += count }
    return TopicSilences(all: self, feeds: counts.map { (sources: $0.key, mentions: $0.value) })
  }

  /// Whether any of the sources with those places told of a day; true where none is known.
  func isKnown(_ day: CalendarDay, sources: Set<Int>) -> Bool {
    SourceSilences.isKnown(sources.map { courses[$0] }, day)
  }

  private static func isKnown(_ courses: [Course], _ day: CalendarDay) -> Bool {
    let begun = courses.compactMap { $0.isSilent(on: day) }
    return begun.isEmpty || begun.contains(false)
  }

  /// The days that each source tells of, of a publication or a collection, and the sources of each channel.
  ///
  /// - Parameters:
  ///   - origins: the source of each file of the store, by its number; `nil` where none is known.
  ///   - count: how many sources there are.
  private static func days(
    of origins: [Int?],
    count: Int,
    store: MentionStore,
    zone: SiteTimeZone
  ) -> (days: [[CalendarDay]], feeding: [String: Set<Int>]) {
    var published = DayCalendar(zone: zone)
    var days = [[CalendarDay]](repeating: [], count: count)
    var collected = [Set<Int64>](repeating: [], count: count)
    var channels = store.sources.map { _ in Set<Int>() }
    // Neighbours mostly come of one source and one collection, which is then noted once.
    var (feeding, quarters) = (store.sources.map { _ in -1 }, [Int64?](repeating: nil, count: count))
    for index in 0..<store.count {
      guard let source = origins[store.fileIndex(at: index)] else { continue }
      let channel = store.sourceIndex(at: index)
      if feeding[channel] != source {
        feeding[channel] = source
        channels[channel].insert(source)
      }
      let day = published.day(of: store.published(at: index))
      // Mentions come in the order of time; most are of the day of the one before.
      if days[source].last != day { days[source].append(day) }
      guard let moment = store.collected(at: index) else { continue }
      // Collections come in no order, but many at once: no zone begins a day within a quarter of an hour.
      let quarter = moment.seconds / 900
      guard quarters[source] != quarter else { continue }
      quarters[source] = quarter
      if collected[source].insert(quarter).inserted { days[source].append(zone.day(of: moment)) }
    }
    return (days, Dictionary(zip(store.sources, channels)) { first, _ in first })
  }

  /// How likely a gap is by chance at most that is a silence.
  private static let rarest = 0.001

  /// The gaps of `least` days and more between days in order, and the one to `today`, where it is given.
  private static func silences(_ days: [CalendarDay], least: Int, today: CalendarDay?) -> [DayPeriod] {
    guard let first = days.first, let last = days.last else { return [] }
    // Of the days with the gaps among them: what told of two days in a month is not missed on the others.
    let untold = 1 - Double(days.count) / Double(last.days(since: first) + 1)
    var silences: [DayPeriod] = []
    for (day, next) in zip(days, days.dropFirst()) {
      let gap = next.days(since: day) - 1
      guard gap >= max(1, least), pow(untold, Double(gap)) <= rarest else { continue }
      silences.append(DayPeriod(from: day.advanced(byDays: 1), to: next.advanced(byDays: -1)))
    }
    if let today, last < today {
      silences.append(DayPeriod(from: last.advanced(byDays: 1), to: today))
    }
    return silences
  }
}

extension Reputation {
  /// So many days without data are added to a series at most.
  private static let mostMissing = 366

  /// `days` and those that follow them to now, where nothing is known of these: a series does not end before a silence.
  public func daysToNow(_ days: [DailySentiment.Day]) -> [DailySentiment.Day] {
    guard let last = days.last?.day else { return days }
    let count = max(0, min(Reputation.mostMissing, zone.day(of: now).days(since: last)))
    let after = (1..<count + 1).map { last.advanced(byDays: $0) }
    guard !after.isEmpty, after.allSatisfy({ !silences.isKnown($0) }) else { return days }
    return days + after.map { DailySentiment.Day(day: $0, counts: SentimentCounts()) }
  }
}

extension SiteConfiguration {
  /// How long a source may be silent, in seconds.
  func staleAfter(of source: String) -> Int64 {
    sources.first { $0.name == source }?.staleAfter ?? monitoring.staleAfter
  }
}
