public import ReputationModel

/// Everything worked out of the mentions, the ledger and the incidents: what is said, what was answered, what waits.
public struct Reputation: Sendable {
  /// The mentions.
  public let store: MentionStore
  /// The ledger laid over them.
  public let ledger: LedgerIndex
  /// The stories that several outlets told in the same words.
  public let stories: StoryGroups
  /// What the site says of itself, its brand and how it is watched.
  public let configuration: SiteConfiguration
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
  /// The mentions by source.
  public let bySource: [Share]
  /// The mentions by language.
  public let byLanguage: [Share]
  /// The sources and how fresh they are, the one that is silent longest first.
  public let sources: [SourceFigures]
  /// The incidents, the most urgent first.
  public let incidents: [IncidentFigures]
  /// When far more was said than usual, oldest first.
  public let spikes: [Spike]
  /// What waits for an answer.
  public let queue: ResponseQueue
  /// What is known of the searches for the brand; `nil` where there are no rankings.
  public let search: SearchFigures?
  /// What is wrong with the ledger, what is to be said of the figures, and what nobody seems to have noticed.
  public let findings: [Finding]

  /// Days in the period in view.
  static let periodDays = 28

  /// Works everything out.
  public init(
    store: MentionStore,
    ledger entries: [LedgerEntry],
    incidents: [Incident],
    sources: [SourceFigures],
    rankings: RankingStore = RankingStore(),
    configuration: SiteConfiguration,
    now: Timestamp
  ) {
    let zone = configuration.site.timeZone
    let monitoring = configuration.monitoring
    let ledger = LedgerIndex(store: store, ledger: entries)
    let stories = StoryGroups(store: store)
    let daily = DailySentiment(store: store, indices: 0..<store.count, labels: ledger.labels, zone: zone)
    let period = daily.days.last.map { DayPeriod(days: Reputation.periodDays, endingOn: $0.day) }
    func figures(of period: DayPeriod) -> PeriodFigures {
      PeriodFigures(
        store: store,
        ledger: ledger,
        stories: stories,
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
        stories: stories,
        known: known,
        zone: zone
      )
    }.sorted(by: IncidentFigures.inOrder)

    self.store = store
    self.ledger = ledger
    self.stories = stories
    self.configuration = configuration
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
      stories: stories,
      incidents: Reputation.incidentsByMention(matched),
      now: now,
      respondWithin: monitoring.respondWithin
    )
    let search = SearchFigures(rankings, incidents: incidents, configuration: configuration)
    self.search = search
    self.spikes = Reputation.spikes(store: store, ledger: ledger, incidents: matched, configuration)
    let unattended = Reputation.unattended(spikes, now: now)
    self.findings =
      ledger.findings + (search?.findings ?? [])
      + unattended.map { .spikeWithoutIncident($0, zone: zone) }
  }

  /// The spikes that still need somebody: without an incident, and going on or over for a day at most.
  public var unattendedSpikes: [Spike] { Reputation.unattended(spikes, now: now) }

  private static func unattended(_ spikes: [Spike], now: Timestamp) -> [Spike] {
    spikes.filter { spike in
      spike.incident == nil && (spike.isRunning || now.seconds(since: spike.to) <= 86_400)
    }
  }

  private static func spikes(
    store: MentionStore,
    ledger: LedgerIndex,
    incidents: [IncidentFigures],
    _ configuration: SiteConfiguration
  ) -> [Spike] {
    let finder = SpikeFinder(
      zone: configuration.site.timeZone,
      settings: SpikeSettings(baseline: Double(configuration.monitoring.baseline))
    )
    let attribution = SpikeIncident(store: store, incidents: incidents)
    return finder.spikes(in: store, labels: ledger.labels).map { spike in
      var spike = spike
      spike.incident = attribution.incident(of: spike)
      return spike
    }
  }

  private static func incidentsByMention(_ figures: [IncidentFigures]) -> [Int: [Incident]] {
    var byMention: [Int: [Incident]] = [:]
    for figure in figures {
      for index in figure.mentions { byMention[index, default: []].append(figure.incident) }
    }
    return byMention
  }
}
