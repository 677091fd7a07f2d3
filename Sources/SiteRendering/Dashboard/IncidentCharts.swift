import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// How many days of an incident are drawn for a desk.
  private static let incidentDays = 180
  /// How many of them are drawn by source.
  private static let sourceDays = 42
  /// How many sources of an incident are drawn one by one.
  private static let incidentSources = 5

  /// The days of an incident's figures: those of its topic where its curve is known, else those of its mentions.
  func days(of figures: IncidentFigures) -> [DailySentiment.Day] {
    let days = figures.course.curve.days.isEmpty ? figures.daily.days : figures.course.curve.days
    // What is over does not go on because nobody looks any more.
    return figures.incident.state.isOpen ? reputation.daysToNow(days) : days
  }

  /// The figures of an incident's page.
  func incidentCharts(_ figures: IncidentFigures) -> [Figure] {
    let daily = incidentDaily(figures)
    let shown = daily.drawn(daily.days)
    let mean = MeanFigure(
      page: self,
      identifier: "incident-sentiment",
      days: shown,
      telephone: daily.drawn(shown, most: DailyFigure.narrowDays),
      marks: daily.marks,
      shades: daily.shades,
      title: strings.text("dashboard.incident.mean-title", ["title": figures.incident.title]),
      csv: daily.csv
    ).figure()
    let sources = incidentSources(figures, daily)?.multiples(shades: daily.shades)
    var first = daily.figure()
    if mean == nil { first?.remarks.append(strings["dashboard.chart.mean-none"]) }
    return [first, mean, sources].compactMap { $0 }
  }

  /// What came of which source in the worst weeks; `nil` where no mention belongs to the incident.
  func incidentSources(_ figures: IncidentFigures) -> SourceFigure? {
    incidentSources(figures, incidentDaily(figures))
  }

  private func incidentSources(_ figures: IncidentFigures, _ daily: DailyFigure) -> SourceFigure? {
    let shown = daily.drawn(daily.days, most: DashboardPage.sourceDays)
    guard !figures.mentions.isEmpty, let first = shown.first?.day, let last = shown.last?.day else {
      return nil
    }
    return SourceFigure(
      page: self,
      identifier: "incident-sources",
      counts: reputation.bySource(
        of: figures.mentions,
        in: DayPeriod(from: first, to: last),
        most: DashboardPage.incidentSources
      ),
      title: strings.text("dashboard.incident.sources-title", ["title": figures.incident.title]),
      csv: addresses.data("incident-\(figures.incident.id)-sources.csv")
    )
  }

  private func incidentDaily(_ figures: IncidentFigures) -> DailyFigure {
    let windows = reputation.windows(of: figures)
    let days = days(of: figures)
    return DailyFigure(
      page: self,
      identifier: "incident-mentions",
      days: days,
      window: .busiest(DashboardPage.incidentDays),
      until: windows.watch?.to,
      marks: clockMarks(figures.incident),
      shades: DayShades(
        impacts: [windows.impact].compactMap { $0 },
        watches: [windows.watch].compactMap { $0 }
      ),
      usual: figures.course.band.flatMap { band in
        let known = days.filter { !content.silences.isMissing($0) }
        return known.first.flatMap { first in
          known.last.map { (band, DayPeriod(from: first.day, to: $0.day)) }
        }
      },
      headline: incidentHeadline(figures),
      title: strings.text("dashboard.incident.chart-title", ["title": figures.incident.title]),
      csv: addresses.data("incident-\(figures.incident.id).csv")
    )
  }

  /// The clocks, each leading to the entry of the timeline of its day.
  private func clockMarks(_ incident: Incident) -> [DayMarks.Mark] {
    let zone = content.configuration.site.timeZone
    let updates = ClearedUpdate.all(of: incident)
    return incident.clocks.known.map { name, moment in
      let day = zone.day(of: moment)
      let entry = updates.first { zone.day(of: $0.at) == day }
      return DayMarks.Mark(
        day: day,
        label: strings["dashboard.clock-names.\(name.rawValue)"],
        url: entry.map { "#\($0.id)" } ?? "#timeline"
      )
    }
  }

  /// What the curve shows, as a sentence.
  private func incidentHeadline(_ figures: IncidentFigures) -> String {
    let course = figures.course
    guard let band = course.band else { return countHeadline(figures) }
    let usual = localizer.short(band.ofCalmDays.upperBound)
    guard let impact = course.impact else {
      return strings.text("dashboard.incident.never-above", ["usual": usual])
    }
    let harmed = course.curve.days.filter { day in
      impact.from <= day.day && impact.to.map { day.day < $0 } ?? true
    }
    let peak = harmed.max { ($0.counts.negative, $1.day) < ($1.counts.negative, $0.day) }
    return strings.text(
      course.relapse != nil
        ? "dashboard.incident.relapsed"
        : impact.to == nil ? "dashboard.incident.still-above" : "dashboard.incident.back-below",
      [
        "peak": localizer.number(peak?.counts.negative ?? 0),
        "peak-day": localizer.shortDate(peak?.day ?? impact.from),
        "calm-day": localizer.shortDate(impact.to ?? impact.from),
        "since": localizer.shortDate(course.relapse?.since ?? impact.from), "usual": usual,
      ]
    )
  }

  private func countHeadline(_ figures: IncidentFigures) -> String {
    strings.plural(
      "dashboard.incident.chart-headline",
      count: figures.mentions.count,
      formatted: localizer.number(figures.mentions.count),
      ["negative": localizer.number(figures.counts.negative)]
    )
  }
}
