public import ReputationModel

/// Everything worked out of the mentions, the ledger and the incidents: what is said, what was answered, what waits.
public struct Reputation: Sendable {
  /// The mentions, without those that were set aside.
  public let store: MentionStore
  /// How many mentions were set aside, as they are about competitors alone: they count in ``voice`` and nowhere else.
  public let aside: Int
  /// The newest of them, newest first.
  public let newestAside: [AsideMention]
  /// The days on which each source told of competitors alone, so that it was not silent.
  let asideDays: [String: Set<CalendarDay>]
  /// The outlets of the news among them.
  let outlets: OutletNames
  /// The ledger laid over them.
  public let ledger: LedgerIndex
  /// What the site says of itself, its brand and how it is watched.
  public let configuration: SiteConfiguration
  /// The moment that counts as now.
  public let now: Timestamp
  /// The zone in which days are counted.
  let zone: SiteTimeZone
  /// The newest mention; `nil` where there is none.
  public let dataThrough: Timestamp?
  /// The newest collection that is known of; `nil` where no source tells.
  public let collected: Timestamp?
  /// When sources were silent.
  public let silences: SourceSilences
  /// The mentions of each day, from the first to the last.
  public let daily: DailySentiment
  /// The days in view: those asked for, else the 28 to the newest mention; `nil` where there is none.
  public let period: DayPeriod?
  /// The period in view; `nil` where there are no data of it.
  public let current: PeriodFigures?
  /// The period before it; `nil` where the data do not reach back to its first day, or nothing is known of it.
  public let previous: PeriodFigures?
  /// How everything was answered.
  public let responses: ResponseFigures
  /// The answers of the ledger, read against the six principles.
  public let answers: AnswerFigures
  /// What was removed, with and without a word before.
  public let removals: RemovalFigures
  /// How fast incidents are noticed, taken on, answered and over.
  public let incidentTimes: IncidentTimes
  /// How long the brand was in trouble, as far back as incidents go.
  public let crisis: CrisisTime
  /// How long of the period in view; `nil` without one.
  public let periodCrisis: CrisisTime?
  /// The brand's share of what is said within the period in view; `nil` where no competitor is configured.
  public let voice: ShareOfVoice?
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
  /// What tells why there are those of them that need somebody.
  let unattendedTerms: [Spike: [MarkingTerm]]
  /// What is known of the searches for the brand; `nil` where there are no rankings.
  public let search: SearchFigures?
  /// Where the articles' pages are.
  let articleAddresses: ArticleAddresses
  /// What is wrong with the ledger, what is to be said of the figures, and what nobody seems to have noticed.
  public let findings: [Finding]

  /// Days in the period in view, where nobody asks for others.
  public static let periodDays = 28

