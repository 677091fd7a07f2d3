/// A figure along a time axis as a line on a scale of its own, with the band in which its true value lies.
///
/// The line is broken where nothing is known, and dashed to a last value that may still change.
public struct LineChart: Chart {
  /// A value and how sure it is.
  public struct Point: Sendable, Hashable {
    /// The value.
    public let value: Double
    /// From where to where the true value lies; `nil` where that is not known.
    public let band: ClosedRange<Double>?

    /// A point.
    public init(_ value: Double, band: ClosedRange<Double>? = nil) { (self.value, self.band) = (value, band) }
  }

  /// What the chart is called.
  public let name: ChartName
  /// The columns.
  public let axis: TimeAxis
  /// One point a column; `nil` where nothing is known.
  public let points: [Point?]
  /// The ends of the scale, whatever the values are.
  public let range: ClosedRange<Double>
  /// The distance between two ticks.
  public let step: Double
  /// Whether the last point may still change.
  public let isLastProvisional: Bool
  private let number: @Sendable (Double) -> String

  /// A chart.
  ///
  /// - Parameter number: writes a tick as the reader's language does.
  public init(
    name: ChartName,
    axis: TimeAxis,
    points: [Point?],
    range: ClosedRange<Double> = -1...1,
    step: Double = 0.5,
    isLastProvisional: Bool = false,
    number: @escaping @Sendable (Double) -> String
  ) {
    (self.name, self.axis, self.range, self.step, self.number) = (name, axis, range, step, number)
    self.points =
      points.count == axis.count
      ? points : (0..<axis.count).map { points.indices.contains($0) ? points[$0] : nil }
    self.isLastProvisional = isLastProvisional
  }

  /// The chart drawn for `layout`.
  public func svg(_ layout: ChartLayout) -> String {
    let height = layout.isNarrow ? layout.height : layout.height * 0.8
    let plot = TimePlot(axis, layout, height: height, number: number) { length in
      LinearScale(range, step: step, length: length)
    }
    return SVGWriter.drawing(name, layout, height: height) { writer, _ in
      plot.drawBackground(&writer)
      drawBand(plot, &writer)
      drawLine(plot, &writer)
      plot.drawForeground(&writer)
    }
  }

  private func drawBand(_ plot: TimePlot, _ writer: inout SVGWriter) {
    let edges = points.enumerated().map { column, point in
      point?.band.map { (x: plot.middle(column), low: plot.y($0.lowerBound), high: plot.y($0.upperBound)) }
    }
    var path = SVGPath()
    for run in SVGPath.runs(edges) {
      // The band of a day between two gaps has no neighbour to lead to.
      let width = run.count == 1 ? plot.slot * 0.3 : 0
      let upper = run.flatMap { [(x: $0.x - width, y: $0.high), (x: $0.x + width, y: $0.high)] }
      let lower = run.reversed().flatMap { [(x: $0.x + width, y: $0.low), (x: $0.x - width, y: $0.low)] }
      path.polygon(
        width > 0 ? upper + lower : run.map { ($0.x, $0.high) } + run.reversed().map { ($0.x, $0.low) }
      )
    }
    writer.path("confidence", path)
  }

  private func drawLine(_ plot: TimePlot, _ writer: inout SVGWriter) {
    var places = points.enumerated().map { column, point in
      point.map { (x: plot.middle(column), y: plot.y($0.value)) }
    }
    var provisional = SVGPath()
    if isLastProvisional, let last = places.lastIndex(where: { $0 != nil }), let end = places[last] {
      let before = last > 0 ? places[last - 1] : nil
      provisional.lines(before.map { [$0, end] } ?? [end])
      places[last] = nil
    }
    var settled = SVGPath()
    settled.lines(places)
    writer.path("line", settled)
    writer.path("line provisional", provisional)
  }
}
