import ReputationModel

/// Works out the figures of incidents: the mentions of all are found in one pass, then the stories these tell, then
/// the figures of each.
struct IncidentAnalysis {
  let store: MentionStore
  let ledger: LedgerIndex
  let monitoring: Monitoring
  let zone: SiteTimeZone
  let now: Timestamp
  /// The incidents, which stand in each other's way where they are of one topic.
  let rivals: SameTopic

  /// Finds the mentions of each incident, and of its topic for as long as it is followed.
  func matcher(of incidents: [Incident]) -> IncidentMatcher {
    IncidentMatcher(incidents, in: store, courses: incidents.map(followed))
  }

  /// The figures of an incident.
  ///
  /// - Parameters:
  ///   - found: its mentions.
  ///   - audiences: whose audience the mentions of all incidents have.
  ///   - days: the days of which there are data.
  func figures(
    of incident: Incident,
    _ found: IncidentMentions,
    audiences: Audiences,
    days: KnownDays
  ) -> IncidentFigures {
    IncidentFigures(
      incident: incident,
      mentions: found.mentions,
      isMeasured: isMeasured(incident, found, days),
      course: course(of: incident, found, days),
      store: store,
      ledger: ledger,
      audiences: audiences,
      known: days.daily.span,
      monitoring: monitoring,
      zone: zone
    )
  }

  /// When it began: its first clock, or the beginning of its window where that is earlier.
  private func begin(of incident: Incident) -> Timestamp? {
    [incident.clocks.known.first?.moment, incident.matches.from].compactMap { $0 }.min()
  }

  /// How many days before an incident say what is usual.
  private var baselineDays: Int { Int(monitoring.baseline / 86_400) }

  /// The time in which its topic is followed: from the baseline before it to now, or to the end of its watch once it
  /// is no longer open.
  private func followed(_ incident: Incident) -> ClosedRange<Timestamp>? {
    guard let begin = begin(of: incident) else { return nil }
    let day = zone.day(of: begin)
    let first = IncidentCourse.first(
      before: day,
      baselineDays: baselineDays,
      without: rivals.daysOfOthers(than: incident)
    )
    // A day may be longer than 24 hours.
    let from = begin.advanced(bySeconds: -Int64(day.days(since: first) + 1) * 86_400)
    let last = incident.clocks.known.last?.moment ?? begin
    let watched = max(incident.watchEnd(monitoring) ?? last, last)
    let to = incident.state.isOpen ? now : min(watched, now)
    return from <= to ? from...to : nil
  }

  private func course(
    of incident: Incident,
    _ found: IncidentMentions,
    _ days: KnownDays
  ) -> IncidentCourse {
    guard let begin = begin(of: incident), let followed = followed(incident),
      let known = days.daily.span,
      !incident.matches.terms.isEmpty
    else { return .unknown }
    let last = min(zone.day(of: followed.upperBound), known.to)
    guard known.from <= last else { return .unknown }
    return IncidentCourse(
      topic: DailySentiment(store: store, indices: found.topic, ledger: ledger, zone: zone),
      begin: zone.day(of: begin),
      known: DayPeriod(from: known.from, to: last),
      silences: days.silences,
      channels: channels(of: found.mentions),
      today: zone.day(of: now),
      baselineDays: baselineDays,
      without: rivals.daysOfOthers(than: incident),
      watch: watch(incident),
      isOpen: incident.state.isOpen
    )
  }

  /// How many of the mentions each channel brought.
  private func channels(of mentions: [Int]) -> [String: Int] {
    var counts = [Int](repeating: 0, count: store.sources.count)
    for mention in mentions { counts[store.sourceIndex(at: mention)] += 1 }
    return Dictionary(zip(store.sources, counts).filter { $0.1 > 0 }) { first, _ in first }
  }

  /// Whether it is known how many mentions it has, see ``IncidentFigures/isMeasured``.
  private func isMeasured(_ incident: Incident, _ found: IncidentMentions, _ days: KnownDays) -> Bool {
    guard found.mentions.isEmpty else { return true }
    let match = incident.matches
    guard !match.terms.isEmpty || !match.mentions.isEmpty || !match.urls.isEmpty else { return false }
    guard let begin = begin(of: incident) else { return !store.isEmpty }
    let last = (incident.clocks.known.map(\.moment) + [match.to].compactMap { $0 }).max() ?? begin
    let end = incident.state.isOpen ? now : min(last, now)
    return days.tell(of: DayPeriod(from: zone.day(of: begin), to: zone.day(of: end)))
  }

  /// The days on which a relapse may begin: from the day after it was resolved to the end of its watch.
  private func watch(_ incident: Incident) -> DayPeriod? {
    switch incident.state {
    case .watching, .closed, .reviewed: break
    case .triage, .active, .responding, .merged, .falseAlarm: return nil
    }
    guard let begin = incident.watchBegin, let end = incident.watchEnd(monitoring), begin <= end else {
      return nil
    }
    let first = zone.day(of: begin).advanced(byDays: 1)
    let last = zone.day(of: end)
    return first <= last ? DayPeriod(from: first, to: last) : nil
  }
}
