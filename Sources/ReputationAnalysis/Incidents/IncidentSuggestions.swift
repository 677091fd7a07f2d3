public import ReputationModel

/// What an incident's curve and the clock suggest that its file does not say.
///
/// The file decides.
struct IncidentSuggestions {
  let figures: IncidentFigures
  let now: Timestamp
  let zone: SiteTimeZone

  /// The relapse that goes on within the watch, and that no update has looked at.
  var relapse: IncidentCourse.Wave? { figures.course.relapse.flatMap(unseen) }

  /// The wave that goes on in an open incident after it had calmed down, and that no update has looked at.
  var newWave: IncidentCourse.Wave? { figures.course.newWave.flatMap(unseen) }

  /// Whether it had calmed down and is talked of again, and its file does not say so.
  var isTalkedOfAgain: Bool { relapse != nil || newWave != nil }

  /// A wave where the file has not looked at it.
  private func unseen(_ wave: IncidentCourse.Wave) -> IncidentCourse.Wave? {
    figures.incident.isConfirmed(since: zone.start(of: wave.since)) ? nil : wave
  }

  /// Since when it seems to be over; `nil` where it does not, or where its file says so or has looked at it.
  var stableSince: CalendarDay? {
    let incident = figures.incident
    guard incident.state == .active || incident.state == .responding, incident.clocks[.stable] == nil,
      figures.course.impact?.to != nil, let since = figures.course.calmSince,
      !incident.isConfirmed(since: zone.start(of: since.advanced(byDays: IncidentCourse.calmDays)))
    else { return nil }
    return since
  }

  /// The end of a watch that is over.
  var watchOver: Timestamp? {
    guard figures.incident.state == .watching, let end = figures.watchEnd, end < now, !isTalkedOfAgain
    else { return nil }
    return end
  }

  /// All of it, with what is overdue.
  var all: [IncidentSuggestion] {
    let incident = figures.incident
    var all: [IncidentSuggestion] = []
    if let relapse, let band = figures.course.band { all.append(.relapse(relapse, band)) }
    if let newWave, let band = figures.course.band { all.append(.newWave(newWave, band)) }
    if let stableSince, let band = figures.course.band { all.append(.seemsStable(since: stableSince, band)) }
    if let watchOver { all.append(.watchOver(watchOver)) }
    if let next = incident.nextUpdate, next < now, incident.state.isOpen { all.append(.updateOverdue(next)) }
    return all + incident.overdueActions(on: zone.day(of: now)).map { .actionOverdue($0) }
  }

  /// The same as findings.
  var findings: [Finding] { all.map { Finding($0, of: figures.incident, zone: zone) } }
}

extension Reputation {
  /// What the curve of one of ``incidents`` and the clock suggest that its file does not say, the most urgent first.
  public func suggestions(of figures: IncidentFigures) -> [IncidentSuggestion] {
    IncidentSuggestions(figures: figures, now: now, zone: zone).all
  }

  /// The finding of ``findings`` that says the same of that incident.
  public func finding(_ suggestion: IncidentSuggestion, of figures: IncidentFigures) -> Finding {
    Finding(suggestion, of: figures.incident, zone: zone)
  }

  /// The incidents that had calmed down and are talked of again, and whose files do not say so, the most urgent first:
  /// ``relapses`` and ``newWaves``.
  public var relapsed: [IncidentFigures] {
    incidents.filter { suggests($0, \.isTalkedOfAgain) }
  }

  /// Those of ``relapsed`` that are watched, or were closed within their watch.
  public var relapses: [IncidentFigures] { incidents.filter { suggests($0) { $0.relapse != nil } } }

  /// Those of ``relapsed`` that are being worked on.
  public var newWaves: [IncidentFigures] { incidents.filter { suggests($0) { $0.newWave != nil } } }

  private func suggests(_ figures: IncidentFigures, _ holds: (IncidentSuggestions) -> Bool) -> Bool {
    holds(IncidentSuggestions(figures: figures, now: now, zone: zone))
  }
}
