import Charts
import ReputationAnalysis
import ReputationModel

/// The figure of an incident's mentions day by day: by sentiment, or all together for the public.
struct StatusDailyFigure {
  let page: StatusPage
  let incident: ClearedIncident

  private static let (wideDays, narrowDays) = (90, 28)

  /// The figure; `nil` where nothing can be drawn.
  func figure() -> Figure? {
    guard !incident.daily.isEmpty else { return nil }
    let days = drawn(StatusDailyFigure.wideDays, of: incident.daily)
    let hidesFew = days.contains { $0.total == .few }
    return Figure(
      identifier: "daily",
      headline: headline,
      wide: chart(days),
      narrow: chart(drawn(StatusDailyFigure.narrowDays, of: days)),
      legend: series(days).reversed().map { .init(cssClass: $0.cssClass, label: $0.name) } + unknown(days),
      remarks: hidesFew ? [page.strings["status.incident.few-note"]] : [],
      table: table(days.reversed(), isBySentiment ? SentimentCounts.inReadingOrder : []),
      csv: page.addresses.data("incident-\(incident.id).csv")
    )
  }

  private var isBySentiment: Bool { incident.counts != nil }

  private var title: String {
    page.strings.text("dashboard.incident.chart-title", ["title": incident.title])
  }

  private var headline: String {
    guard let counts = incident.counts else {
      return page.strings.text(
        "status.incident.mentions-count",
        ["count": incident.total.map(page.count) ?? page.strings["dashboard.not-known"]]
      )
    }
    return page.localizer.plural(
      "dashboard.incident.chart-headline",
      counts.total,
      ["negative": page.localizer.number(counts.negative)]
    )
  }

  private struct Series {
    let name: String
    let cssClass: String
    let values: [Double?]
  }

  private func series(_ days: [ClearedDay]) -> [Series] {
    guard isBySentiment else {
      let name = page.strings["dashboard.chart.total"]
      return [Series(name: name, cssClass: "series-neutral", values: days.map(drawnValue))]
    }
    return SentimentCounts.inDrawingOrder.map { label in
      Series(
        name: page.strings["dashboard.sentiment.\(label.name)"],
        cssClass: "series-\(label.name)",
        values: days.map { day in day.isKnown ? day.counts.map { Double($0[label]) } : nil }
      )
    }
  }

  /// One or two are drawn as one: there was something.
  private func drawnTotal(_ day: ClearedDay) -> Int {
    switch day.total {
    case .exact(let number), .atLeast(let number): number
    case .few: 1
    }
  }

  private func drawnValue(_ day: ClearedDay) -> Double? { day.isKnown ? Double(drawnTotal(day)) : nil }

  /// What the hatching means, where there is any.
  private func unknown(_ days: [ClearedDay]) -> [Figure.Entry] {
    days.allSatisfy(\.isKnown)
      ? [] : [.init(cssClass: "hatch", label: page.strings["dashboard.chart.no-data"])]
  }

  private func drawn(_ length: Int, of days: [ClearedDay]) -> [ClearedDay] {
    Array(days[DailyFigure.busiest(length, of: days.map(drawnTotal))])
  }

  /// Every day as the file has it: `few` is one or two, and nothing is told of a day of which nothing is known.
  func file() -> FigureTable { table(incident.daily, SentimentCounts.inReadingOrder) }

  /// Days in that order, with their mentions of those labels.
  private func table(_ days: [ClearedDay], _ labels: [Sentiment.Label]) -> FigureTable {
    func column(_ name: String, _ key: String) -> FigureTable.Column {
      FigureTable.Column(name: name, label: page.strings[key])
    }
    return FigureTable(
      caption: title,
      columns: [column("date", "dashboard.chart.day"), column("total", "dashboard.chart.total")]
        + labels.map { column($0.name, "dashboard.sentiment.\($0.name)") },
      rows: days.map { day in
        guard day.isKnown else {
          return [.day(day.day), .told(page.strings["dashboard.no-data"], plain: nil)]
            + labels.map { _ in .missing }
        }
        return [.day(day.day), .told(page.count(day.total), plain: StatusDailyFigure.plain(day.total))]
          + labels.map { label in day.counts.map { .count($0[label]) } ?? .missing }
      }
    )
  }

  private static func plain(_ count: ClearedCount) -> String {
    switch count {
    case .exact(let number), .atLeast(let number): String(number)
    case .few: "few"
    }
  }

  private func chart(_ days: [ClearedDay]) -> StackedColumnsChart {
    let columns = DayColumns(
      localizer: page.localizer,
      first: days.first?.day ?? CalendarDay(daysSince1970: 0),
      elapsed: days.count,
      count: days.count
    )
    return StackedColumnsChart(
      name: ChartName(identifier: "incident-mentions", title: title, summary: headline),
      axis: columns.axis(),
      series: series(days).map { .init(cssClass: $0.cssClass, values: $0.values) },
      number: { [localizer = page.localizer] in localizer.number(Int($0)) }
    )
  }
}
