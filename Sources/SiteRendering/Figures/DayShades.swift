import Charts
import ReputationAnalysis

/// The days of incidents, shaded on every chart that shows them.
struct DayShades {
  /// The days of impacts.
  var impacts: [DayPeriod] = []
  /// The days of watches.
  var watches: [DayPeriod] = []

  /// The shades in the columns; a day of an impact is none of a watch.
  func shades(in columns: DayColumns) -> [TimeAxis.Shade] {
    let impacted = Set(impacts.flatMap { columns.columns(of: $0) })
    let watched = Set(watches.flatMap { columns.columns(of: $0) }).subtracting(impacted)
    return shades(watched, "shade-watch") + shades(impacted, "shade-impact")
  }

  /// What the shades mean, of those that are to be seen.
  func legend(in columns: DayColumns, _ strings: Strings) -> [Figure.Entry] {
    let classes = Set(shades(in: columns).map(\.cssClass))
    return [("shade-impact", "impact"), ("shade-watch", "watch")].filter { classes.contains($0.0) }.map {
      Figure.Entry(cssClass: $0.0, label: strings["dashboard.chart.\($0.1)"])
    }
  }

  /// The stretches of columns that follow one another.
  private func shades(_ columns: Set<Int>, _ cssClass: String) -> [TimeAxis.Shade] {
    var ranges: [Range<Int>] = []
    for column in columns.sorted() {
      if let last = ranges.last, last.upperBound == column {
        ranges[ranges.count - 1] = last.lowerBound..<column + 1
      } else {
        ranges.append(column..<column + 1)
      }
    }
    return ranges.map { TimeAxis.Shade(columns: $0, cssClass: cssClass) }
  }
}
