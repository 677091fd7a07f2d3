import ReputationModel

/// Clears the incidents that a reader may see.
struct IncidentClearing: Sendable {
  let reputation: Reputation
  let rules: ClearingRules
  let channels: ChannelNames
  /// The authors of all mentions, where they are numbered already.
  let authors: AuthorTable?
  /// Whether the data are too old to say that something goes on.
  let isStale: Bool

  /// The incidents, by their files the most urgent first.
  func incidents() -> [ClearedIncident] {
    let visible = reputation.incidents.filter { rules.allows($0.incident.clearance) }
      .byFileUrgency()
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
    let shown = incident.state.isOpen ? reputation.daysToNow(days) : days
    let clocks = incident.clocks.cleared(for: rules.clearance)
    let updates = ClearedUpdate.all(of: incident, rules)
    let begin = incident.begin(for: rules.clearance)
    let first = begin ?? clocks.known.first { $0.name != .watchUntil }?.moment
    let daily = shown.map {
      let isSilent = figures.course.silent.contains($0.day)
      return ClearedDay($0, isKnown: reputation.silences.isKnown($0.day) && !isSilent, for: rules.clearance)
    }
    return ClearedIncident(
      id: incident.id,
      title: incident.title,
      kind: incident.kind,
      severity: incident.severity,
      state: incident.state,
      begin: first,
      isBeginKnown: begin != nil,
      troubled: TroubledTime(
        state: incident.state,
        begin: first,
        clocks: clocks,
        changes: updates.map { ($0.at, $0.state) }
      ),
      againSince: again(figures.course, updates, state: incident.state),
      owner: rules.isInner ? incident.owner : nil,
      clocks: clocks,
      nextUpdate: incident.nextUpdate,
      watchEnd: figures.watchEnd,
      mergedInto: incident.mergedInto.flatMap { visible.contains($0) ? $0 : nil },
      summary: incident.body,
      updates: updates,
      evidence: incident.evidence.map { ClearedEvidence($0, rules) },
      actions: incident.actions.map { ClearedAction($0, rules) },
      lessons: rules.isInner ? incident.lessons : [],
      harm: rules.isInner ? incident.impact : [:],
      channels: channelNames(figures.mentions),
      daily: daily,
      total: figures.isMeasured ? ClearedCount(sum: daily.map(\.total)) : nil,
      counts: rules.isInner && figures.isMeasured ? figures.counts : nil,
      reach: rules.isInner ? figures.reach : nil,
      impact: rules.isInner ? figures.course.impact : nil,
      mentions: quotes,
      location: incident.location,
      places: incident.places
    )
  }

  /// Since when it is talked of again, where no entry that the reader may see has looked at that.
  private func again(
    _ course: IncidentCourse,
    _ updates: [ClearedUpdate],
    state: Incident.State
  ) -> CalendarDay? {
    guard !isStale, let since = (course.relapse ?? course.newWave)?.since else { return nil }
    let begin = reputation.configuration.site.timeZone.start(of: since)
    return updates.contains { $0.at >= begin && $0.state == state } ? nil : since
  }

  private func channelNames(_ mentions: [Int]) -> [ChannelName] {
    let store = reputation.store
    let counts = mentions.reduce(into: [Int: Int]()) { $0[store.sourceIndex(at: $1), default: 0] += 1 }
    // A channel of one or two mentions would point at persons.
    let least = rules.isInner ? 1 : ClearedCount.fewest
    return counts.filter { $0.value >= least }.map { (name: store.sources[$0.key], count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map { channels.name(of: $0.name) }
  }
}
