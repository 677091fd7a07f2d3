import ReputationAnalysis
import ReputationModel

/// When far more was said than usual.
extension ReportText {
  /// So many spikes are listed.
  private static let mostSpikes = 5

  /// The latest spikes of the period in view, and those that need somebody.
  func spikes() -> ReportTable {
    var table = ReportTable("Spikes")
    let view = reputation.period?.seconds(in: zone)
    let unattended = reputation.unattendedSpikes
    let shown = reputation.spikes.filter { spike in
      view.map { spike.from.seconds < $0.upperBound && $0.lowerBound < spike.to.seconds } ?? false
        || unattended.contains(spike)
    }
    let listed = shown.suffix(ReportText.mostSpikes)
    table.add(
      "all",
      Numbers.count(reputation.spikes.count),
      listed.isEmpty
        ? "none in the period"
        : "\(Numbers.count(shown.count)) in the period"
          + (shown.count > listed.count ? ", the latest follow" : "")
    )
    for spike in listed { add(spike, to: &table) }
    return table
  }

  private func add(_ spike: Spike, to table: inout ReportTable) {
    let incident = spike.incident.map { "incident \($0)" } ?? "no incident tells of it"
    let what = spike.subject == .negative ? "negative mentions" : "mentions"
    table.add(
      "  since \(zone.rfc3339(spike.from))",
      "\(Numbers.count(spike.peak)) \(spike.bucket == .hour ? "an" : "a") \(spike.bucket.rawValue)",
      "\(what) at most, \(FigureWords.number(spike.expected)) usual, \(spike.unusualness)"
        + (spike.isRunning ? "; it goes on" : "; over \(zone.rfc3339(spike.to))") + "; \(incident)"
    )
  }
}
