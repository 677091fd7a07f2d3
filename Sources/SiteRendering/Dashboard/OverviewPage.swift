import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// The values of the overview, with what came of which source.
  func overview(_ sources: SourceFigure?) -> Body {
    let open = reputation.incidents.filter { $0.incident.state.isOpen }
    let waiting = Array(content.queue.places.prefix(5))
    var own: TemplateValues = [
      "headline": standingHeadline(),
      "hasMentions": !store.isEmpty,
      "suggestions": suggestions(),
      "hasOpenIncidents": !open.isEmpty,
      "promisesUpdates": true,
      "incidents": open.map { incidentRow($0).merging(["last": lastUpdate(of: $0.incident)]) },
      "late": lateTasks(),
      "hasWaiting": !waiting.isEmpty,
      "waiting": waiting.map { values(ofPlace: $0, limit: 280) },
      "queueLink": localizer.plural("dashboard.overview.queue-link", content.queue.count),
      "spikes": spikes(),
      "terms": values(ofTerms: content.terms),
      "voices": voices(),
      "sources": reputation.sources.map(sourceRow),
    ]
    if let current = reputation.current {
      own["period"] = strings.text(
        "dashboard.overview.period",
        ["from": localizer.date(current.period.from), "to": localizer.date(current.period.to)]
      )
      own["unknownDays"] =
        current.unknownDays == 0
        ? nil : localizer.plural("dashboard.overview.unknown-days", current.unknownDays)
      own["tiles"] = Tiles(page: self).overview(current: current, previous: reputation.previous)
      own["daily"] = dailyFigure(current)?.values(localizer)
      own["calendar"] = calendarFigure()?.values(localizer)
      own["voiceShare"] = VoiceShareFigure(page: self, current: current).figure()?.values(localizer)
      own["sourcesFigure"] = sources?.bars()?.values(localizer)
    }
    return Body(title: strings["dashboard.overview.title"], tab: .overview, own)
  }

  /// What was last said or done about it.
  private func lastUpdate(of incident: Incident) -> TemplateValues? {
    guard let update = incident.updates.last, let html = texts[incident.id].updates.last else {
      return nil
    }
    return ["time": time(update.at), "html": html]
  }

  func sourceRow(_ source: SourceFigures) -> TemplateValues {
    [
      "name": source.name,
      "mentions": localizer.number(source.mentions),
      "through": source.dataThrough.map(time),
      "code": source.isStale ? "stale" : "fresh",
      "state": strings[source.isStale ? "dashboard.stale" : "dashboard.fresh"],
    ]
  }
}
