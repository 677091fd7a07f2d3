public import ReputationModel

extension Finding {
  /// What an incident's file tells of the future; one finding each.
  public static func incidentInFuture(_ incident: Incident, now: Timestamp, zone: SiteTimeZone) -> [Finding] {
    incident.notHappened(by: now).map { moment, location in
      Finding(
        rule: "incident.in-future",
        severity: .warning,
        location: location,
        message: "the time lies in the future",
        found: zone.rfc3339(moment),
        expected: "not after \(zone.rfc3339(now)), which counts as now",
        fix: "correct the time; it counts for nothing until then"
      )
    }
  }
}
