public import ReputationModel

/// What readers of one clearance may know of the brand's reputation: everything a page, feed, calendar, badge or data
/// file for them is made of.
///
/// It is made once, of what may be seen: nothing is put into it and taken out later, and it has no place for mentions
/// beyond those quoted, for the ledger, queries, tags, rankings or private contacts. docs/status.md has the table.
public struct ClearedReputation: Sendable {
  /// Who may read it.
  public let clearance: Clearance
  /// The site's name.
  public let siteName: String
  /// The site's address, without a slash at the end.
  public let siteURL: String
  /// The language of the site.
  public let language: LanguageCode
  /// The zone in which days are counted.
  public let timeZone: SiteTimeZone
  /// The moment that counts as now, and the build's.
  public let now: Timestamp
  /// The newest mention; `nil` where there is none.
  public let dataThrough: Timestamp?
  /// The newest collection that is known of; `nil` where no source tells.
  public let collected: Timestamp?
  /// By when new data should come, as everything is stale without them; `nil` where there are none yet.
  public let refreshBy: Timestamp?
  /// Whether that moment has passed.
  public let isStale: Bool
  /// How the brand's name stands now.
  public let level: ReputationLevel
  /// The incident that makes it so, by identifier; `nil` where the curve alone does, or nothing.
  public let levelIncident: String?
  /// Whether it is so only as more is said than usual, and not more criticism.
  public let isVolumeAlone: Bool
  /// The incidents, the most urgent first.
  public let incidents: [ClearedIncident]
  /// The channels, the one that brought most first.
  public let channels: [ClearedChannel]
  /// The sources and how fresh they are, the one that is silent longest first.
  public let sources: [ClearedSource]
  /// The days of all channels together and of the incidents, oldest first, the last of them today.
  public let days: [ClearedChannel.Day]
  /// The months from the first incident or the first data to now, the latest first.
  public let history: [ClearedMonth]
  /// The mean of the tracked queries' control of their first pages, 0…1, by estimate; `nil` where it is not known, and
  /// for the public.
  public let firstPageControl: Double?
  private let rules: ClearingRules

  /// What readers of `clearance` may know of `reputation`.
  ///
  /// - Parameter authors: those of all mentions, where they are numbered already.
  public init(_ reputation: Reputation, for clearance: Clearance, authors: AuthorTable? = nil) {
    let configuration = reputation.configuration
    let zone = configuration.site.timeZone
    let rules = ClearingRules(
      configuration,
      incidents: reputation.incidents.map(\.incident),
      clearance: clearance
    )
    let clearing = ChannelClearing(reputation: reputation, rules: rules)
    let names = ChannelNames(clearing.names, of: reputation, clearance: clearance)
    let incidents = IncidentClearing(
      reputation: reputation,
      rules: rules,
      channels: names,
      authors: authors,
      isStale: clearing.isStale
    ).incidents()
    let channels = clearing.channels(names)
    let spikes = SpikeDays(of: reputation, incidents: incidents, isStale: clearing.isStale)
    let all = channels.all.map(spikes.raised)
    let level = LevelNow(
      incidents: incidents,
      all: all,
      channels: channels.each,
      isStale: clearing.isStale
    )
    let byCurve = LevelNow(
      incidents: incidents,
      all: channels.all,
      channels: channels.each,
      isStale: clearing.isStale
    )
    let today = zone.day(of: reputation.now)

    self.clearance = clearance
    self.siteName = configuration.site.name
    self.siteURL = configuration.site.url
    self.language = configuration.site.language
    self.timeZone = zone
    self.now = reputation.now
    self.dataThrough = reputation.dataThrough
    self.collected = reputation.collected
    self.refreshBy = reputation.refreshBy
    self.isStale = clearing.isStale
    self.level = level.level
    self.levelIncident = level.incident
    self.isVolumeAlone =
      byCurve.level.rank < level.level.rank && !spikes.areCriticism(on: all.suffix(2).map(\.day))
    self.incidents = incidents
    self.channels = channels.each
    self.sources = clearing.sources(names)
    self.days = all.map { LevelNow.day($0, incidents, today: today, zone: zone) }
    self.history = ClearedMonth.all(
      incidents,
      known: reputation.daily.span,
      now: reputation.now,
      zone: zone
    )
    self.firstPageControl = rules.isInner ? reputation.search?.control : nil
    self.rules = rules
  }

  /// The newest moment that is known of: of a mention or a collection.
  public var newest: Timestamp? { [dataThrough, collected].compactMap { $0 }.max() }

  /// Whether a link in a text may lead there: neither to what does damage nor into a view that the reader may not see.
  public func mayLink(to destination: String) -> Bool {
    !rules.unlinked.matches(destination) && !rules.leadsToTheTeam(destination)
  }

  /// The incidents that are open, the most urgent first.
  public var openIncidents: [ClearedIncident] { incidents.filter(\.state.isOpen) }
}
