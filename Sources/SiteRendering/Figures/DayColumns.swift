import Charts
import ReputationAnalysis
import ReputationModel

/// Days that follow one another as the columns of a chart.
struct DayColumns {
  let localizer: Localizer
  /// The first day.
  let first: CalendarDay
  /// How many days there are data of.
  let elapsed: Int
  /// How many days there are, those to come among them.
  let count: Int

  /// The column of a day; `nil` where it has none.
  func column(of day: CalendarDay) -> Int? {
    let column = day.days(since: first)
    return (0..<count).contains(column) ? column : nil
  }

  /// The columns of a period, none of them outside.
  func columns(of period: DayPeriod) -> Range<Int> {
    let from = max(0, period.from.days(since: first))
    let to = min(count, period.to.days(since: first) + 1)
    return from..<max(from, to)
  }

  /// The days as an axis: dates on Mondays, or on any day where there are few.
  func axis(
    marks: [TimeAxis.Mark] = [],
    shades: [TimeAxis.Shade] = [],
    gaps: [Int] = []
  ) -> TimeAxis {
    var labels: [Int: String] = [:]
    for column in 0..<count {
      let day = first.advanced(byDays: column)
      if count <= 21 || day.weekday == 1 { labels[column] = localizer.dayAndMonth(day) }
    }
    var axis = TimeAxis(count: count, labels: labels, marks: marks, shades: shades, elapsed: elapsed)
    axis.gaps = gaps
    return axis
  }
}
