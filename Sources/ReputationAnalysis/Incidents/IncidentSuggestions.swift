public import ReputationModel

/// What an incident's curve and the clock suggest that its file does not say.
///
/// The file decides.
struct IncidentSuggestions {
  let figures: IncidentFigures
  let now: Timestamp
  let zone: SiteTimeZone

  /// The relapse that goes on within the watch, and that no update has looked at.
  var relapse: IncidentCourse.Relapse? {
    guard let relapse = figures.course.relapse,
      !figures.incident.isConfirmed(since: zone.start(of: relapse.since))
    else { return nil }
    return relapse
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
    guard figures.incident.state == .watching, let end = figures.watchEnd, end < now, relapse == nil else {
      return nil
    }
    return end
  }

  /// All of it, with what is overdue.
  var all: [IncidentSuggestion] {
    let incident = figures.incident
    var all: [IncidentSuggestion] = []
    if let relapse, let band = figures.course.band { all.append(.relapse(relapse, band)) }
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

  /// The incidents that have relapsed within their watch, and whose files do not say so, the most urgent first.
  public var relapsed: [IncidentFigures] {
    incidents.filter { IncidentSuggestions(figures: $0, now: now, zone: zone).relapse != nil }
  }
}
