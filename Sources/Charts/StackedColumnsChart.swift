/// Columns of stacked counts along a time axis, against what is usual.
///
/// The first series stands at the bottom, where its shape is read best, and the band of what is usual is held against
/// it. Days without data are hatched: no data is not the same as no mention.
public struct StackedColumnsChart: Chart {
  /// One kind of count.
  public struct Series: Sendable, Hashable {
    /// The class that colours it: `series-negative`.
    public let cssClass: String
    /// One value a column; `nil` where nothing is known.
    public let values: [Double?]

    /// A series.
    public init(cssClass: String, values: [Double?]) { (self.cssClass, self.values) = (cssClass, values) }
  }

  /// What is usual of the first series.
  public struct Band: Sendable, Hashable {
    /// The columns it is held against.
    public let columns: Range<Int>
    /// From where to where the usual goes; a column above it is unusual.
    public let values: ClosedRange<Double>

    /// A band.
    public init(columns: Range<Int>, values: ClosedRange<Double>) {
      (self.columns, self.values) = (columns, values)
    }
  }

  /// What the chart is called.
  public let name: ChartName
  /// The columns.
  public let axis: TimeAxis
  /// The counts, from the bottom up.
  public let series: [Series]
  /// What is usual; `nil` where it is not known.
  public let band: Band?
  private let number: @Sendable (Double) -> String

  /// A chart.
  ///
  /// - Parameter number: writes a tick as the reader's language does.
  public init(
    name: ChartName,
    axis: TimeAxis,
    series: [Series],
    band: Band? = nil,
    number: @escaping @Sendable (Double) -> String
  ) {
    (self.name, self.axis, self.series, self.number) = (name, axis, series, number)
    self.band = band.map {
      Band(columns: $0.columns.clamped(to: 0..<axis.count), values: $0.values)
    }.flatMap { $0.columns.isEmpty ? nil : $0 }
  }

  /// The chart drawn for `layout`.
  public func svg(_ layout: ChartLayout) -> String {
    let largest = max(largestColumn, band?.values.upperBound ?? 0)
    let plot = TimePlot(axis, layout, height: layout.height, number: number) { length in
      LinearScale(largest: largest, length: length, ticks: layout.ticks)
    }
    return SVGWriter.drawing(name, layout, height: layout.height) { writer, prefix in
      plot.drawBackground(&writer)
      if let band { drawBand(band, plot, &writer) }
      plot.drawGaps(missing: isMissing, prefix: prefix, &writer)
      StackedColumnsChart.drawColumns(series, x: plot.x, slot: plot.slot, y: plot.y, &writer)
      if let band { drawLimit(band, plot, &writer) }
      plot.drawForeground(&writer)
    }
  }

  private var largestColumn: Double {
    (0..<axis.count).map { column in series.reduce(0) { $0 + ($1[column] ?? 0) } }.max() ?? 0
  }

  private func isMissing(_ column: Int) -> Bool { series.allSatisfy { $0[column] == nil } }

  private func drawBand(_ band: Band, _ plot: TimePlot, _ writer: inout SVGWriter) {
    let (top, bottom) = (plot.y(band.values.upperBound), plot.y(band.values.lowerBound))
    writer.rectangle(
      "band",
      x: plot.x(band.columns.lowerBound),
      y: top,
      width: plot.slot * Double(band.columns.count),
      height: bottom - top
    )
  }

  /// Draws the upper limit over the columns, which cover the band.
  private func drawLimit(_ band: Band, _ plot: TimePlot, _ writer: inout SVGWriter) {
    let y = plot.y(band.values.upperBound)
    writer.line(
      "band-limit",
      from: (plot.x(band.columns.lowerBound), y),
      to: (plot.x(band.columns.upperBound), y)
    )
  }

  /// A column of a few days would else be a wall.
  private static let widestColumn = 48.0

  /// Draws each series as one path.
  static func drawColumns(
    _ series: [Series],
    x: (Int) -> Double,
    slot: Double,
    y: (Double) -> Double,
    _ writer: inout SVGWriter
  ) {
    let gap = max(min(4, slot * 0.2), slot - widestColumn)
    var heights = [Double](repeating: 0, count: series.map(\.values.count).max() ?? 0)
    for one in series {
      var path = SVGPath()
      for (column, value) in one.values.enumerated() {
        guard let value, value > 0 else { continue }
        let (foot, head) = (y(heights[column]), y(heights[column] + value))
        path.rectangle(x: x(column) + gap / 2, y: head, width: slot - gap, height: foot - head)
        heights[column] += value
      }
      writer.path(one.cssClass, path)
    }
  }
}

extension StackedColumnsChart.Series {
  /// The value of a column; `nil` where there is none.
  subscript(column: Int) -> Double? { values.indices.contains(column) ? values[column] : nil }
}
