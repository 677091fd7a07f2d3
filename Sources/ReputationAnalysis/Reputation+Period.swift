import ReputationModel

extension Reputation {
  /// The seven whole days before today.
  public var lastWeek: DayPeriod {
    DayPeriod(days: 7, endingOn: configuration.site.timeZone.day(of: now).advanced(byDays: -1))
  }

  /// The figures of other days than those in view; `nil` where there are no data of them.
  public func figures(of period: DayPeriod) -> PeriodFigures? {
    guard let known, known.overlaps(period) else { return nil }
    let monitoring = configuration.monitoring
    return PeriodFigures(
      store: store,
      ledger: ledger,
      stories: StoryGroups(store: store, figuresOf: period, incidents: [], zone: zone),
      period: period,
      zone: configuration.site.timeZone,
      now: now,
      respondWithin: monitoring.respondWithin,
      office: OfficeClock(monitoring.officeHours, zone: configuration.site.timeZone)
    )
  }

  /// The figures of the period of equal length before `period`; `nil` where the data do not reach back to its first day.
  public func figuresBefore(_ period: DayPeriod) -> PeriodFigures? {
    guard let known, known.from <= period.preceding.from else { return nil }
    return figures(of: period.preceding)
  }

  /// The days from the first mention to the last.
  private var known: DayPeriod? {
    daily.days.first.flatMap { first in daily.days.last.map { DayPeriod(from: first.day, to: $0.day) } }
  }
}
