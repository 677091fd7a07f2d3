import ReputationAnalysis
import ReputationModel

/// When far more was said than usual.
extension ReportText {
  /// The latest spikes of the period in view, and those that need somebody, each with what it is about.
  func spikes() -> ReportTable {
    var table = ReportTable("Spikes")
    let shown = reputation.spikesInView
    let listed = reputation.toldSpikes()
    let terms = reputation.termsOfSpikes()
    table.add(
      "all",
      Numbers.count(reputation.spikes.count),
      listed.isEmpty
        ? "none in the period" + learning
        : "\(Numbers.count(shown.count)) in the period"
          + (shown.count > listed.count ? ", the latest follow" : "")
    )
    for spike in listed {
      add(spike, to: &table)
      if let terms = terms[spike], !terms.isEmpty { addTerms(terms, to: &table) }
    }
    return table
  }

  /// That no alarm means nothing yet.
  private var learning: String {
    reputation.spikeLearning.map {
      "; of \($0.days) day\($0.days == 1 ? "" : "s") none can be judged, only hours: days are from the \($0.firstJudged)th on"
    } ?? ""
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
