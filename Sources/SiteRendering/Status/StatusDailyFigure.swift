import ReputationAnalysis
import ReputationModel

/// The figure of an incident's mentions day by day: by sentiment, or all together for the public.
struct StatusDailyFigure {
  let page: StatusPage
  let incident: ClearedIncident

  private static let (wideDays, narrowDays) = (90, 28)

  /// The values for the template; `nil` where nothing can be drawn.
  func values() -> TemplateValues? {
    guard !incident.daily.isEmpty else { return nil }
    let days = drawn(StatusDailyFigure.wideDays, of: incident.daily)
    let labels = series(days)
    return [
      "headline": headline,
      "title": title,
      "note": days.contains { $0.total == .few } ? page.strings["status.incident.few-note"] : nil,
      "legend": labels.reversed().map { ["cssClass": $0.cssClass, "label": $0.name] as TemplateValues },
      "wide": chart(days).svg(layout: .wide),
      "narrow": chart(drawn(StatusDailyFigure.narrowDays, of: days)).svg(layout: .narrow),
      "columns": [page.strings["dashboard.chart.total"]]
        + (isBySentiment ? labels.reversed().map(\.name) : []),
      "rows": days.reversed().map(row),
      "csv": page.addresses.file("data/incident-\(incident.id).csv"),
    ]
  }

  private var isBySentiment: Bool { incident.counts != nil }

  private var title: String {
    page.strings.text("dashboard.incident.chart-title", ["title": incident.title])
  }

  private var headline: String {
    guard let counts = incident.counts else {
      return page.strings.text("status.incident.mentions-count", ["count": page.count(incident.total)])
    }
    return page.strings.plural(
      "dashboard.incident.chart-headline",
      count: counts.total,
      formatted: page.localizer.number(counts.total),
      ["negative": page.localizer.number(counts.negative)]
    )
  }

  private static let order: [Sentiment.Label] = [.negative, .neutral, .positive, .unknown]

  private struct Series {
    let name: String
    let cssClass: String
    let values: [Double?]
  }

  private func series(_ days: [ClearedDay]) -> [Series] {
    guard isBySentiment else {
      // One or two are drawn as one: there was something.
      let totals = days.map { day -> Double? in
        switch day.total {
        case .exact(let number), .atLeast(let number): Double(number)
        case .few: 1
        }
      }
      let name = page.strings["dashboard.chart.total"]
      return [Series(name: name, cssClass: "series-neutral", values: totals)]
    }
    return StatusDailyFigure.order.map { label in
      Series(
        name: page.strings["dashboard.sentiment.\(label.name)"],
        cssClass: "series-\(label.name)",
        values: days.map { day in day.counts.map { Double($0[label]) } }
      )
    }
  }

  private func drawn(_ length: Int, of days: [ClearedDay]) -> [ClearedDay] {
    let totals = days.map { day in
      switch day.total {
      case .exact(let number), .atLeast(let number): number
      case .few: 1
      }
    }
    return Array(days[DailyFigure.busiest(length, of: totals)])
  }

  private func row(_ day: ClearedDay) -> TemplateValues {
    let parts = day.counts.map { counts in
      StatusDailyFigure.order.reversed().map { page.localizer.number(counts[$0]) }
    }
    return [
      "iso": day.day.description, "day": page.localizer.shortDate(day.day),
      "cells": [page.count(day.total)] + (parts ?? []),
    ]
  }

  private func chart(_ days: [ClearedDay]) -> StackedColumnsChart {
    StackedColumnsChart(
      series: series(days).map { .init(cssClass: $0.cssClass, values: $0.values) },
      labels: labels(days),
      marks: [],
      title: title,
      summary: headline,
      identifier: "incident-mentions",
      number: { page.localizer.number(Int($0)) }
    )
  }

  /// Labels so far apart that they do not touch, none where it would stand out of the drawing.
  private func labels(_ days: [ClearedDay]) -> [Int: String] {
    let every = max(1, (days.count + 5) / 6)
    var labels: [Int: String] = [:]
    for column in stride(from: 0, to: days.count, by: every) where days.count < 10 || column < days.count - 2
    {
      labels[column] = page.localizer.dayAndMonth(days[column].day)
    }
    return labels
  }
}
