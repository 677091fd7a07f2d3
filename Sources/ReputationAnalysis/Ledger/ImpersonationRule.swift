import ReputationModel

/// Checks that an impersonation was both reported and answered officially.
struct ImpersonationRule {
  let ledger: LedgerIndex

  /// What is missing about the incident; empty for one of another kind, and for one that proved to be none.
  func findings(_ figures: IncidentFigures) -> [Finding] {
    let incident = figures.incident
    guard incident.kind == .impersonation, incident.state != .falseAlarm, incident.state != .merged,
      incident.state != .triage
    else { return [] }
    let missing = [LedgerEntry.Action.reportImpersonation, .officialReply].filter { action in
      !figures.mentions.contains { ledger.entries[$0]?.contains { $0.action == action } ?? false }
    }
    return missing.isEmpty ? [] : [.impersonationIncomplete(incident, missing: missing)]
  }
}
