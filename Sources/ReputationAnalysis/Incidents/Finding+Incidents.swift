import ReputationModel

extension Finding {
  /// An incident that is watched, or was closed within its watch, is talked of again.
  static func incidentRelapse(
    _ incident: Incident,
    _ relapse: IncidentCourse.Wave,
    _ band: UsualBand
  ) -> Finding {
    Finding(
      rule: "incident.relapse",
      severity: .warning,
      location: incident.places.location(of: "state"),
      message: "negative mentions have been above what is usual again since \(relapse.since): a relapse",
      found: "\(relapse.peak) on \(relapse.peakDay), state \(incident.state.rawValue)",
      expected: "fewer than \(FigureWords.number(band.high)) a day",
      fix:
        "write `state: active`, or an update with `state: \(incident.state.rawValue)` that says why it is none"
    )
  }

  /// An incident is open, had calmed down, and is talked of again.
  static func incidentNewWave(
    _ incident: Incident,
    _ wave: IncidentCourse.Wave,
    _ band: UsualBand
  ) -> Finding {
    Finding(
      rule: "incident.new-wave",
      severity: .warning,
      location: incident.places.location(of: "state"),
      message:
        "negative mentions had calmed down and have been above what is usual again since \(wave.since): a new wave",
      found: "\(wave.peak) on \(wave.peakDay), state \(incident.state.rawValue)",
      expected: "fewer than \(FigureWords.number(band.high)) a day",
      fix: incident.state.isAcute
        ? "write an update with `state: \(incident.state.rawValue)` that tells of it"
        : "write `state: active`, or an update with `state: \(incident.state.rawValue)` that says why it is none"
    )
  }

  /// An incident is being worked on, but its curve is calm.
  static func incidentSeemsStable(_ incident: Incident, since: CalendarDay, _ band: UsualBand) -> Finding {
    Finding(
      rule: "incident.seems-stable",
      severity: .warning,
      location: incident.places.location(of: "state"),
      message: "negative mentions have been back at what is usual since \(since)",
      found: "state \(incident.state.rawValue), no `stable`",
      expected:
        "`stable` from the first of \(IncidentCourse.calmDays) days on which negative mentions are at most \(FigureWords.number(band.calm))",
      fix:
        "write `stable`, or an update with `state: \(incident.state.rawValue)` that says why it is not over"
    )
  }

  /// A watch is over, and nobody closed the incident.
  static func incidentWatchIsOver(_ incident: Incident, end: Timestamp, zone: SiteTimeZone) -> Finding {
    Finding(
      rule: "incident.watch-over",
      severity: .warning,
      location: incident.places.location(of: "state"),
      message: "the watch is over, but the incident is still watched",
      found: "watched until \(zone.rfc3339(end))",
      expected: "state closed, or a later `watch-until`",
      fix: "write `state: closed` and `closed`, or a later `watch-until`"
    )
  }

  /// An update was promised and did not come.
  static func incidentUpdateOverdue(_ incident: Incident, due: Timestamp, zone: SiteTimeZone) -> Finding {
    Finding(
      rule: "incident.update-overdue",
      severity: .warning,
      location: incident.places.location(of: "next-update"),
      message: "the next update is overdue",
      found: zone.rfc3339(due),
      expected: "a time that has not passed",
      fix: "add the update, and write when the next one comes"
    )
  }

  /// Something should have been put right and was not.
  static func incidentActionOverdue(_ incident: Incident, action place: Int) -> Finding {
    let action = incident.actions[place]
    return Finding(
      rule: "incident.action-overdue",
      severity: .warning,
      location: incident.places.location(of: "actions", item: place),
      message: "an action is overdue: \(action.what.excerpt)",
      found: action.due.map { "due \($0), not done" },
      expected: "`done` and its `evidence`, or a later `due`",
      fix: action.owner.map { "ask \($0.excerpt), who answers for it" }
        ?? "say with `owner` who answers for it"
    )
  }

  /// The readers of the status view may see an incident, but not when it began.
  static func incidentWithoutBeginning(_ incident: Incident, for clearance: Clearance) -> Finding {
    let clocks =
      clearance > .public
      ? "`first-signal`, `detected`, `declared`, `acknowledged`, `first-response`"
      : "`declared`, `first-response`"
    return Finding(
      rule: "incident.no-beginning",
      severity: .warning,
      location: incident.places.location(of: "clearance"),
      message: "the incident has no beginning that readers of the status view can see",
      found: "clearance \(incident.clearance.rawValue), none of \(clocks), no update for these readers",
      expected: "one of \(clocks), or an update of `clearance: \(clearance.rawValue)`",
      fix: "write `declared`, or say with an update that these readers may see how it began"
    )
  }
}
