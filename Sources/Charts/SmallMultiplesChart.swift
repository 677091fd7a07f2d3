import ReputationModel

/// The same columns for several names, on one scale, so that they can be compared.
public struct SmallMultiplesChart: Chart {
  /// One name.
  public struct Panel: Sendable, Hashable {
    /// What it is called; cut where there is no room for it.
    public let title: String
    /// Its counts from the bottom up, one list for each class of the chart.
    public let values: [[Double?]]

    /// A panel.
    public init(title: String, values: [[Double?]]) { (self.title, self.values) = (title, values) }
  }

  /// What the chart is called.
  public let name: ChartName
  /// The classes that colour the counts, from the bottom up.
  public let classes: [String]
  /// The panels, in the order in which they are read.
  public let panels: [Panel]
  /// What the first and the last column are called.
  public let ends: (first: String, last: String)
  /// Columns to be shaded in every panel.
  public let shades: [TimeAxis.Shade]
  private let number: @Sendable (Double) -> String

  /// A chart.
  ///
  /// - Parameter number: writes a tick as the reader's language does.
  public init(
    name: ChartName,
    classes: [String],
    panels: [Panel],
    ends: (first: String, last: String),
    shades: [TimeAxis.Shade] = [],
    number: @escaping @Sendable (Double) -> String
  ) {
    (self.name, self.classes, self.panels, self.ends) = (name, classes, panels, ends)
    (self.shades, self.number) = (shades, number)
  }

  /// The chart drawn for `layout`: three panels beside one another, or one on a telephone.
  public func svg(_ layout: ChartLayout) -> String {
    let perRow = layout.isNarrow ? 1 : min(3, max(1, panels.count))
    let gap = 24.0
    let width = (layout.width - gap * Double(perRow - 1)) / Double(perRow)
    let plot = layout.isNarrow ? 56.0 : 84
    let row = layout.lineHeight * 2 + plot + 16
    let rows = (panels.count + perRow - 1) / perRow
    let scale = LinearScale(largest: largest, length: plot, ticks: 1)
    return SVGWriter.drawing(name, layout, height: row * Double(rows)) { writer, prefix in
      for (index, panel) in panels.enumerated() {
        let corner = (x: Double(index % perRow) * (width + gap), y: Double(index / perRow) * row)
        draw(panel, at: corner, width: width, scale, plot, "\(prefix)-\(index)", layout, &writer)
      }
    }
  }

  private var columns: Int { panels.flatMap(\.values).map(\.count).max() ?? 0 }

  private var largest: Double {
    panels.map { panel in
      (0..<columns).map { column in
        panel.values.reduce(0) { $0 + ($1.indices.contains(column) ? $1[column] ?? 0 : 0) }
      }.max() ?? 0
    }.max() ?? 0
  }

  private func draw(
    _ panel: Panel,
    at corner: (x: Double, y: Double),
    width: Double,
    _ scale: LinearScale,
    _ height: Double,
    _ prefix: String,
    _ layout: ChartLayout,
    _ writer: inout SVGWriter
  ) {
    let tick = number(scale.top)
    let left = corner.x + TextWidth.of(tick, size: layout.fontSize).rounded(.up) + 6
    let right = corner.x + width
    let top = corner.y + layout.lineHeight + 8
    let bottom = top + height
    let slot = (right - left) / Double(max(1, columns))
    let title = TextWidth.cut(panel.title, to: width, size: layout.fontSize)
    writer.label(title, x: corner.x, y: corner.y + layout.lineHeight / 2, cssClass: "name")
    for shade in shades {
      let columns = shade.columns.clamped(to: 0..<columns)
      let (from, length) = (left + slot * Double(columns.lowerBound), slot * Double(columns.count))
      guard length > 0 else { continue }
      writer.rectangle(shade.cssClass, x: from, y: top, width: length, height: height)
      writer.line("\(shade.cssClass)-edge", from: (from, top), to: (from + length, top))
    }
    writer.line("grid", from: (left, top), to: (right, top))
    writer.label(tick, x: left - 6, y: top, .end)
    var hatched = SVGPath()
    for column in 0..<columns
    where panel.values.allSatisfy({ $0.indices.contains(column) && $0[column] == nil }) {
      hatched.rectangle(x: left + slot * Double(column), y: top, width: slot, height: height)
    }
    writer.hatch(hatched, prefix: prefix)
    StackedColumnsChart.drawColumns(
      zip(classes, panel.values).map { .init(cssClass: $0, values: $1) },
      x: { left + slot * Double($0) },
      slot: slot,
      y: { bottom - scale.length(of: $0) },
      &writer
    )
    writer.line("axis", from: (left, bottom), to: (right, bottom))
    let line = bottom + 4 + layout.lineHeight / 2
    writer.label(ends.first, x: left, y: line)
    let widths = [ends.first, ends.last].map { TextWidth.of($0, size: layout.fontSize) }
    if left + widths[0] + widths[1] + layout.fontSize <= right {
      writer.label(ends.last, x: right, y: line, .end)
    }
  }
}
