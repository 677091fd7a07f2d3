import ReputationModel

extension Finding {
  /// So many terms of a spike are told with it.
  private static var mostTerms: Int { 4 }

  /// Far more is said than usual, and no incident tells of it.
  ///
  /// - Parameter terms: what marks the mentions of the spike; strangers' words.
  static func spikeWithoutIncident(_ spike: Spike, about terms: [MarkingTerm], zone: SiteTimeZone) -> Finding
  {
    let subject = spike.subject == .negative ? "negative mentions" : "mentions"
    let reasons = terms.prefix(mostTerms).map { "\($0.text.excerpt) (\($0.mentions))" }
    return Finding(
      rule: "spike.no-incident",
      severity: .warning,
      message: "far more \(subject) than usual since \(zone.rfc3339(spike.from)) belong to no incident",
      found:
        "\(spike.peak) in one \(spike.bucket.rawValue) where \(FigureWords.number(spike.expected)) is usual: "
        + "\(spike.unusualness)"
        + (reasons.isEmpty ? "" : "; about " + reasons.joined(separator: ", ")),
      expected: "about \(FigureWords.number(spike.expected))",
      fix: "read what is said; open an incident for it, or file it under one that is open"
    )
  }
}
