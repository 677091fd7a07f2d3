import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// The values of the overview.
  func overview() -> Body {
    let open = reputation.incidents.filter { $0.incident.state.isOpen }
    let waiting = Array(content.queue.places.prefix(5))
    var own: TemplateValues = [
      "hasMentions": !store.isEmpty,
      "hasOpenIncidents": !open.isEmpty,
      "incidents": open.map(incidentRow),
      "hasWaiting": !waiting.isEmpty,
      "waiting": waiting.map { values(ofPlace: $0, limit: 280) },
      "queueLink": strings.plural(
        "dashboard.overview.queue-link",
        count: content.queue.count,
        formatted: localizer.number(content.queue.count)
      ),
      "terms": values(ofTerms: content.terms),
      "voices": voices(),
      "sources": reputation.sources.map(sourceRow),
    ]
    if let current = reputation.current {
      own["period"] =
        [
          "headline": incidentsHeadline(),
          "text": strings.text(
            "dashboard.overview.period",
            ["from": localizer.date(current.period.from), "to": localizer.date(current.period.to)]
          ),
        ] as TemplateValues
      own["tiles"] = Tiles(page: self).overview(current: current, previous: reputation.previous)
      own["chart"] = dailyFigure(current).values()
    }
    return Body(title: strings["dashboard.overview.title"], tab: .overview, own)
  }

  /// One sentence that says how things stand.
  func incidentsHeadline() -> String {
    let open = reputation.incidents.filter { $0.incident.state.isOpen }
    guard let worst = open.first else { return strings["dashboard.overview.calm"] }
    return strings.plural(
      "dashboard.overview.open",
      count: open.count,
      formatted: localizer.number(open.count),
      [
        "title": worst.incident.title,
        "state": strings["dashboard.states.\(worst.incident.state.rawValue)"],
      ]
    )
  }

  private func dailyFigure(_ current: PeriodFigures) -> DailyFigure {
    DailyFigure(
      page: self,
      identifier: "daily-sentiment",
      days: reputation.daily.days,
      marks: reputation.incidents.compactMap { figures in
        figures.incident.clocks.known.first.map { first in
          DailyFigure.Mark(
            day: content.configuration.site.timeZone.day(of: first.moment),
            label: figures.incident.title,
            url: addresses.incident(figures.incident.id)
          )
        }
      } + reputation.spikes.filter { $0.incident == nil }.map(spikeMark),
      headline: dailyHeadline(current),
      title: strings["dashboard.overview.chart-title"],
      csv: addresses.data("daily.csv")
    )
  }

  /// The sign of a spike that no incident tells of; it leads to the archive of mentions.
  private func spikeMark(_ spike: Spike) -> DailyFigure.Mark {
    let day = content.configuration.site.timeZone.day(of: spike.from)
    return DailyFigure.Mark(
      day: day,
      label: strings.text(
        "dashboard.chart.spike-\(spike.subject.rawValue)-\(spike.bucket.rawValue)",
        [
          "peak": localizer.number(spike.peak),
          "expected": localizer.number(Int(spike.expected.rounded())),
        ]
      ),
      url: addresses.mentions
    )
  }

  /// What the chart shows, as a sentence: how the negative mentions of the period compare with those before.
  private func dailyHeadline(_ current: PeriodFigures) -> String {
    let now = current.counts.negative
    let amounts: KeyValuePairs<String, String> = [
      "now": localizer.number(now),
      "before": reputation.previous.map { localizer.number($0.counts.negative) } ?? "",
    ]
    guard let before = reputation.previous?.counts.negative else {
      return strings.plural("dashboard.chart.negative", count: now, formatted: localizer.number(now))
    }
    if now == before { return strings.text("dashboard.chart.negative-same", amounts) }
    return strings.text(
      now > before ? "dashboard.chart.negative-more" : "dashboard.chart.negative-fewer",
      amounts
    )
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
