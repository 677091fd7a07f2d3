import ReputationAnalysis
import ReputationModel

/// What is drawn on an incident's page, worked out once for the page and the files of its numbers.
struct IncidentCharts {
  /// How many days of an incident are drawn for a desk.
  private static let drawnDays = 180
  /// How many of them are drawn by source.
  private static let sourceDays = 42
  /// How many sources of an incident are drawn one by one.
  private static let drawnSources = 5

  let page: DashboardPage
  let figures: IncidentFigures
  /// The watch after the incident; `nil` where nobody watches.
  let watch: WatchFigure?
  /// The days of the incident's figures: those of its topic where its curve is known, else those of its mentions.
  private let days: [DailySentiment.Day]

  private var strings: Strings { page.strings }
  private var localizer: Localizer { page.localizer }

  init(page: DashboardPage, figures: IncidentFigures) {
    self.page = page
    self.figures = figures
    watch = WatchFigure(page: page, figures: figures)
    let days = figures.course.curve.days.isEmpty ? figures.daily.days : figures.course.curve.days
    // What is over does not go on because nobody looks any more.
    self.days = figures.incident.state.isOpen ? page.reputation.daysToNow(days) : days
  }

  /// The figures of the incident's days, and the numbers of all there are as files with their names.
  func drawn() -> (charts: [Figure], files: [(name: String, table: FigureTable)]) {
    let daily = daily()
    let sources = sources(daily)
    let files = [
      ("", days.isEmpty ? nil : page.dailyTable(days, silent: figures.course.silent)),
      ("-sources", sources?.negativeByDay()),
      ("-watch", watch?.table()),
    ]
    return (
      charts(daily, sources), files.compactMap { suffix, table in table.map { (name(suffix), $0) } }
    )
  }

  private func name(_ suffix: String) -> String { "incident-\(figures.incident.id)\(suffix).csv" }

  private func charts(_ daily: DailyFigure, _ sources: SourceFigure?) -> [Figure] {
    let shown = daily.drawn(daily.days)
    let mean = MeanFigure(
      page: page,
      identifier: "incident-sentiment",
      days: shown,
      telephone: daily.drawn(shown, most: DailyFigure.narrowDays),
      marks: daily.marks,
      shades: daily.shades,
      title: strings.text("dashboard.incident.mean-title", ["title": figures.incident.title]),
      csv: daily.csv
    ).figure()
    var first = daily.figure()
    if mean == nil { first?.remarks.append(strings["dashboard.chart.mean-none"]) }
    return [first, mean, sources?.multiples(shades: daily.shades)].compactMap { $0 }
  }

  /// What came of which source in the worst weeks; `nil` where no mention belongs to the incident.
  private func sources(_ daily: DailyFigure) -> SourceFigure? {
    let shown = daily.drawn(daily.days, most: IncidentCharts.sourceDays)
    guard !figures.mentions.isEmpty, let first = shown.first?.day, let last = shown.last?.day else {
      return nil
    }
    return SourceFigure(
      page: page,
      identifier: "incident-sources",
      counts: page.reputation.bySource(
        of: figures.mentions,
        in: DayPeriod(from: first, to: last),
        most: IncidentCharts.drawnSources
      ),
      title: strings.text("dashboard.incident.sources-title", ["title": figures.incident.title]),
      csv: page.addresses.data(name("-sources"))
    )
  }

  private func daily() -> DailyFigure {
    let windows = page.reputation.windows(of: figures)
    return DailyFigure(
      page: page,
      identifier: "incident-mentions",
      days: days,
      silent: figures.course.silent,
      window: .busiest(IncidentCharts.drawnDays),
      until: windows.watch?.to,
      marks: clockMarks(figures.incident),
      shades: DayShades(
        impacts: windows.troubles,
        watches: [windows.watch].compactMap { $0 }
      ),
      usual: figures.course.band.flatMap { band in
        let silences = DaySilences(page, silent: figures.course.silent)
        let known = days.filter { !silences.isMissing($0) }
        return known.first.flatMap { first in
          known.last.map { (band, DayPeriod(from: first.day, to: $0.day)) }
        }
      },
      headline: headline(),
      title: strings.text("dashboard.incident.chart-title", ["title": figures.incident.title]),
      csv: page.addresses.data(name(""))
    )
  }

  /// The clocks, each leading to the entry of the timeline of its day.
  private func clockMarks(_ incident: Incident) -> [DayMarks.Mark] {
    let zone = page.content.configuration.site.timeZone
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
  private func headline() -> String {
    let course = figures.course
    guard let band = course.band else { return countHeadline() }
    let usual = localizer.short(band.ofCalmDays.upperBound)
    guard let impact = course.impact else {
      return strings.text("dashboard.incident.never-above", ["usual": usual])
    }
    let harmed = course.curve.days.filter { day in
      impact.from <= day.day && impact.to.map { day.day < $0 } ?? true
    }
    let peak = harmed.max { ($0.counts.negative, $1.day) < ($1.counts.negative, $0.day) }
    let again = course.relapse ?? course.newWave
    return strings.text(
      again != nil
        ? "dashboard.incident.relapsed"
        : impact.to == nil ? "dashboard.incident.still-above" : "dashboard.incident.back-below",
      [
        "peak": localizer.number(peak?.counts.negative ?? 0),
        "peak-day": localizer.date(peak?.day ?? impact.from),
        "calm-day": localizer.date(impact.to ?? impact.from),
        "since": localizer.date(again?.since ?? impact.from), "usual": usual,
      ]
    )
  }

  private func countHeadline() -> String {
    localizer.plural(
      "dashboard.incident.chart-headline",
      figures.mentions.count,
      ["negative": localizer.number(figures.counts.negative)]
    )
  }
}
