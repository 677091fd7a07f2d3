import ReputationModel

@testable import ReputationAnalysis

extension Sample {
  static func cleared(
    _ clearance: Clearance,
    mentions: [Mention] = [],
    incidents: [Incident] = [],
    ledger: [LedgerEntry] = [],
    now: Timestamp = Sample.hour(24),
    _ change: (inout SiteConfiguration) -> Void = { _ in }
  ) -> ClearedReputation {
    ClearedReputation(
      reputation(mentions, incidents: incidents, ledger: ledger, now: now, change),
      for: clearance
    )
  }

  static func reputation(
    _ mentions: [Mention],
    incidents: [Incident] = [],
    ledger: [LedgerEntry] = [],
    now: Timestamp = Sample.hour(24),
    _ change: (inout SiteConfiguration) -> Void = { _ in }
  ) -> Reputation {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "Sitio", url: "https://sitio.example", language: LanguageCode(rawValue: "es"))
    )
    change(&configuration)
    let store = Sample.store(mentions)
    let sources = store.sources.map { name in
      SourceFigures(
        name: name,
        format: nil,
        mentions: 1,
        dataThrough: mentions.last { $0.source == name }?.published,
        staleAfter: 36 * 3600,
        now: now
      )
    }
    return Reputation(
      store: store,
      ledger: ledger,
      incidents: incidents,
      sources: sources,
      configuration: configuration,
      now: now
    )
  }

  static func incident(
    _ id: String,
    _ clearance: Clearance,
    state: Incident.State = .active,
    severity: Incident.Severity = .high,
    _ change: (inout Incident) -> Void = { _ in }
  ) -> Incident {
    var incident = Sample.incident(id, state: state, severity: severity)
    incident.clearance = clearance
    incident.clocks[.firstSignal] = Sample.hour(1)
    incident.clocks[.declared] = Sample.hour(2)
    change(&incident)
    return incident
  }

  static func update(
    _ text: String,
    at hours: Int,
    _ clearance: Clearance? = nil,
    corrects: Int? = nil
  ) -> IncidentUpdate {
    IncidentUpdate(
      at: Sample.hour(hours),
      kind: .statement,
      text: text,
      clearance: clearance,
      corrects: corrects.map(Sample.hour),
      location: SourceLocation(file: "content/incidents/a.md")
    )
  }

  static var quietMonth: [Mention] {
    (0..<40).map { Sample.mention("q\($0)", at: ($0 - 39) * 24, sentiment: 0) }
  }
}
