import ReputationModel

extension Reputation {
  /// The seven whole days before today.
  public var lastWeek: DayPeriod {
    DayPeriod(days: 7, endingOn: configuration.site.timeZone.day(of: now).advanced(byDays: -1))
  }

  /// The figures of other days than those in view; `nil` where there are no data of them.
  public func figures(of period: DayPeriod) -> PeriodFigures? {
    guard known.tell(of: period) else { return nil }
    let monitoring = configuration.monitoring
    return PeriodFigures(
      store: store,
      ledger: ledger,
      audiences: Audiences(
        outlets: outlets,
        stories: StoryGroups(store: store, outlets: outlets, reachOf: period, incidents: [], zone: zone)
      ),
      period: period,
      unknownDays: known.unknown(in: period),
      zone: configuration.site.timeZone,
      now: now,
      respondWithin: monitoring.respondWithin,
      office: OfficeClock(monitoring.officeHours, zone: configuration.site.timeZone)
    )
  }

  /// The figures of the period of equal length before `period`; `nil` where the data do not reach back to its first
  /// day, or tell too little of one of the two.
  public func figuresBefore(_ period: DayPeriod) -> PeriodFigures? {
    known.before(period).flatMap(figures)
  }

  private var known: KnownDays { KnownDays(daily: daily, silences: silences, today: zone.day(of: now)) }
}
