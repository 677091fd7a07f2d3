public import ReputationModel

/// An incident with the mentions that belong to it and what they show.
public struct IncidentFigures: Sendable {
  /// The incident as its file tells it.
  public let incident: Incident
  /// The places in the store of its mentions, oldest first.
  public let mentions: [Int]
  /// Whether it is known how many mentions it has: something says which are its own, and there are data of its time.
  ///
  /// Where it is not, no mention is not the same as none.
  public let isMeasured: Bool
  /// Its mentions by sentiment.
  public let counts: SentimentCounts
  /// Its mentions day by day: from two weeks before the first of them to the last of them or the last clock, as far as
  /// there are data; empty where none belongs to it.
  public let daily: DailySentiment
  /// How many people may have read of it, see ``AudienceReach``; `nil` where no reach is given.
  public let reach: Int?
  /// How many of its mentions wait for an answer.
  public let unanswered: Int
  /// How it went by its curve.
  public let course: IncidentCourse
  /// Until when it is watched, see ``Incident/watchEnd(_:)``; `nil` where it was not resolved.
  public let watchEnd: Timestamp?

  /// Works out the figures of `incident`; `known` is the period of which there are data.
  init(
    incident: Incident,
    mentions: [Int],
    isMeasured: Bool = true,
    course: IncidentCourse = .unknown,
    store: MentionStore,
    ledger: LedgerIndex,
    audiences: Audiences,
    known: DayPeriod?,
    monitoring: Monitoring = Monitoring(),
    zone: SiteTimeZone
  ) {
    self.course = course
    self.watchEnd = incident.watchEnd(monitoring)
    let daily = DailySentiment(store: store, indices: mentions, ledger: ledger, zone: zone)
    self.incident = incident
    self.mentions = mentions
    self.isMeasured = isMeasured
    self.daily =
      known.flatMap { IncidentFigures.period(of: incident, daily, known: $0, zone) }
      .map(daily.padded) ?? daily
    self.counts = daily.total
    self.reach = AudienceReach(store: store, indices: mentions, audiences).people
    self.unanswered = mentions.count { ledger.handlings[$0].isOpen }
  }

  /// How many days before the first mention are shown, so that a reader sees what was usual.
  private static let daysBefore = IncidentCourse.daysBefore

  private static func period(
    of incident: Incident,
    _ daily: DailySentiment,
    known: DayPeriod,
    _ zone: SiteTimeZone
  ) -> DayPeriod? {
    guard let first = daily.days.first?.day, let last = daily.days.last?.day else { return nil }
    let clocks = incident.clocks.known.map { zone.day(of: $0.moment) }
    let begin = min(first, clocks.min() ?? first).advanced(byDays: -daysBefore)
    let end = max(last, clocks.max() ?? last)
    return DayPeriod(from: max(begin, known.from), to: min(end, known.to))
  }
}
