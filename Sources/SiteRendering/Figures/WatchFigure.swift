import Charts
import ReputationAnalysis
import ReputationModel

/// The figure of the watch over an incident: each day since it was resolved, against what is usual.
struct WatchFigure {
  private let page: DashboardPage
  private let figures: IncidentFigures
  private let watch: DayPeriod
  /// The days of the watch that are over or going on.
  private let days: [Day]

  private enum State: String { case calm, raised, high, unknown }

  private struct Day {
    let day: CalendarDay
    let negative: Int?
    let state: State
  }

  private var strings: Strings { page.strings }

  /// `nil` where nobody watches, or what is usual is not known.
  init?(page: DashboardPage, figures: IncidentFigures) {
    guard let watch = page.reputation.windows(of: figures).watch, let band = figures.course.band else {
      return nil
    }
    let last = min(watch.to, page.today)
    guard watch.from <= last else { return nil }
    let days = DayPeriod(from: watch.from, to: last)
    self.page = page
    self.figures = figures
    self.watch = watch
    let silences = DaySilences(page, silent: figures.course.silent)
    let known = figures.course.curve.days.filter { !silences.isMissing($0) }
    self.days = WatchFigure.days(days, known, band)
  }

  /// The figure.
  func figure() -> Figure {
    let headline = headline()
    let chart = DayStripChart(
      name: ChartName(
        identifier: "watch-days",
        title: strings.text("dashboard.watch.caption", ["title": figures.incident.title]),
        summary: headline
      ),
      days: days.map { Self.drawn($0.state) },
      labels: days.map { page.localizer.dayAndMonth($0.day) }
    )
    return Figure(
      identifier: "watch-days",
      headline: headline,
      note: strings["dashboard.watch.rule"],
      wide: chart,
      narrow: chart,
      legend: [
        .init(cssClass: "state-ok", label: strings["dashboard.watch.calm"]),
        .init(cssClass: "state-watch", label: strings["dashboard.watch.raised"]),
        .init(cssClass: "state-elevated", label: strings["dashboard.watch.high"]),
        .init(cssClass: "no-day", label: strings["dashboard.watch.unknown"]),
      ],
      remarks: [relapses].compactMap { $0 },
      table: table(days.reversed()),
      csv: page.addresses.data("incident-\(figures.incident.id)-watch.csv")
    )
  }

  /// The days of the watch as a table, oldest first.
  func table() -> FigureTable { table(days) }

  private func table(_ days: [Day]) -> FigureTable {
    FigureTable(
      caption: strings.text("dashboard.watch.caption", ["title": figures.incident.title]),
      columns: [
        .init(name: "date", label: strings["dashboard.chart.day"]),
        .init(name: "negative", label: strings["dashboard.sentiment.negative"]),
        .init(name: "state", label: strings["dashboard.incidents.state"]),
      ],
      rows: days.map { day in
        [
          .day(day.day), day.negative.map { .count($0) } ?? .missing,
          .text(strings["dashboard.watch.\(day.state.rawValue)"]),
        ]
      }
    )
  }

  private static func days(_ period: DayPeriod, _ curve: [DailySentiment.Day], _ band: UsualBand) -> [Day] {
    let known = Dictionary(
      curve.map { ($0.day, $0.counts.negative) },
      uniquingKeysWith: { first, _ in first }
    )
    return (0..<period.count).map { offset in
      let day = period.from.advanced(byDays: offset)
      guard let negative = known[day] else { return Day(day: day, negative: nil, state: .unknown) }
      let count = Double(negative)
      return Day(
        day: day,
        negative: negative,
        state: count >= band.high ? .high : count > band.calm ? .raised : .calm
      )
    }
  }

  private static func drawn(_ state: State) -> DayStripChart.State? {
    switch state {
    case .calm: .calm
    case .raised: .watch
    case .high: .elevated
    case .unknown: nil
    }
  }

  private func headline() -> String {
    func count(_ state: State) -> String { page.localizer.number(days.count { $0.state == state }) }
    if let relapse = figures.course.relapse {
      return strings.text(
        "dashboard.watch.relapsed",
        ["since": page.localizer.date(relapse.since), "peak": page.localizer.number(relapse.peak)]
      )
    }
    return strings.text(
      watch.to < page.today ? "dashboard.watch.over" : "dashboard.watch.going-on",
      [
        "day": page.localizer.number(days.count), "days": page.localizer.number(watch.count),
        "to": page.localizer.date(watch.to), "calm": count(.calm), "high": count(.high),
        "unknown": count(.unknown),
      ]
    )
  }

  /// The relapses that the timeline tells of; `nil` for none.
  private var relapses: String? {
    var wasWatched = false
    var days: [String] = []
    for update in figures.incident.updates {
      if update.state == .watching { wasWatched = true }
      if update.state == .active, wasWatched {
        days.append(page.localizer.shortDateTime(update.at))
        wasWatched = false
      }
    }
    guard !days.isEmpty else { return nil }
    return strings.text("dashboard.watch.relapses", ["days": days.joined(separator: " · ")])
  }
}
