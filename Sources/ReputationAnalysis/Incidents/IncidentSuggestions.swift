import ReputationModel

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

  /// All of it as findings, with what is overdue.
  var findings: [Finding] {
    let incident = figures.incident
    var findings: [Finding] = []
    if let relapse, let band = figures.course.band {
      findings.append(.incidentRelapse(incident, relapse, band))
    }
    if let stableSince, let band = figures.course.band {
      findings.append(.incidentSeemsStable(incident, since: stableSince, band))
    }
    if let watchOver { findings.append(.incidentWatchIsOver(incident, end: watchOver, zone: zone)) }
    if let next = incident.nextUpdate, next < now, incident.state.isOpen {
      findings.append(.incidentUpdateOverdue(incident, due: next, zone: zone))
    }
    return findings
      + incident.overdueActions(on: zone.day(of: now)).map { .incidentActionOverdue(incident, action: $0) }
  }
}

extension Reputation {
  /// The incidents that have relapsed within their watch, and whose files do not say so, by identifier.
  public var relapses: [String] {
    incidents.filter { IncidentSuggestions(figures: $0, now: now, zone: zone).relapse != nil }.map(
      \.incident.id
    )
  }
}
