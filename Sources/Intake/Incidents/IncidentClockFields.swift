import ReputationModel

extension YAMLReader {
  /// The clocks of an incident; one that runs before an earlier one is reported.
  mutating func clocks() -> IncidentClocks {
    var clocks = IncidentClocks()
    var latest: (key: String, moment: Timestamp)?
    for name in IncidentClocks.Name.allCases {
      guard let moment = read(name.rawValue, .moment) else { continue }
      clocks[name] = moment
      if let before = latest, isBefore((name.rawValue, moment), before) {
        let place = location(of: name.rawValue)
        context.report(.clocksOutOfOrder(before, (name.rawValue, moment), at: place, in: context))
      } else {
        latest = (name.rawValue, moment)
      }
    }
    return clocks
  }

  /// Reports where the state, the clocks and the timeline do not say the same.
  mutating func checkState(of incident: Incident) {
    let place = location(of: "state")
    for clock in incident.state.clocks where incident.clocks[clock] == nil {
      context.report(.stateWithoutClock(incident.state, clock: clock, at: place))
    }
    if incident.state.isOpen, let closed = incident.clocks[.closed] {
      let zone = context.zone
      context.report(
        .clockWithoutState(.closed, closed, state: incident.state, at: location(of: "closed"), zone: zone)
      )
    }
    if incident.state == .merged, incident.mergedInto == nil {
      context.report(.mergedWithoutTarget(at: place))
    } else if incident.state != .merged, incident.mergedInto != nil {
      context.report(.targetWithoutMerge(state: incident.state, at: location(of: "merged-into")))
    }
    if let last = incident.updates.last(where: { $0.state != nil }), let state = last.state,
      state != incident.state
    {
      context.report(.stateDiffersFromTimeline(incident.state, last: state, entry: last.location, at: place))
    }
  }
}

extension Incident.State {
  /// The clocks that have run when an incident is in this state.
  fileprivate var clocks: [IncidentClocks.Name] {
    switch self {
    case .triage, .active, .responding, .merged, .falseAlarm: []
    // How long it is watched follows from its severity where `watch-until` is not written.
    case .watching: [.resolved]
    case .closed, .reviewed: [.closed]
    }
  }
}

extension Finding {
  /// A clock shows an earlier time than one that comes before it.
  static func clocksOutOfOrder(
    _ first: (key: String, moment: Timestamp),
    _ second: (key: String, moment: Timestamp),
    at location: SourceLocation,
    in context: FieldContext
  ) -> Finding {
    Finding(
      rule: "incident.clocks-out-of-order",
      severity: .error,
      location: location,
      message: "`\(second.key)` is before `\(first.key)`",
      found: "\(second.key) \(context.zone.rfc3339(second.moment))",
      expected: "not before \(first.key) \(context.zone.rfc3339(first.moment))",
      fix: "the clocks run in this order: "
        + IncidentClocks.Name.allCases.map(\.rawValue).joined(separator: ", ")
    )
  }

  /// The state says that something happened of which the time is not written.
  static func stateWithoutClock(
    _ state: Incident.State,
    clock: IncidentClocks.Name,
    at location: SourceLocation
  ) -> Finding {
    Finding(
      rule: "incident.state-without-clock",
      severity: .warning,
      location: location,
      message: "the incident is \(state.rawValue), but the time `\(clock.rawValue)` is not written",
      found: "state \(state.rawValue)",
      expected: "a time `\(clock.rawValue)`",
      fix: "write a line `\(clock.rawValue): …`"
    )
  }

  /// The incident is open, but a clock says that it was closed.
  static func clockWithoutState(
    _ clock: IncidentClocks.Name,
    _ moment: Timestamp,
    state: Incident.State,
    at location: SourceLocation,
    zone: SiteTimeZone
  ) -> Finding {
    Finding(
      rule: "incident.clock-without-state",
      severity: .warning,
      location: location,
      message: "the time `\(clock.rawValue)` is written, but the incident is \(state.rawValue)",
      found: "\(clock.rawValue) \(zone.rfc3339(moment))",
      expected: "state closed or reviewed",
      fix: "change the state, or delete `\(clock.rawValue)`"
    )
  }

  /// A merged incident does not say where it went.
  static func mergedWithoutTarget(at location: SourceLocation) -> Finding {
    Finding(
      rule: "incident.merged-without-target",
      severity: .warning,
      location: location,
      message: "the incident is merged, but it does not say into which",
      found: "no `merged-into`",
      expected: "the id of the incident that goes on",
      fix: "write a line `merged-into: …`"
    )
  }

  /// An incident names one it was merged into, but is in another state.
  static func targetWithoutMerge(state: Incident.State, at location: SourceLocation) -> Finding {
    Finding(
      rule: "incident.target-without-merge",
      severity: .warning,
      location: location,
      message: "`merged-into` is written, but the incident is \(state.rawValue)",
      found: "state \(state.rawValue)",
      expected: "state merged",
      fix: "write `state: merged`, or delete `merged-into`"
    )
  }

  /// The timeline ends in another state than the incident is in.
  static func stateDiffersFromTimeline(
    _ state: Incident.State,
    last: Incident.State,
    entry: SourceLocation,
    at location: SourceLocation
  ) -> Finding {
    Finding(
      rule: "incident.state-differs-from-timeline",
      severity: .warning,
      location: location,
      message: "the incident is \(state.rawValue), but its last update says \(last.rawValue)",
      found: state.rawValue,
      expected: "\(last.rawValue), as on line \(entry.line)",
      fix: "change `state`, or write an update that says `state: \(state.rawValue)`"
    )
  }
}
