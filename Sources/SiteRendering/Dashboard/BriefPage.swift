import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// So many of the week's loudest mentions are shown.
  private static let shownMentions = 3

  /// The values of the brief: the last seven whole days on one printed page.
  func brief() -> Body {
    let week = content.week
    let updates = updates(of: week.period)
    let open = reputation.incidents.filter { $0.incident.state.isOpen }
    let tasks = pressingTasks(within: 7)
    let loudest = loudest(of: week)
    return Body(
      title: strings["dashboard.brief.title"],
      tab: .brief,
      [
        "days": strings.text(
          "dashboard.brief.days",
          ["from": localizer.date(week.period.from), "to": localizer.date(week.period.to)]
        ),
        "headline": standingHeadline(),
        "volume": volumeHeadline(week),
        "hasFigures": week.current != nil,
        "tiles": week.current.map { Tiles(page: self).overview(current: $0, previous: week.previous) },
        "terms": values(ofTerms: week.terms),
        "suggestions": suggestions(),
        "spikes": spikes(of: week.period),
        "hasOpenIncidents": !open.isEmpty,
        "promisesUpdates": true,
        "incidents": open.map(incidentRow),
        "hasUpdates": !updates.isEmpty,
        "updates": updates,
        "hasLoudest": !loudest.isEmpty,
        "loudest": loudest,
        "hasTasks": !tasks.isEmpty,
        "tasks": tasks,
      ]
    )
  }

  /// How the number of mentions and of negative ones changed, as a sentence.
  private func volumeHeadline(_ week: DashboardContent.Week) -> String {
    guard let current = week.current else { return strings["dashboard.brief.no-data"] }
    let amounts: KeyValuePairs<String, String> = [
      "total": localizer.number(current.counts.total),
      "negative": localizer.number(current.counts.negative),
      "total-before": week.previous.map { localizer.number($0.counts.total) } ?? "",
      "negative-before": week.previous.map { localizer.number($0.counts.negative) } ?? "",
    ]
    return strings.text(
      week.previous == nil ? "dashboard.brief.volume-alone" : "dashboard.brief.volume",
      amounts
    )
  }

  /// What came of each incident within those days: how many entries its timeline got, and the newest of them.
  private func updates(of period: DayPeriod) -> [TemplateValues] {
    let zone = content.configuration.site.timeZone
    return reputation.incidents.compactMap { figures in
      let incident = figures.incident
      let within = zip(incident.updates, texts[incident.id].updates)
        .filter { period.contains(zone.day(of: $0.0.at)) }
      guard let (newest, html) = within.last else { return nil }
      return [
        "time": time(newest.at),
        "type": chips.update(newest.kind),
        "incident": incident.title,
        "url": "\(addresses.incident(incident.id))#timeline",
        "html": html,
        "count": within.count == 1
          ? nil
          : localizer.plural("dashboard.brief.more-updates", within.count - 1),
      ]
    }
  }

  private func loudest(of week: DashboardContent.Week) -> [TemplateValues] {
    guard let range = week.current?.range else { return [] }
    return loudest(of: range, count: DashboardPage.shownMentions, limit: 160)
  }
}
