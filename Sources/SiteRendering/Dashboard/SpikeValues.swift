import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// The spikes of the period in view and those that need somebody, the latest first, each with what it is about; `nil`
  /// where there are none.
  func spikes() -> TemplateValues? {
    let told = reputation.toldSpikes()
    return told.isEmpty ? nil : ["spikes": told.reversed().map(values(ofSpike:))]
  }

  /// What a spike was, in numbers.
  func text(of spike: Spike) -> String {
    strings.text(
      "dashboard.chart.spike-\(spike.subject.rawValue)-\(spike.bucket.rawValue)",
      [
        "peak": localizer.number(spike.peak),
        "expected": localizer.number(Int(spike.expected.rounded())),
      ]
    )
  }

  private func values(ofSpike spike: Spike) -> TemplateValues {
    let incident = spike.incident.flatMap { id in
      reputation.incidents.first { $0.incident.id == id }?.incident
    }
    let from = localizer.shortDateTime(spike.from)
    return [
      "text": text(of: spike),
      "when": spike.isRunning
        ? strings.text("dashboard.spikes.running", ["from": from])
        : strings.text("dashboard.spikes.over", ["from": from, "to": localizer.shortDateTime(spike.to)]),
      "incident": incident.map { incident -> TemplateValues in
        ["url": addresses.incident(incident.id), "title": incident.title]
      },
      "about": values(ofTerms: content.spikeTerms[spike] ?? []),
    ]
  }
}
