public import ReputationModel

/// Everything worked out of the mentions, the ledger and the incidents: what is said, what was answered, what waits.
public struct Reputation: Sendable {
  /// The mentions.
  public let store: MentionStore
  /// The ledger laid over them.
  public let ledger: LedgerIndex
  /// The moment that counts as now.
  public let now: Timestamp
  /// The newest mention; `nil` where there is none.
  public let dataThrough: Timestamp?
  /// The newest collection that is known of; `nil` where no source tells.
  public let collected: Timestamp?
  /// The mentions of each day, from the first to the last.
  public let daily: DailySentiment
  /// The period in view: the 28 days to the newest mention.
  public let current: PeriodFigures?
  /// The period before it; `nil` where the data do not reach back to its first day.
  public let previous: PeriodFigures?
  /// How everything was answered.
  public let responses: ResponseFigures
  /// The answers of the ledger, read against the six principles.
  public let answers: AnswerFigures
  /// The mentions by source.
  public let bySource: [Share]
  /// The mentions by language.
  public let byLanguage: [Share]
  /// The sources and how fresh they are, the one that is silent longest first.
  public let sources: [SourceFigures]
  /// The incidents, the most urgent first.
  public let incidents: [IncidentFigures]
  /// What waits for an answer.
  public let queue: ResponseQueue
  /// What is wrong with the ledger.
  public let findings: [Finding]

  /// Days in the period in view.
  static let periodDays = 28

  /// Works everything out.
  public init(
    store: MentionStore,
    ledger entries: [LedgerEntry],
    incidents: [Incident],
    sources: [SourceFigures],
    configuration: SiteConfiguration,
    now: Timestamp
  ) {
    let zone = configuration.site.timeZone
    let monitoring = configuration.monitoring
    let ledger = LedgerIndex(store: store, ledger: entries)
    let daily = DailySentiment(store: store, indices: 0..<store.count, ledger: ledger, zone: zone)
    let period = daily.days.last.map { DayPeriod(days: Reputation.periodDays, endingOn: $0.day) }
    func figures(of period: DayPeriod) -> PeriodFigures {
      PeriodFigures(
        store: store,
        ledger: ledger,
        period: period,
        zone: zone,
        now: now,
        respondWithin: monitoring.respondWithin
      )
    }
    let known = daily.days.first.flatMap { first in
      daily.days.last.map { DayPeriod(from: first.day, to: $0.day) }
    }
    let matched = incidents.map { incident in
      IncidentFigures(
        incident: incident,
        mentions: IncidentMatcher(incident).mentions(in: store, ledger: ledger),
        store: store,
        ledger: ledger,
        known: known,
        zone: zone
      )
    }.sorted(by: IncidentFigures.inOrder)

    self.store = store
    self.ledger = ledger
    self.now = now
    self.daily = daily
    self.dataThrough = store.isEmpty ? nil : store.published(at: store.count - 1)
    self.collected = (0..<store.count).lazy.compactMap { store.collected(at: $0) }.max()
    self.current = period.map(figures)
    self.previous = period.flatMap { period in
      guard let first = daily.days.first, first.day <= period.preceding.from else { return nil }
      return figures(of: period.preceding)
    }
    self.responses = ResponseFigures(
      store: store,
      range: 0..<store.count,
      handlings: ledger.handlings,
      now: now,
      respondWithin: monitoring.respondWithin
    )
    self.answers = AnswerFigures(store: store, ledger: ledger)
    self.bySource = Share.ranked(
      counting: (0..<store.count).lazy.map { store.sourceIndex(at: $0) },
      of: store.sources
    )
    self.byLanguage = Share.ranked(
      counting: (0..<store.count).lazy.map { store.languageIndex(at: $0) },
      of: store.languages.map(\.rawValue)
    )
    self.sources = sources.sorted(by: SourceFigures.isOlder)
    self.incidents = matched
    self.queue = ResponseQueue(
      store: store,
      ledger: ledger,
      incidents: Reputation.incidentsByMention(matched),
      now: now,
      respondWithin: monitoring.respondWithin
    )
    self.findings = ledger.findings
  }

  private static func incidentsByMention(_ figures: [IncidentFigures]) -> [Int: [Incident]] {
    var byMention: [Int: [Incident]] = [:]
    for figure in figures {
      for index in figure.mentions { byMention[index, default: []].append(figure.incident) }
    }
    return byMention
  }
}
