import ReputationModel

/// What was said within a period, and how it was answered.
public struct PeriodFigures: Sendable, Hashable {
  /// The days counted.
  public let period: DayPeriod
  /// On how many of them nothing is known, so that there may have been more mentions than are counted.
  public let unknownDays: Int
  /// The places in the store of its mentions.
  public let range: Range<Int>
  /// The mentions by sentiment.
  public let counts: SentimentCounts
  /// How many people may have read of the brand; `nil` where no mention of the period has a reach.
  public let reach: Int?
  /// How many mentions have one: of the others nothing is known.
  public let withReach: Int
  /// How the mentions of the period were answered.
  public let responses: ResponseFigures

  init(
    store: MentionStore,
    ledger: LedgerIndex,
    audiences: Audiences,
    period: DayPeriod,
    unknownDays: Int,
    zone: SiteTimeZone,
    now: Timestamp,
    respondWithin: Int64,
    office: OfficeClock
  ) {
    let range = store.indices(of: period, in: zone)
    self.period = period
    self.unknownDays = unknownDays
    self.range = range
    self.counts = range.reduce(into: SentimentCounts()) { counts, index in
      counts.add(ledger.labels[index], isEstimate: ledger.isEstimate[index])
    }
    self.reach = AudienceReach(store: store, indices: range, audiences).people
    self.withReach = range.count { store.reach(at: $0) != nil }
    self.responses = ResponseFigures(
      store: store,
      range: range,
      handlings: ledger.handlings,
      now: now,
      respondWithin: respondWithin,
      office: office
    )
  }
}
