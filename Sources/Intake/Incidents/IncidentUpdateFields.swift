import ReputationModel

extension YAMLReader {
  /// The timeline, oldest first; an entry written above an older one is reported.
  mutating func incidentUpdates() -> [IncidentUpdate] {
    let updates = mappings("updates", of: "an update") { $0.incidentUpdate() }
    for (previous, update) in zip(updates, updates.dropFirst()) where update.at < previous.at {
      context.report(.updateOutOfOrder(update, after: previous, zone: context.zone))
    }
    for update in updates { checkCorrection(update, in: updates) }
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

  /// Reports a correction of nothing, and one that readers of what it corrects cannot see.
  private mutating func checkCorrection(_ update: IncidentUpdate, in updates: [IncidentUpdate]) {
    guard let moment = update.corrects else { return }
    guard let corrected = updates.first(where: { $0.at == moment }), moment < update.at else {
      return context.report(.correctionOfNothing(update, moment, zone: context.zone))
    }
    // Where only one of the two names its readers, the other's are the incident's, who are no fewer.
    guard let mine = update.clearance, mine > corrected.clearance ?? .team else { return }
    context.report(.hiddenCorrection(update, mine, of: corrected))
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
