public import ReputationModel

/// Counts by day on a calendar: a column a week, a row a day of the week.
///
/// The larger the square, the more was counted: size is read in print, in any colours and by any eye, which shades of
/// one colour are not.
public struct CalendarHeatMap: Chart {
  /// What the chart is called.
  public let name: ChartName
  /// The first day.
  public let first: CalendarDay
  /// The counts from the first day on; `nil` where there are no data.
  public let values: [Double?]
  /// What the days of the week are called, Monday first.
  public let weekdays: [String]
  /// The class that colours the squares.
  public let cssClass: String
  private let month: @Sendable (CalendarDay) -> String
  private let number: @Sendable (Double) -> String

  /// A heat map.
  ///
  /// - Parameters:
  ///   - month: writes the month of a day as the reader's language does.
  ///   - number: writes a number so.
  public init(
    name: ChartName,
    first: CalendarDay,
    values: [Double?],
    weekdays: [String],
    cssClass: String,
    month: @escaping @Sendable (CalendarDay) -> String,
    number: @escaping @Sendable (Double) -> String
  ) {
    (self.name, self.first, self.values, self.weekdays) = (name, first, values, weekdays)
    (self.cssClass, self.month, self.number) = (cssClass, month, number)
  }

  /// From where on a count has the second, the third and the largest square; the smallest begins at 1.
  var limits: [Double] { squares.limits }

  private var squares: SizedSquares { SizedSquares(largest: values.compactMap { $0 }.max() ?? 0) }

  /// The calendar drawn for `layout`: as many of the latest weeks as have room.
  public func svg(_ layout: ChartLayout) -> String {
    let size = layout.fontSize
    let left = (weekdays.map { TextWidth.of($0, size: size) }.max() ?? 0).rounded(.up) + 6
    let cell = layout.isNarrow ? 15.0 : 16
    let lead = first.weekday - 1
    let weeks = (lead + values.count + 6) / 7
    let shown = max(1, min(weeks, Int((layout.width - left) / cell)))
    let skipped = weeks - shown
    let top = layout.lineHeight + 4
    let legendTop = top + 7 * cell + 8
    return SVGWriter.drawing(name, layout, height: legendTop + layout.lineHeight) { writer, prefix in
      for row in stride(from: 0, to: 7, by: 2) where weekdays.indices.contains(row) {
        writer.label(weekdays[row], x: left - 6, y: top + (Double(row) + 0.5) * cell, .end)
      }
      var squares = squares
      var hatched = SVGPath()
      for (offset, value) in values.enumerated() {
        let (week, row) = ((lead + offset) / 7 - skipped, (lead + offset) % 7)
        guard week >= 0 else { continue }
        let (x, y) = (left + Double(week) * cell, top + Double(row) * cell)
        guard let value else {
          hatched.rectangle(x: x + 1, y: y + 1, width: cell - 2, height: cell - 2)
          continue
        }
        squares.add(value, x: x, y: y, cell: cell)
      }
      writer.hatch(hatched, prefix: prefix)
      squares.draw(cssClass, &writer)
      drawMonths(lead: lead, skipped: skipped, left: left, cell: cell, layout, &writer)
      let legend = (x: left, y: legendTop + layout.lineHeight / 2)
      squares.drawLegend(cssClass, at: legend, cell: cell, layout, number, &writer)
    }
  }

  private func drawMonths(
    lead: Int,
    skipped: Int,
    left: Double,
    cell: Double,
    _ layout: ChartLayout,
    _ writer: inout SVGWriter
  ) {
    var end = -Double.infinity
    for offset in values.indices {
      let day = first.advanced(byDays: offset)
      let week = (lead + offset) / 7 - skipped
      guard day.date.day == 1, week >= 0 else { continue }
      let (x, text) = (left + Double(week) * cell, month(day))
      let width = TextWidth.of(text, size: layout.fontSize)
      guard x > end, x + width <= layout.width else { continue }
      writer.label(text, x: x, y: layout.lineHeight / 2)
      end = x + width + layout.fontSize * 0.6
    }
  }
}
