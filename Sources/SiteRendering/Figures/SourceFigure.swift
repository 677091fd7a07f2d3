import Charts
import ReputationAnalysis
import ReputationModel

/// The figures of what came of which source.
struct SourceFigure {
  let page: DashboardPage
  /// Identifies the figure on its page.
  let identifier: String
  let counts: DailyBySource
  let title: String
  let csv: String

  private var strings: Strings { page.strings }

  /// The name of a source as readers see it.
  private func name(_ source: DailyBySource.Source) -> String {
    source.name.map { VisibleText.make($0, limit: 80) } ?? strings["dashboard.chart.other-channels"]
  }

  /// What came from one source, with its share where there are enough mentions for one.
  private func headline(_ key: String, _ source: DailyBySource.Source, _ count: Int, of all: Int) -> String {
    let share = Statistics.share(count, of: all)
    return strings.text(
      "dashboard.chart.\(key)-headline\(share == nil ? "-few" : "")",
      [
        "source": name(source), "share": share.map { page.localizer.percent($0) } ?? "",
        "count": page.localizer.number(count), "all": page.localizer.number(all),
      ]
    )
  }

  // MARK: Bars

  /// The mentions of each source by sentiment, as bars; `nil` where there is none.
  func bars() -> Figure? {
    guard let first = counts.sources.first else { return nil }
    let all = counts.sources.reduce(0) { $0 + $1.total.total }
    let headline = headline("sources", first, first.total.total, of: all)
    let chart = BarsChart(
      name: ChartName(identifier: identifier, title: title, summary: headline),
      classes: SentimentCounts.inDrawingOrder.map { "series-\($0.name)" },
      bars: counts.sources.map { source in
        .init(
          label: name(source),
          parts: SentimentCounts.inDrawingOrder.map { Double(source.total[$0]) },
          text: page.localizer.number(source.total.total)
        )
      }
    )
    return Figure(
      identifier: identifier,
      headline: headline,
      note: page.period(counts.period),
      wide: chart,
      narrow: chart,
      legend: SentimentCounts.inDrawingOrder.map {
        .init(cssClass: "series-\($0.name)", label: strings["dashboard.sentiment.\($0.name)"])
      },
      table: totals(),
      csv: csv
    )
  }

  /// The mentions of each source by sentiment, as a table.
  func totals() -> FigureTable {
    FigureTable(
      caption: title,
      columns: [.init(name: "source", label: strings["dashboard.chart.channel"])]
        + FigureTable.counted(strings),
      rows: counts.sources.map { [.text(name($0))] + FigureTable.counts($0.total) }
    )
  }

  // MARK: Small multiples

  /// The negative mentions of each source by day, on one scale; `nil` where fewer than two sources have any.
  func multiples(shades: DayShades) -> Figure? {
    let sources = negative
    guard sources.count > 1, let first = sources.first else { return nil }
    let all = sources.reduce(0) { $0 + $1.total.negative }
    let headline = headline("channels", first, first.total.negative, of: all)
    let columns = DayColumns(
      localizer: page.localizer,
      first: counts.period.from,
      elapsed: counts.period.count,
      count: counts.period.count
    )
    let chart = SmallMultiplesChart(
      name: ChartName(identifier: identifier, title: title, summary: headline),
      classes: ["series-negative"],
      panels: sources.map { source in
        .init(
          title: "\(name(source)): \(page.localizer.number(source.total.negative))",
          values: [(0..<counts.period.count).map { negative(source, at: $0).map(Double.init) }]
        )
      },
      ends: (page.localizer.dayAndMonth(counts.period.from), page.localizer.dayAndMonth(counts.period.to)),
      shades: shades.shades(in: columns),
      number: { [localizer = page.localizer] in localizer.number(Int($0)) }
    )
    let hasGaps = sources.contains { source in
      (0..<counts.period.count).contains { negative(source, at: $0) == nil }
    }
    let gap = Figure.Entry(cssClass: "hatch", label: strings["dashboard.chart.no-data"])
    var table = negativeByDay()
    table.rows.reverse()
    return Figure(
      identifier: identifier,
      headline: headline,
      note: strings["dashboard.chart.channels-note"],
      wide: chart,
      narrow: chart,
      legend: [.init(cssClass: "series-negative", label: strings["dashboard.sentiment.negative"])]
        + shades.legend(in: columns, strings) + (hasGaps ? [gap] : []),
      table: table,
      csv: csv
    )
  }

  /// The negative mentions of each source by day, as a table.
  func negativeByDay() -> FigureTable {
    let sources = negative
    return FigureTable(
      caption: title,
      columns: [.init(name: "date", label: strings["dashboard.chart.day"])]
        + sources.map { .init(name: name($0), label: name($0)) },
      rows: (0..<counts.period.count).map { offset in
        [.day(counts.period.from.advanced(byDays: offset))]
          + sources.map { source in
            negative(source, at: offset).map { .count($0) } ?? .missing
          }
      }
    )
  }

  /// The negative mentions of a source on a day of the period; `nil` where it was silent.
  private func negative(_ source: DailyBySource.Source, at offset: Int) -> Int? {
    let count = source.days[offset]
    let day = counts.period.from.advanced(byDays: offset)
    let silences = page.content.silences
    let isKnown = source.name.map { silences.isKnown(day, channel: $0) } ?? silences.isKnown(day)
    return count.total > 0 || isKnown ? count.negative : nil
  }

  /// The sources that brought negative mentions, most of them first, the rest last.
  private var negative: [DailyBySource.Source] {
    counts.sources.filter { $0.total.negative > 0 }.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if (one.name == nil) != (other.name == nil) { return other.name == nil }
      return (other.total.negative, left.offset) < (one.total.negative, right.offset)
    }.map(\.element)
  }
}
