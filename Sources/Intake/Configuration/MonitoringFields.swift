import ReputationModel

extension YAMLReader {
  /// The block `monitoring:`.
  mutating func monitoring() -> Monitoring {
    var monitoring = Monitoring()
    monitoring.respondWithin = read("respond-within", .duration) ?? monitoring.respondWithin
    monitoring.officeHours = mapping("office-hours") { $0.officeHours() } ?? monitoring.officeHours
    monitoring.staleAfter = read("stale-after", .duration) ?? monitoring.staleAfter
    monitoring.baseline = read("baseline", .duration) ?? monitoring.baseline
    monitoring.estimatesSentiment = read("estimate-sentiment", .boolean) ?? monitoring.estimatesSentiment
    let watch = monitoring.watch
    monitoring.watch =
      mapping("watch") { reader in
        var watch = watch
        for severity in Incident.Severity.allCases {
          if let length = reader.read(severity.rawValue, .duration) { watch[severity] = length }
        }
        return watch
      } ?? watch
    return monitoring
  }
}
