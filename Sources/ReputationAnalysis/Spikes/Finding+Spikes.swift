import ReputationModel

extension Finding {
  /// Far more is said than usual, and no incident tells of it.
  static func spikeWithoutIncident(_ spike: Spike, zone: SiteTimeZone) -> Finding {
    let subject = spike.subject == .negative ? "negative mentions" : "mentions"
    return Finding(
      rule: "spike.no-incident",
      severity: .warning,
      message: "far more \(subject) than usual since \(zone.rfc3339(spike.from)) belong to no incident",
      found:
        "\(spike.peak) in one \(spike.bucket.rawValue) where \(FigureWords.number(spike.expected)) is usual: "
        + "\(spike.unusualness)",
      expected: "about \(FigureWords.number(spike.expected))",
      fix: "read what is said; open an incident for it, or file it under one that is open"
    )
  }
}
