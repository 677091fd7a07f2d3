import ReputationAnalysis
import ReputationModel

/// The figure of daily mentions by sentiment: the chart for a desk and for a telephone, its table and its marks.
struct DailyFigure {
  /// A sign on the chart that leads to a page.
  struct Mark {
    let day: CalendarDay
    let label: String
    let url: String
  }

  let page: DashboardPage
  /// Identifies the figure on its page.
  let identifier: String
  /// The days, oldest first, without a gap.
  let days: [DailySentiment.Day]
  /// Which of the days are drawn where there are too many: the latest, or the ones of most mentions, as a long
  /// watch over an incident would push its worst days off the drawing.
  var window = Window.latest
  let marks: [Mark]
  let headline: String
  let title: String
  let csv: String

  /// A choice among the days.
  enum Window { case latest, busiest }

  /// How many days are drawn for a desk and for a telephone.
  static let (wideDays, narrowDays) = (90, 28)

  /// The values for the template.
  func values() -> TemplateValues {
    let shown = drawn(DailyFigure.wideDays, of: days)
    let visible = numbered(marks.filter { mark in shown.contains { $0.day == mark.day } })
    let labels = DailyFigure.order
    return [
      "id": identifier,
      "headline": headline,
      "note": note(shown.count),
      "title": title,
      "legend": labels.reversed().map { label -> TemplateValues in
        ["cssClass": "series-\(label.name)", "label": page.strings["dashboard.sentiment.\(label.name)"]]
      },
      "wide": chart(shown, visible).svg(layout: .wide),
      "narrow": chart(drawn(DailyFigure.narrowDays, of: shown), visible).svg(layout: .narrow),
      "hasMarks": !visible.isEmpty,
      "marks": explanations(visible),
      "columns": [page.strings["dashboard.chart.total"]]
        + labels.reversed().map { page.strings["dashboard.sentiment.\($0.name)"] },
      "rows": shown.reversed().map(row),
      "csv": csv,
      "estimates": estimates(shown),
    ]
  }

  /// The series from the bottom up: what hurts stands where it is read best.
  private static let order: [Sentiment.Label] = [.negative, .neutral, .positive, .unknown]

  /// The marks in the order of their days, with one number for all of a day, as one sign stands there.
  private func numbered(_ marks: [Mark]) -> [(number: Int, mark: Mark)] {
    let days = Set(marks.map(\.day)).sorted()
    return days.enumerated().flatMap { offset, day in
      marks.filter { $0.day == day }.map { (offset + 1, $0) }
    }
  }

  /// What the signs mean; those of one day that lead to one page are one entry.
  private func explanations(_ marks: [(number: Int, mark: Mark)]) -> [TemplateValues] {
    var entries: [(number: Int, mark: Mark, labels: [String])] = []
    for (number, mark) in marks {
      if let last = entries.last, last.number == number, last.mark.url == mark.url {
        entries[entries.count - 1].labels.append(mark.label)
      } else {
        entries.append((number, mark, [mark.label]))
      }
    }
    return entries.map { entry in
      [
        "number": entry.number, "url": entry.mark.url, "label": entry.labels.joined(separator: " · "),
        "date": page.localizer.shortDate(entry.mark.day),
      ]
    }
  }

  /// How many of the labels are estimates; `nil` where none is.
  private func estimates(_ days: [DailySentiment.Day]) -> String? {
    let estimated = days.reduce(0) { $0 + $1.counts.estimated }
    guard estimated > 0 else { return nil }
    return page.strings.plural(
      "dashboard.chart.estimates",
      count: estimated,
      formatted: page.localizer.number(estimated),
      ["known": page.localizer.number(days.reduce(0) { $0 + $1.counts.known })]
    )
  }

  private func note(_ count: Int) -> String {
    let key = count <= DailyFigure.narrowDays ? "all" : window == .latest ? "note" : "busiest"
    return page.strings.plural("dashboard.chart.\(key)", count: count)
  }

  private func drawn(_ length: Int, of days: [DailySentiment.Day]) -> [DailySentiment.Day] {
    switch window {
    case .latest: Array(days.suffix(length))
    case .busiest: Array(days[DailyFigure.busiest(length, of: days.map(\.counts.total))])
    }
  }

  /// Where the stretch of that length with the largest sum lies; of several as large, the earliest.
  static func busiest(_ length: Int, of totals: [Int]) -> Range<Int> {
    guard totals.count > length else { return totals.indices }
    var sum = totals.prefix(length).reduce(0, +)
    var best = (sum: sum, start: 0)
    for start in 1..<(totals.count - length + 1) {
      sum += totals[start + length - 1] - totals[start - 1]
      if sum > best.sum { best = (sum, start) }
    }
    return best.start..<(best.start + length)
  }

  private func row(_ day: DailySentiment.Day) -> TemplateValues {
    let numbers = [day.counts.total] + DailyFigure.order.reversed().map { day.counts[$0] }
    return [
      "iso": day.day.description,
      "day": page.localizer.shortDate(day.day),
      "cells": numbers.map { page.localizer.number($0) },
    ]
  }

  private func chart(
    _ days: [DailySentiment.Day],
    _ marks: [(number: Int, mark: Mark)]
  ) -> StackedColumnsChart {
    StackedColumnsChart(
      series: DailyFigure.order.map { label in
        .init(cssClass: "series-\(label.name)", values: days.map { Double($0.counts[label]) })
      },
      labels: axisLabels(days),
      marks: days.indices.compactMap { column in
        let here = marks.filter { $0.mark.day == days[column].day }
        return here.first.map { first in
          .init(column: column, number: first.number, label: here.map(\.mark.label).joined(separator: " · "))
        }
      },
      title: title,
      summary: summary(days),
      identifier: identifier,
      number: { page.localizer.number(Int($0)) }
    )
  }

  /// Labels on Mondays, or on any day where there are few, so far apart that they do not touch.
  private func axisLabels(_ days: [DailySentiment.Day]) -> [Int: String] {
    let mondays = days.indices.filter { days[$0].day.weekday == 1 }
    let candidates = days.count <= 21 ? Array(days.indices) : mondays
    let every = max(1, (candidates.count + 5) / 6)
    var labels: [Int: String] = [:]
    for (offset, column) in candidates.enumerated() where offset % every == 0 {
      // A label in the last columns of many would stand out of the drawing.
      guard days.count < 10 || column < days.count - 2 else { continue }
      labels[column] = page.localizer.dayAndMonth(days[column].day)
    }
    return labels
  }

  private func summary(_ days: [DailySentiment.Day]) -> String {
    guard let first = days.first, let last = days.last,
      let peak = days.max(by: { ($0.counts.total, $1.day) < ($1.counts.total, $0.day) })
    else { return headline }
    let negative = days.reduce(0) { $0 + $1.counts.negative }
    let total = days.reduce(0) { $0 + $1.counts.total }
    return page.strings.text(
      "dashboard.chart.summary",
      [
        "from": page.localizer.date(first.day), "to": page.localizer.date(last.day),
        "total": page.localizer.number(total), "negative": page.localizer.number(negative),
        "peak": page.localizer.number(peak.counts.total), "day": page.localizer.date(peak.day),
      ]
    )
  }
}

extension SentimentCounts {
  /// The count of one label.
  subscript(label: Sentiment.Label) -> Int {
    switch label {
    case .positive: positive
    case .neutral: neutral
    case .negative: negative
    case .unknown: unknown
    }
  }
}
