import ReputationModel

/// The days of one channel, or of all together, each with its level by the curve of negative mentions.
///
/// A day is elevated from three times the usual spread above what was usual in the days before it, and heated from six
/// times (see ``UsualBand``). A curve alone is never a crisis: that a person declares. Nothing tells where fewer than
/// seven days before are known, where most of the day's sentiments are unknown, and where the channel was silent for
/// longer than the configuration allows.
struct ChannelCourse: Sendable {
  /// What was counted on a day.
  struct Count: Sendable {
    var negative = 0
    var known = 0
    var total = 0
  }

  /// The first day that is counted; the others follow.
  let first: CalendarDay
  private(set) var counts: [Count]
  /// Whether the source told of something else on each day.
  private var isTold: [Bool]
  /// Whether something is known of each day.
  private var isKnown: [Bool]
  /// The last day with a mention before ``first``.
  private var newsBefore: CalendarDay?

  init(days: DayPeriod) {
    first = days.from
    counts = Array(repeating: Count(), count: days.count)
    isKnown = Array(repeating: false, count: days.count)
    isTold = isKnown
  }

  /// Counts a mention; those that lie before the days are only news of the channel.
  mutating func add(_ label: Sentiment.Label, on day: CalendarDay) {
    let offset = day.days(since: first)
    guard offset >= 0 else { return newsBefore = max(newsBefore ?? day, day) }
    guard offset < counts.count else { return }
    counts[offset].total += 1
    if label != .unknown { counts[offset].known += 1 }
    if label == .negative { counts[offset].negative += 1 }
  }

  /// Notes that the source told of something that is not counted, such as of a competitor alone.
  mutating func tell(on day: CalendarDay) {
    let offset = day.days(since: first)
    guard offset >= 0 else { return newsBefore = max(newsBefore ?? day, day) }
    if offset < isTold.count { isTold[offset] = true }
  }

  /// Decides which days are known.
  ///
  /// - Parameters:
  ///   - staleAfter: how many seconds of silence are silence, and no more.
  ///   - through: the last day that the data tell of; `nil` where there are none.
  ///   - isStale: whether the channel is silent for longer now.
  mutating func close(staleAfter: Int64, through: CalendarDay?, isStale: Bool) {
    let most = Int(clamping: staleAfter / 86_400)
    var latest = newsBefore.map { $0.days(since: first) }
    for offset in counts.indices where counts[offset].total > 0 || isTold[offset] {
      if let latest, offset - latest - 1 <= most { fill(latest + 1, offset) }
      isKnown[offset] = true
      latest = offset
    }
    guard let news = latest ?? through.map({ $0.days(since: first) }) else { return }
    let last = max(news, through.map { $0.days(since: first) } ?? news)
    if last - news - 1 <= most { fill(news + 1, last + 1) }
    if !isStale { fill(last + 1, counts.count) }
  }

  private mutating func fill(_ from: Int, _ to: Int) {
    for offset in max(0, from)..<max(0, from, min(to, counts.count)) { isKnown[offset] = true }
  }

  /// How many negative mentions a day has; `nil` where nothing is known of it.
  func negative(at offset: Int) -> Int? { isKnown[offset] ? counts[offset].negative : nil }

  /// The level of a day, by the `baseline` days before it, and why it is not known where it is not.
  func level(at offset: Int, baseline: Int) -> (level: ReputationLevel, unknown: UnknownDay?) {
    let day = counts[offset]
    guard isKnown[offset] else { return (.noData, .silent) }
    guard day.known * 2 >= day.total else { return (.noData, .unjudged) }
    let before = max(0, offset - baseline)..<offset
    guard let band = UsualBand(before.lazy.filter { isKnown[$0] }.map { counts[$0].negative }) else {
      return (.noData, .tooFewBefore)
    }
    if Double(day.negative) >= band.usual + 6 * band.spread { return (.heated, nil) }
    return (band.isHigh(day.negative) ? .elevated : .calm, nil)
  }
}
