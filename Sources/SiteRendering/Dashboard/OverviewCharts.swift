import Charts
import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// How many sources of the period in view are drawn one by one.
  private static let overviewSources = 8
  /// How many days the calendar shows.
  private static let calendarDays = 53 * 7

  /// The mentions of each day, against what is usual, with the days of incidents.
  func dailyFigure(_ current: PeriodFigures) -> Figure? {
    let zone = content.configuration.site.timeZone
    let windows = reputation.incidents.map { reputation.windows(of: $0) }
    return DailyFigure(
      page: self,
      identifier: "daily-sentiment",
      days: daily,
      marks: reputation.incidents.compactMap { figures in
        figures.incident.clocks.known.first.map { first in
          DayMarks.Mark(
            day: zone.day(of: first.moment),
            label: figures.incident.title,
            url: addresses.incident(figures.incident.id),
            isTitle: true
          )
        }
      } + reputation.spikes.filter { $0.incident == nil }.map(spikeMark),
      shades: DayShades(impacts: windows.flatMap(\.troubles), watches: windows.compactMap(\.watch)),
      usual: reputation.usualNegatives().map { ($0, current.period) },
      headline: dailyHeadline(current),
      title: strings["dashboard.overview.chart-title"],
      csv: addresses.data("daily.csv")
    ).figure()
  }

  /// What came of which source in the period in view.
  func overviewSources() -> SourceFigure? {
    reputation.current.map { current in
      SourceFigure(
        page: self,
        identifier: "sources-figure",
        counts: reputation.bySource(
          of: reputation.mentions(in: current.period),
          in: current.period,
          most: DashboardPage.overviewSources
        ),
        title: strings["dashboard.overview.sources-title"],
        csv: addresses.data("sources.csv")
      )
    }
  }

  /// The negative mentions of a year as a calendar; `nil` where the figure above shows all there is.
  func calendarFigure() -> Figure? {
    let days = Array(daily.suffix(DashboardPage.calendarDays))
    let silences = content.silences
    guard days.count > DailyFigure.wideDays, let first = days.first?.day,
      let worst = days.max(by: { ($0.counts.negative, $1.day) < ($1.counts.negative, $0.day) }),
      worst.counts.negative > 0
    else { return nil }
    let quiet = days.count { $0.counts.negative == 0 && !silences.isMissing($0) }
    let headline = localizer.plural(
      "dashboard.chart.calendar-headline",
      quiet,
      [
        "day": localizer.date(worst.day), "peak": localizer.number(worst.counts.negative),
        "days": localizer.number(days.count),
      ]
    )
    let title = strings["dashboard.overview.calendar-title"]
    let chart = CalendarHeatMap(
      name: ChartName(identifier: "calendar", title: title, summary: headline),
      first: first,
      values: days.map { silences.isMissing($0) ? nil : Double($0.counts.negative) },
      weekdays: (1...7).map { strings["date.weekdays-short.\($0)"] },
      cssClass: "series-negative",
      month: { [strings] in strings["date.months-short.\($0.date.month)"] },
      number: { [localizer] in localizer.number(Int($0)) }
    )
    return Figure(
      identifier: "calendar",
      headline: headline,
      note: strings["dashboard.chart.calendar-note"],
      wide: chart,
      narrow: chart,
      legend: days.contains(where: silences.isMissing)
        ? [.init(cssClass: "hatch", label: strings["dashboard.chart.no-data"])] : [],
      table: weeks(days, caption: title),
      csv: addresses.data("daily.csv")
    )
  }

  /// The negative mentions by week and day of the week, the latest week first.
  private func weeks(_ days: [DailySentiment.Day], caption: String) -> FigureTable {
    var rows: [[FigureTable.Cell]] = []
    for day in days {
      if rows.isEmpty || day.day.weekday == 1 {
        let monday = day.day.advanced(byDays: 1 - day.day.weekday)
        rows.append([.day(monday)] + [FigureTable.Cell](repeating: .missing, count: 7))
      }
      let isMissing = content.silences.isMissing(day)
      rows[rows.count - 1][day.day.weekday] = isMissing ? .missing : .count(day.counts.negative)
    }
    return FigureTable(
      caption: caption,
      columns: [.init(name: "week", label: strings["dashboard.chart.week"])]
        + (1...7).map { .init(name: "day-\($0)", label: strings["date.weekdays-short.\($0)"]) },
      rows: rows.reversed()
    )
  }

  /// The days as a file has them; of `silent` nothing is known, besides those on which every source was silent.
  func dailyTable(_ days: [DailySentiment.Day], silent: Set<CalendarDay> = []) -> FigureTable {
    FigureTable.daily(days, .all, caption: "", silent: silent, self)
  }

  /// A period in words.
  func period(_ period: DayPeriod) -> String {
    strings.text(
      "dashboard.chart.period",
      ["from": localizer.date(period.from), "to": localizer.date(period.to)]
    )
  }

  /// The sign of a spike that no incident tells of; it leads to the archive of mentions.
  private func spikeMark(_ spike: Spike) -> DayMarks.Mark {
    let day = content.configuration.site.timeZone.day(of: spike.from)
    return DayMarks.Mark(
      day: day,
      label: text(of: spike),
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
      return localizer.plural("dashboard.chart.negative", now)
    }
    if now == before { return strings.text("dashboard.chart.negative-same", amounts) }
    return strings.text(
      now > before ? "dashboard.chart.negative-more" : "dashboard.chart.negative-fewer",
      amounts
    )
  }
}
