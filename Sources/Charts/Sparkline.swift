/// A small line without axes, beside the figure it belongs to.
///
/// It is hidden from assistive technology, as the figure beside it says in words what it shows.
public struct Sparkline: Sendable, Hashable {
  /// The values in order; `nil` breaks the line.
  public let values: [Double?]

  /// A line through `values`.
  public init(values: [Double?]) { self.values = values }

  /// The line on a drawing of 120 by 28 units; empty where fewer than two values are known.
  public func svg() -> String {
    let known = values.compactMap { $0 }
    guard known.count > 1, let lowest = known.min(), let highest = known.max() else { return "" }
    let span = highest > lowest ? highest - lowest : 1
    let step = 116 / Double(max(1, values.count - 1))
    let points = values.enumerated().map { index, value in
      value.map { (x: 2 + step * Double(index), y: 25 - ($0 - lowest) / span * 22) }
    }
    var path = SVGPath()
    path.lines(points)
    var writer = SVGWriter()
    writer.open(
      "svg",
      [
        "class": "sparkline", "viewBox": "0 0 120 28", "preserveAspectRatio": "xMinYMid",
        "aria-hidden": "true", "focusable": "false",
      ]
    )
    writer.leaf("path", ["d": path.data])
    if let last = points.last(where: { $0 != nil }) ?? nil {
      writer.leaf("circle", ["cx": SVGWriter.number(last.x), "cy": SVGWriter.number(last.y), "r": "2.5"])
    }
    writer.close("svg")
    return writer.text
  }
}
