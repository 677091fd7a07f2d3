import ReputationModel

/// Clears the incidents that a reader may see.
struct IncidentClearing: Sendable {
  let reputation: Reputation
  let rules: ClearingRules
  let channels: ChannelNames
  let silences: SourceSilences
  /// The authors of all mentions, where they are numbered already.
  let authors: AuthorTable?

  /// The incidents, the most urgent first.
  func incidents() -> [ClearedIncident] {
    let visible = reputation.incidents.filter { rules.allows($0.incident.clearance) }
    let identifiers = Set(visible.map(\.incident.id))
    let quotes = MentionClearing(reputation, rules, channels: channels, authors: authors)
      .quotes(of: visible)
    return zip(visible, quotes).map { figures, quotes in
      incident(figures, quotes: quotes, visible: identifiers)
    }
  }

  private func incident(
    _ figures: IncidentFigures,
    quotes: [ClearedMention],
    visible: Set<String>
  ) -> ClearedIncident {
    let incident = figures.incident
    let days = figures.daily.days
    let shown = incident.state.isOpen ? reputation.days(days, through: silences) : days
    let daily = shown.map { ClearedDay($0, isKnown: silences.isKnown($0.day), for: rules.clearance) }
    return ClearedIncident(
      id: incident.id,
      title: incident.title,
      kind: incident.kind,
      severity: incident.severity,
      state: incident.state,
      level: incident.state.isOpen && incident.state != .watching
        ? Incident.level(incident.severity, incident.state) : .calm,
      owner: rules.isInner ? incident.owner : nil,
      clocks: clocks(incident.clocks),
      nextUpdate: incident.nextUpdate,
      watchEnd: figures.watchEnd,
      mergedInto: incident.mergedInto.flatMap { visible.contains($0) ? $0 : nil },
      summary: incident.body,
      updates: ClearedUpdate.all(of: incident, rules),
      evidence: incident.evidence.map { ClearedEvidence($0, rules) },
      actions: incident.actions.map { ClearedAction($0, rules) },
      lessons: rules.isInner ? incident.lessons : [],
      harm: rules.isInner ? incident.impact : [:],
      channels: channelNames(figures.mentions),
      daily: daily,
      total: ClearedCount(sum: daily.map(\.total)),
      counts: rules.isInner ? figures.counts : nil,
      reach: rules.isInner ? figures.reach : nil,
      impact: rules.isInner ? figures.course.impact : nil,
      mentions: quotes,
      location: incident.location
    )
  }

  /// The clocks that a reader may read.
  private func clocks(_ clocks: IncidentClocks) -> IncidentClocks {
    var cleared = IncidentClocks()
    for name in IncidentClocks.Name.allCases
    where rules.isInner || IncidentClearing.publicClocks.contains(name) {
      cleared[name] = clocks[name]
    }
    return cleared
  }

  private static let publicClocks: Set<IncidentClocks.Name> = [
    .declared, .firstResponse, .stable, .resolved, .watchUntil, .closed,
  ]

  private func channelNames(_ mentions: [Int]) -> [ChannelName] {
    let store = reputation.store
    let counts = mentions.reduce(into: [Int: Int]()) { $0[store.sourceIndex(at: $1), default: 0] += 1 }
    // A channel of one or two mentions would point at persons.
    let least = rules.isInner ? 1 : ClearedCount.fewest
    return counts.filter { $0.value >= least }.map { (name: store.sources[$0.key], count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map { channels.name(of: $0.name) }
  }
}
