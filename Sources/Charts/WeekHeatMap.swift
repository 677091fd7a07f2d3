import ReputationModel

/// Counts by day of the week and hour, several on one scale: a row a day, a column an hour.
///
/// On a desk they stand side by side, on a telephone one below the other.
public struct WeekHeatMap: Chart {
  /// One kind of count.
  public struct Panel: Sendable, Hashable {
    /// What it is called; cut where there is no room for it.
    public let title: String
    /// The class that colours its squares.
    public let cssClass: String
    /// The counts, by the day of the week and then by the hour; what is missing is nothing.
    public let counts: [[Int]]

    /// A panel.
    public init(title: String, cssClass: String, counts: [[Int]]) {
      (self.title, self.cssClass, self.counts) = (title, cssClass, counts)
    }
  }

  /// What the chart is called.
  public let name: ChartName
  /// The counts, in the order in which they are read.
  public let panels: [Panel]
  /// What the days of the week are called, Monday first.
  public let weekdays: [String]
  private let number: @Sendable (Double) -> String

  /// The hours that are labelled.
  private static let labelled = [0, 6, 12, 18]

  /// A heat map.
  ///
  /// - Parameter number: writes a number as the reader's language does.
  public init(
    name: ChartName,
    panels: [Panel],
    weekdays: [String],
    number: @escaping @Sendable (Double) -> String
  ) {
    (self.name, self.panels, self.weekdays, self.number) = (name, panels, weekdays, number)
  }

  /// The heat maps drawn for `layout`.
  public func svg(_ layout: ChartLayout) -> String {
    let perRow = layout.isNarrow ? 1 : max(1, min(2, panels.count))
    let gap = layout.fontSize * 2
    let width = (layout.width - gap * Double(perRow - 1)) / Double(perRow)
    let left = (weekdays.map { TextWidth.of($0, size: layout.fontSize) }.max() ?? 0).rounded(.up) + 6
    let cell = min(19, (width - left) / 24)
    let row = layout.lineHeight * 2 + 7 * max(cell, layout.lineHeight) + 12
    let rows = (panels.count + perRow - 1) / perRow
    let largest = panels.flatMap { $0.counts.joined() }.max() ?? 0
    var squares = SizedSquares(largest: Double(largest))
    let height = row * Double(rows) + layout.lineHeight
    return SVGWriter.drawing(name, layout, height: height) { writer, _ in
      for (index, panel) in panels.enumerated() {
        let corner = (x: Double(index % perRow) * (width + gap), y: Double(index / perRow) * row)
        draw(panel, at: corner, width: width, left: left, cell: cell, layout, &squares, &writer)
      }
      let legend = (x: left, y: row * Double(rows) + layout.lineHeight / 2)
      squares.drawLegend(panels.first?.cssClass ?? "", at: legend, cell: cell, layout, number, &writer)
    }
  }

  private func draw(
    _ panel: Panel,
    at corner: (x: Double, y: Double),
    width: Double,
    left: Double,
    cell: Double,
    _ layout: ChartLayout,
    _ squares: inout SizedSquares,
    _ writer: inout SVGWriter
  ) {
    let height = max(cell, layout.lineHeight)
    let title = TextWidth.cut(panel.title, to: width - left, size: layout.fontSize)
    writer.label(title, x: corner.x + left, y: corner.y + layout.lineHeight / 2)
    let top = corner.y + layout.lineHeight + 2
    for day in 0..<7 {
      let y = top + Double(day) * height
      if weekdays.indices.contains(day) {
        writer.label(weekdays[day], x: corner.x + left - 6, y: y + height / 2, .end)
      }
      for hour in 0..<24 {
        let isCounted = panel.counts.indices.contains(day) && panel.counts[day].indices.contains(hour)
        let count = isCounted ? panel.counts[day][hour] : 0
        let x = corner.x + left + Double(hour) * cell
        squares.add(Double(count), x: x, y: y + (height - cell) / 2, cell: cell)
      }
    }
    squares.draw(panel.cssClass, &writer)
    for hour in WeekHeatMap.labelled {
      let x = corner.x + left + Double(hour) * cell
      writer.label(String(hour), x: x, y: top + 7 * height + layout.lineHeight / 2)
    }
  }
}
