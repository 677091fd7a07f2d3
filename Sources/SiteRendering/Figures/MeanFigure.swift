import Charts
import ReputationAnalysis
import ReputationModel

/// The figure of the mean sentiment by day, on the scale from −1 to 1, with how sure it is.
struct MeanFigure {
  let page: DashboardPage
  /// Identifies the figure on its page.
  let identifier: String
  /// The days that are drawn, oldest first, without a gap.
  let days: [DailySentiment.Day]
  /// Those of them that are drawn for a telephone.
  let telephone: [DailySentiment.Day]
  let marks: [DayMarks.Mark]
  let shades: DayShades
  let title: String
  let csv: String

  /// The figure; `nil` where no day has sentiments enough for a mean.
  func figure() -> Figure? {
    let known = days.compactMap { day in day.counts.mean.map { (day: day.day, mean: $0) } }
    guard let columns = dayColumns(days), let few = dayColumns(telephone), let last = known.last,
      let lowest = known.min(by: { ($0.mean.value, $0.day) < ($1.mean.value, $1.day) })
    else { return nil }
    let headline = page.strings.text(
      lowest.day == last.day ? "dashboard.chart.mean-lowest-last" : "dashboard.chart.mean-lowest",
      [
        "lowest": number(lowest.mean.value), "lowest-day": page.localizer.date(lowest.day),
        "count": page.localizer.number(lowest.mean.count),
        "last": number(last.mean.value), "last-day": page.localizer.date(last.day),
      ]
    )
    let marks = DayMarks(marks, in: columns)
    var table = FigureTable.daily(days, .means, caption: title, page)
    table.rows.reverse()
    return Figure(
      identifier: identifier,
      headline: headline,
      note: page.strings["dashboard.chart.mean-note"],
      wide: chart(days, columns, marks, summary: headline),
      narrow: chart(telephone, few, marks, summary: headline),
      legend: [
        .init(cssClass: "line", label: page.strings["dashboard.chart.mean"]),
        .init(cssClass: "confidence", label: page.strings["dashboard.chart.confidence"]),
      ] + shades.legend(in: columns, page.strings),
      marks: marks.explanations(page.localizer),
      remarks: [gaps(known.count)].compactMap { $0 },
      table: table,
      csv: csv
    )
  }

  private func dayColumns(_ days: [DailySentiment.Day]) -> DayColumns? {
    days.first.map {
      DayColumns(localizer: page.localizer, first: $0.day, elapsed: days.count, count: days.count)
    }
  }

  private func number(_ value: Double) -> String { page.localizer.signed(value, fractionDigits: 2) }

  /// How many days have no mean; `nil` where each has one.
  private func gaps(_ known: Int) -> String? {
    guard known < days.count else { return nil }
    return page.localizer.plural("dashboard.chart.mean-gaps", days.count - known)
  }

  private func chart(
    _ days: [DailySentiment.Day],
    _ columns: DayColumns,
    _ marks: DayMarks,
    summary: String
  ) -> LineChart {
    LineChart(
      name: ChartName(identifier: identifier, title: title, summary: summary),
      axis: columns.axis(marks: marks.discs(in: columns), shades: shades.shades(in: columns)),
      points: days.map { $0.counts.mean.map { LineChart.Point($0.value, band: $0.band) } },
      isLastProvisional: days.last { $0.counts.mean != nil }?.day == page.today,
      number: { [localizer = page.localizer] in
        localizer.signed($0, fractionDigits: $0 == $0.rounded() ? 0 : 1)
      }
    )
  }
}
