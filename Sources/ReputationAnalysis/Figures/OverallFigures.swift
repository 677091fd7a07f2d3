import ReputationModel

/// The figures over all mentions, and those of the period in view.
struct OverallFigures: Sendable {
  /// The period in view: the 28 days to the newest mention.
  let current: PeriodFigures?
  /// The period before it; `nil` where the data do not reach back to its first day.
  let previous: PeriodFigures?
  /// How everything was answered.
  let responses: ResponseFigures
  /// The mentions by source.
  let bySource: [Share]
  /// The mentions by language.
  let byLanguage: [Share]

  /// Days in the period in view.
  private static let periodDays = 28

  init(
    store: MentionStore,
    ledger: LedgerIndex,
    stories: StoryGroups,
    daily: DailySentiment,
    configuration: SiteConfiguration,
    now: Timestamp
  ) {
    let respondWithin = configuration.monitoring.respondWithin
    func figures(of period: DayPeriod) -> PeriodFigures {
      PeriodFigures(
        store: store,
        ledger: ledger,
        stories: stories,
        period: period,
        zone: configuration.site.timeZone,
        now: now,
        respondWithin: respondWithin
      )
    }
    let period = daily.days.last.map { DayPeriod(days: OverallFigures.periodDays, endingOn: $0.day) }
    current = period.map(figures)
    previous = period.flatMap { period in
      guard let first = daily.days.first, first.day <= period.preceding.from else { return nil }
      return figures(of: period.preceding)
    }
    responses = ResponseFigures(
      store: store,
      range: 0..<store.count,
      handlings: ledger.handlings,
      now: now,
      respondWithin: respondWithin
    )
    bySource = Share.ranked(counting: store.indices.lazy.map { store.sourceIndex(at: $0) }, of: store.sources)
    byLanguage = Share.ranked(
      counting: store.indices.lazy.map { store.languageIndex(at: $0) },
      of: store.languages.map(\.rawValue)
    )
  }
}