  /// Works everything out.
  ///
  /// - Parameters:
  ///   - mentions: all that were collected, also those of competitors.
  ///   - addresses: where the articles' pages are, as the plan of pages has it.
  ///   - period: the days in view; where there are none, the 28 to the newest mention.
  public init(
    store mentions: MentionStore,
    ledger entries: [LedgerEntry],
    incidents: [Incident],
    sources: [SourceFigures],
    rankings: RankingStore = RankingStore(),
    articles: [Article] = [],
    addresses: ArticleAddresses = ArticleAddresses(),
    configuration: SiteConfiguration,
    now: Timestamp,
    period wanted: DayPeriod? = nil
  ) {
    let zone = configuration.site.timeZone
    let monitoring = configuration.monitoring
    let rivals = CompetitorMentions(
      of: mentions,
      ledger: entries,
      incidents: incidents,
      configuration: configuration
    )
    let store = mentions.leaving(out: rivals.aside)
    let ledger = LedgerIndex(
      store: store,
      of: mentions,
      ledger: entries,
      now: now,
      zone: zone,
      own: OwnAccounts(configuration.brand)
    )
    let office = OfficeClock(monitoring.officeHours, zone: zone)
    let analysis = IncidentAnalysis(
      store: store,
      ledger: ledger,
      monitoring: monitoring,
      zone: zone,
      now: now,
      rivals: SameTopic(incidents, zone: zone, now: now)
    )
    let texts = TextPass(matcher: analysis.matcher(of: incidents), judging: AnswerJudging(ledger))
    // What does not depend on the incidents is worked out while their mentions are looked for.
    let ((daily, silences, unusual), (broken, removals, outlets), pieces) =
      Concurrently.both(beside: texts.pieceCount) {
        (
          DailySentiment(store: store, indices: 0..<store.count, ledger: ledger, zone: zone)
            .padded(toDaysOf: mentions, zone: zone),
          // A source that tells of competitors alone is not silent.
          SourceSilences(store: mentions, sources: sources, configuration: configuration, now: now),
          SpikeFinder(zone: zone, settings: SpikeSettings(baseline: Double(monitoring.baseline)))
            .spikes(in: store, labels: ledger.labels)
        )
      } _: {
        (
          LedgerRules(ledger, store: store, now: now, zone: zone).findings(), RemovalFigures(ledger),
          OutletNames(store)
        )
      } each: {
        texts.piece($0)
      }
    let (found, answers) = texts.results(pieces, ledger)
    let period = wanted ?? daily.days.last.map { DayPeriod(days: Reputation.periodDays, endingOn: $0.day) }
    let known = KnownDays(daily: daily, silences: silences, today: zone.day(of: now))
    let audiences = Audiences(
      outlets: outlets,
      stories: StoryGroups(store: store, outlets: outlets, reachOf: period, incidents: found, zone: zone)
    )
    let overall = OverallAnalysis(
      store: store,
      ledger: ledger,
      audiences: audiences,
      known: known,
      period: period,
      office: office,
      configuration: configuration,
      now: now
    )
    let ((current, responses), (previous, bySource, byLanguage), unordered) =
      Concurrently.both(beside: incidents.count) {
        overall.current()
      } _: {
        overall.preceding()
      } each: {
        analysis.figures(of: incidents[$0], found[$0], audiences: audiences, days: known)
      }
    let matched = unordered.byUrgency(now: now, zone: zone)

    self.store = store
    self.outlets = outlets
    self.aside = rivals.aside.count
    self.newestAside = rivals.newestAside(in: mentions, of: configuration.brand.competitors)
    self.asideDays = rivals.asideDays(in: mentions, zone: zone)
    self.ledger = ledger
    self.configuration = configuration
    self.now = now
    self.zone = zone
    self.silences = silences
    self.daily = daily
    self.dataThrough = mentions.isEmpty ? nil : mentions.published(at: mentions.count - 1)
    self.collected = mentions.latestCollected
    self.period = period
    self.current = current
    self.previous = previous
    self.responses = responses
    self.answers = answers
    self.removals = removals
    self.incidentTimes = IncidentTimes(incidents)
    self.crisis = CrisisTime(incidents, now: now)
    self.periodCrisis = period.map { CrisisTime(incidents, now: now, within: $0.seconds(in: zone)) }
    self.voice = current.flatMap {
      ShareOfVoice(rivals, range: mentions.indices(of: $0.period, in: zone), brand: configuration.brand)
    }
    self.bySource = bySource
    self.byLanguage = byLanguage
    self.sources = sources.sorted(by: SourceFigures.isOlder)
    self.incidents = matched
    let search = SearchFigures(
      rankings,
      incidents: incidents,
      articles: articles.filter { $0.isOut(at: now) },
      addresses: addresses,
      configuration: configuration,
      today: zone.day(of: now)
    )
    self.search = search
    self.articleAddresses = addresses
    let attribution = SpikeIncident(
      store: store,
      labels: ledger.labels,
      incidents: matched,
      baseline: monitoring.baseline
    )
    let spikes = unusual.map { spike in
      var spike = spike
      spike.incident = attribution.incident(of: spike)
      return spike
    }
    self.spikes = spikes
    let unattended = Reputation.unattended(spikes, now: now)
    let reasons = SpikeTerms(store: store, ledger: ledger, configuration: configuration)
      .terms(of: unattended.suffix(Reputation.mostToldSpikes))
    self.unattendedTerms = reasons
    self.findings =
      ledger.findings + (search?.findings ?? [])
      + unattended.map { .spikeWithoutIncident($0, about: reasons[$0] ?? [], zone: zone) }
      + broken + [Reputation.overdue(responses, store, configuration)].compactMap(\.self)
      + Reputation.withoutBeginning(incidents, configuration)
      + UnknownMatches.findings(
        of: incidents,
        store: mentions,
        sources: configuration.sources.map(\.name) + sources.map(\.name)
      )
      + BrandTerms(configuration).findings(of: incidents)
      + ImpersonationRule.findings(of: matched, ledger: ledger, store: store)
      + matched.flatMap { IncidentSuggestions(figures: $0, now: now, zone: zone).findings }
  }

  /// By when new data are expected, as what there is would be too old then; `nil` where there are none.
  public var refreshBy: Timestamp? {
    [dataThrough, collected].compactMap { $0 }.max()?
      .advanced(bySeconds: configuration.monitoring.staleAfter)
  }

  /// The finding of ``findings`` that mentions wait longer than they may; `nil` where none does.
  public var overdueFinding: Finding? { Reputation.overdue(responses, store, configuration) }

  private static func overdue(
    _ responses: ResponseFigures,
    _ store: MentionStore,
    _ configuration: SiteConfiguration
  ) -> Finding? {
    // Of those that wait, the oldest is overdue if any is.
    guard responses.overdue > 0, let oldest = responses.oldestUnanswered else { return nil }
    return .mentionsOverdue(
      responses.overdue,
      oldest: oldest,
      in: store,
      respondWithin: configuration.monitoring.respondWithin,
      zone: configuration.site.timeZone
    )
  }

  /// The finding of ``findings`` that one of ``unattendedSpikes`` belongs to no incident.
  public func finding(of spike: Spike) -> Finding {
    .spikeWithoutIncident(spike, about: unattendedTerms[spike] ?? [], zone: zone)
  }

  /// The spikes that still need somebody: without an incident, and going on or over for a day at most.
  public var unattendedSpikes: [Spike] { Reputation.unattended(spikes, now: now) }

  /// The incidents that readers of the status view may see, but not when they began.
  private static func withoutBeginning(_ incidents: [Incident], _ configuration: SiteConfiguration)
    -> [Finding]
  {
    guard let clearance = configuration.views.status?.clearance else { return [] }
    return incidents.filter { $0.clearance <= clearance && $0.begin(for: clearance) == nil }
      .map { .incidentWithoutBeginning($0, for: clearance) }
  }

  private static func unattended(_ spikes: [Spike], now: Timestamp) -> [Spike] {
    spikes.filter { spike in
      spike.incident == nil && (spike.isRunning || now.seconds(since: spike.to) <= 86_400)
    }
  }
}
