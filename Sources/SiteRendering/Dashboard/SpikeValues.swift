import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// The spikes of the period in view and those that need somebody, the latest first, each with what it is about;
  /// `nil` where there are none.
  func spikes() -> TemplateValues? { values(ofSpikes: reputation.toldSpikes()) }

  /// Those of them within a part of the period, and those that need somebody.
  func spikes(of days: DayPeriod) -> TemplateValues? {
    let seconds = days.seconds(in: content.configuration.site.timeZone)
    let unattended = reputation.unattendedSpikes
    return values(
      ofSpikes: reputation.toldSpikes().filter { $0.overlaps(seconds) || unattended.contains($0) }
    )
  }

  private func values(ofSpikes spikes: some Collection<Spike>) -> TemplateValues? {
    spikes.isEmpty ? nil : ["spikes": spikes.map(values(ofSpike:)).reversed() as [TemplateValues]]
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

  /// When a spike began, and whether it goes on.
  func time(of spike: Spike) -> String {
    let from = localizer.shortDateTime(spike.from)
    return spike.isRunning
      ? strings.text("dashboard.spikes.running", ["from": from])
      : strings.text("dashboard.spikes.over", ["from": from, "to": localizer.shortDateTime(spike.to)])
  }

  private func values(ofSpike spike: Spike) -> TemplateValues {
    let incident = spike.incident.flatMap { id in
      reputation.incidents.first { $0.incident.id == id }?.incident
    }
    return [
      "text": text(of: spike),
      "when": time(of: spike),
      "incident": incident.map { incident -> TemplateValues in
        ["url": addresses.incident(incident.id), "title": incident.title]
      },
      "about": values(ofTerms: content.spikeTerms[spike] ?? []),
    ]
  }
}
