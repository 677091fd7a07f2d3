import ReputationModel

/// Works out the figures over all mentions and those of the period in view, in two halves of about the same weight.
struct OverallAnalysis {
  let store: MentionStore
  let ledger: LedgerIndex
  let audiences: Audiences
  let known: KnownDays
  /// The days in view.
  let period: DayPeriod?
  let office: OfficeClock
  let configuration: SiteConfiguration
  let now: Timestamp

  /// The period in view, and how everything was answered.
  func current() -> (PeriodFigures?, ResponseFigures) {
    let responses = ResponseFigures(
      store: store,
      range: 0..<store.count,
      handlings: ledger.handlings,
      now: now,
      respondWithin: configuration.monitoring.respondWithin,
      office: office
    )
    return (shown.map(figures), responses)
  }

  /// The period before it, which is `nil` where the data do not reach back to its first day or tell too little of one
  /// of the two, and all mentions by source and by language.
  func preceding() -> (PeriodFigures?, bySource: [Share], byLanguage: [Share]) {
    (shown.flatMap(known.before).map(figures), sources, languages)
  }

  /// The days in view, where anything is known of them.
  private var shown: DayPeriod? { period.flatMap { known.tell(of: $0) ? $0 : nil } }

  // Most of what a period takes is to tell authors apart, which each does for itself.
  private func figures(of period: DayPeriod) -> PeriodFigures {
    PeriodFigures(
      store: store,
      ledger: ledger,
      audiences: audiences,
      period: period,
      unknownDays: known.unknown(in: period),
      zone: configuration.site.timeZone,
      now: now,
      respondWithin: configuration.monitoring.respondWithin,
      office: office
    )
  }

  private var sources: [Share] {
    Share.ranked(store.countsBySource(), of: store.sources)
  }

  private var languages: [Share] {
    // `es-MX` of one export and `es` of another are one language.
    let (counts, unknown) = store.countsByLanguage()
    return Share.ranked(counts, of: store.languages.map(\.primary), nameless: unknown)
  }
}
