import ReputationModel

extension YAMLReader {
  /// The timeline, oldest first; an entry written above an older one is reported.
  mutating func incidentUpdates() -> [IncidentUpdate] {
    let updates = mappings("updates", of: "an update") { $0.incidentUpdate() }
    for (previous, update) in zip(updates, updates.dropFirst()) where update.at < previous.at {
      context.report(.updateOutOfOrder(update, after: previous, zone: context.zone))
    }
    // Entries of one moment stay as they are written, which the standard sort does not promise.
    return updates.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(
      \.element
    )
  }

  private mutating func incidentUpdate() -> IncidentUpdate? {
    let at = require("at", .moment)
    let state: Incident.State? = read("state", .word)
    let kind: IncidentUpdate.Kind? = require("type", .word)
    let text = require("text", .text("what happened, was decided or said"))
    let clearance: Clearance? = read("clearance", .word)
    let source = read("source", .reference)
    guard let at, let kind, let text else { return nil }
    return IncidentUpdate(
      at: at,
      state: state,
      kind: kind,
      text: text,
      clearance: clearance,
      source: source,
      location: location
    )
  }
}

extension Finding {
  /// An update stands below a later one.
  static func updateOutOfOrder(
    _ update: IncidentUpdate,
    after previous: IncidentUpdate,
    zone: SiteTimeZone
  ) -> Finding {
    Finding(
      rule: "incident.updates-out-of-order",
      severity: .warning,
      location: update.location,
      message: "an update stands below a later one; updates are only ever added at the end",
      found: zone.rfc3339(update.at),
      expected: "not before \(zone.rfc3339(previous.at)), as on line \(previous.location.line)",
      fix: "correct the time, or move the update"
    )
  }
}
