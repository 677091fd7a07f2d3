import ReputationModel

/// The figures over all mentions, and those of the period in view.
struct OverallFigures: Sendable {
  /// The period in view.
  let current: PeriodFigures?
  /// The period before it; `nil` where the data do not reach back to its first day, or nothing is known of it.
  let previous: PeriodFigures?
  /// How everything was answered.
  let responses: ResponseFigures
  /// The mentions by source.
  let bySource: [Share]
  /// The mentions by language.
  let byLanguage: [Share]

  init(
    store: MentionStore,
    ledger: LedgerIndex,
    stories: StoryGroups,
    known: KnownDays,
    period: DayPeriod?,
    office: OfficeClock,
    configuration: SiteConfiguration,
    now: Timestamp
  ) {
    let respondWithin = configuration.monitoring.respondWithin
    @Sendable func figures(of period: DayPeriod) -> PeriodFigures {
      PeriodFigures(
        store: store,
        ledger: ledger,
        stories: stories,
        period: period,
        zone: configuration.site.timeZone,
        now: now,
        respondWithin: respondWithin,
        office: office
      )
    }
    let shown = period.flatMap { known.tell(of: $0) ? $0 : nil }
    let before = shown.flatMap(known.before)
    // Most of what a period takes is to tell authors apart, which each does for itself.
    ((current, responses), (previous, bySource, byLanguage)) = Concurrently.both {
      (
        shown.map(figures),
        ResponseFigures(
          store: store,
          range: 0..<store.count,
          handlings: ledger.handlings,
          now: now,
          respondWithin: respondWithin,
          office: office
        )
      )
    } _: {
      (before.map(figures), OverallFigures.sources(of: store), OverallFigures.languages(of: store))
    }
  }

  private static func sources(of store: MentionStore) -> [Share] {
    Share.ranked(counting: store.indices.lazy.map { store.sourceIndex(at: $0) }, of: store.sources)
  }

  private static func languages(of store: MentionStore) -> [Share] {
    Share.ranked(
      counting: store.indices.lazy.map { store.languageIndex(at: $0) },
      of: store.languages.map(\.rawValue)
    )
  }
}
