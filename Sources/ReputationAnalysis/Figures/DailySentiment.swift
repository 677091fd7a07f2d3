public import ReputationModel

/// The mentions of each day by sentiment, from the first day to the last, no day left out.
public struct DailySentiment: Sendable, Hashable {
  /// One day's mentions.
  public struct Day: Sendable, Hashable {
    /// The day, in the site's zone.
    public let day: CalendarDay
    /// What was counted.
    public var counts: SentimentCounts
  }

  /// The days in order; empty where there is no mention.
  public let days: [Day]

  /// Counts the mentions of `store` at `indices`, in the order of the store.
  ///
  /// - Parameter ledger: what the sentiment of each mention is, and whether it is an estimate.
  init(
    store: MentionStore,
    indices: some Sequence<Int>,
    ledger: LedgerIndex,
    zone: SiteTimeZone
  ) {
    var days: [Day] = []
    var (today, tomorrow) = (Day?.none, Timestamp(seconds: .min))
    for index in indices {
      let moment = store.published(at: index)
      if moment >= tomorrow {
        let day = zone.day(of: moment)
        tomorrow = zone.start(of: day.advanced(byDays: 1))
        while let last = today, last.day < day {
          days.append(last)
          today = Day(day: last.day.advanced(byDays: 1), counts: SentimentCounts())
        }
        if today == nil { today = Day(day: day, counts: SentimentCounts()) }
      }
      today?.counts.add(ledger.labels[index], isEstimate: ledger.isEstimate[index])
    }
    self.days = days + (today.map { [$0] } ?? [])
  }

  /// No days.
  init() { days = [] }

  private init(days: [Day]) { self.days = days }

  /// The days of `period`; a day outside the series is missing, not zero.
  public func within(_ period: DayPeriod) -> DailySentiment {
    DailySentiment(days: Array(days[places(of: period)]))
  }

  /// Where the days of `period` stand among ``days``.
  func places(of period: DayPeriod) -> Range<Int> {
    let first = days.indices.firstPlace { days[$0].day >= period.from }
    return first..<max(first, days.indices.firstPlace { days[$0].day > period.to })
  }

  /// The series with days without mentions added before and after, as far as `period` reaches.
  ///
  /// Only days of which there are data may be added: a day nobody looked at is not a day without mentions.
  func padded(to period: DayPeriod) -> DailySentiment {
    guard let first = days.first?.day, let last = days.last?.day else { return self }
    func empty(_ day: CalendarDay) -> Day { Day(day: day, counts: SentimentCounts()) }
    let before = (0..<max(0, first.days(since: period.from))).map { empty(period.from.advanced(byDays: $0)) }
    let after = (0..<max(0, period.to.days(since: last))).map { empty(last.advanced(byDays: $0 + 1)) }
    return DailySentiment(days: before + days + after)
  }

  /// The series from the first to the last day of `store`, which has mentions that are not counted, so that its days are
  /// known.
  func padded(toDaysOf store: MentionStore, zone: SiteTimeZone) -> DailySentiment {
    guard !store.isEmpty else { return self }
    let (first, last) = (store.published(at: 0), store.published(at: store.count - 1))
    let period = DayPeriod(from: zone.day(of: first), to: zone.day(of: last))
    return days.isEmpty ? spanning(period) : padded(to: period)
  }

  /// The days of `period` and no others, those that are missing in the series without mentions.
  ///
  /// As for ``padded(to:)``, only days of which there are data may be asked for.
  func spanning(_ period: DayPeriod) -> DailySentiment {
    let known = Dictionary(days.lazy.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    return DailySentiment(
      days: (0..<period.count).map { offset in
        let day = period.from.advanced(byDays: offset)
        return known[day] ?? Day(day: day, counts: SentimentCounts())
      }
    )
  }

  /// From the first day to the last; `nil` where there is no mention.
  var span: DayPeriod? {
    days.first.flatMap { first in days.last.map { DayPeriod(from: first.day, to: $0.day) } }
  }

  /// Everything counted, over all days.
  public var total: SentimentCounts {
    days.reduce(into: SentimentCounts()) { sum, day in
      sum.positive += day.counts.positive
      sum.neutral += day.counts.neutral
      sum.negative += day.counts.negative
      sum.unknown += day.counts.unknown
      sum.estimated += day.counts.estimated
    }
  }
}
