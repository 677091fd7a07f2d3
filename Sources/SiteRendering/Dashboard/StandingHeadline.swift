import ReputationAnalysis
import ReputationModel

/// The sentences above the overview and the weekly brief, of which many readers read no more.
extension DashboardPage {
  /// How things stand: what is talked of again first, then what nobody has taken up, then what is open.
  func standingHeadline() -> String {
    let urgent = [relapseHeadline(), waveHeadline(), spikeHeadline()].compactMap(\.self)
    let open = reputation.incidents.filter { $0.incident.state.isOpen }
    guard let worst = open.first else {
      // None of these is calm, though nothing is open.
      return urgent.isEmpty ? calmHeadline() : urgent.joined(separator: " ")
    }
    let told = localizer.plural(
      "dashboard.overview.open",
      open.count,
      [
        "title": worst.incident.title,
        "state": strings["dashboard.states.\(worst.incident.state.rawValue)"],
      ]
    )
    return (urgent + [told]).joined(separator: " ")
  }

  private func calmHeadline() -> String {
    let knows = reputation.sources.contains { !$0.isStale }
    let calm = strings[knows ? "dashboard.overview.calm" : "dashboard.overview.calm-unknown"]
    return [calm, youngHeadline].compactMap(\.self).joined(separator: " ")
  }

  /// That no alarm means nothing yet; `nil` where it does.
  private var youngHeadline: String? {
    reputation.spikeLearning.map {
      localizer.plural("dashboard.overview.young", $0.days, ["first": localizer.number($0.firstJudged)])
    }
  }

  /// Which incidents have relapsed; `nil` where none has.
  private func relapseHeadline() -> String? { headline("relapsed", of: reputation.relapses) }

  /// Which incidents that are open have a new wave; `nil` where none has.
  private func waveHeadline() -> String? { headline("new-waves", of: reputation.newWaves) }

  private func headline(_ key: String, of incidents: [IncidentFigures]) -> String? {
    incidents.first.map { worst in
      localizer.plural(
        "dashboard.suggestions.\(key)",
        incidents.count,
        ["title": worst.incident.title]
      )
    }
  }

  /// The latest spike that needs somebody, of negative mentions rather than of all; `nil` where none does.
  private func spikeHeadline() -> String? {
    let unattended = reputation.unattendedSpikes
    let spike = unattended.last { $0.subject == .negative } ?? unattended.last
    return spike.map { "\(text(of: $0)). \(time(of: $0)). \(strings["dashboard.spikes.no-incident"])" }
  }
}
