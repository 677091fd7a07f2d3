import ReputationModel

extension YAMLReader {
  /// The timeline of an incident that so many may read, oldest first; an entry written above an older one is reported.
  mutating func incidentUpdates(of clearance: Clearance) -> [IncidentUpdate] {
    let updates = mappings("updates", of: "an update") { $0.incidentUpdate() }
    for (previous, update) in zip(updates, updates.dropFirst()) where update.at < previous.at {
      context.report(.updateOutOfOrder(update, after: previous, zone: context.zone))
    }
    checkCorrections(updates, in: clearance)
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
    let corrects = read("corrects", .moment)
    guard let at, let kind, let text else { return nil }
    return IncidentUpdate(
      at: at,
      state: state,
      kind: kind,
      text: text,
      clearance: clearance,
      source: source,
      corrects: corrects,
      location: location
    )
  }

  /// Reports corrections of nothing, and those that readers of what they correct cannot see.
  private mutating func checkCorrections(_ updates: [IncidentUpdate], in incident: Clearance) {
    // Everything that was said at a moment is corrected: what most may read counts.
    let openest = Dictionary(updates.map { ($0.at, $0) }) { first, next in
      next.clearance(in: incident) < first.clearance(in: incident) ? next : first
    }
    for update in updates {
      guard let moment = update.corrects else { continue }
      guard let corrected = openest[moment], moment < update.at else {
        context.report(.correctionOfNothing(update, moment, zone: context.zone))
        continue
      }
      let clearance = update.clearance(in: incident)
      guard clearance > corrected.clearance(in: incident) else { continue }
      context.report(.hiddenCorrection(update, clearance, of: corrected))
    }
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

  /// An update corrects an entry that does not exist.
  static func correctionOfNothing(
    _ update: IncidentUpdate,
    _ moment: Timestamp,
    zone: SiteTimeZone
  ) -> Finding {
    Finding(
      rule: "incident.corrects-nothing",
      severity: .warning,
      location: update.location,
      message: "no earlier update stands at the time that is corrected",
      found: "corrects: \(zone.rfc3339(moment))",
      expected: "the `at` of an earlier update",
      fix: "write that update's `at`"
    )
  }

  /// Who reads the wrong entry would not read the correction.
  static func hiddenCorrection(
    _ update: IncidentUpdate,
    _ clearance: Clearance,
    of corrected: IncidentUpdate
  ) -> Finding {
    Finding(
      rule: "incident.hidden-correction",
      severity: .warning,
      location: update.location,
      message: "fewer may read the correction than what it corrects",
      found: "clearance: \(clearance.rawValue)",
      expected: "that of the update on line \(corrected.location.line), or a more open one",
      fix: "give both the same clearance"
    )
  }
}
