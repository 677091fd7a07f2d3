/// A small line without axes, beside the figure it belongs to.
///
/// It is hidden from assistive technology, as the figure beside it says in words what it shows.
struct Sparkline {
  /// The values in order; `nil` breaks the line.
  let values: [Double?]

  /// The line on a drawing of 120 by 28 units; empty where fewer than two values are known.
  func svg() -> String {
    let known = values.compactMap { $0 }
    guard known.count > 1, let lowest = known.min(), let highest = known.max() else { return "" }
    let span = highest > lowest ? highest - lowest : 1
    let step = 116 / Double(max(1, values.count - 1))
    var path = ""
    var isDrawing = false
    var last = (x: 0.0, y: 0.0)
    for (index, value) in values.enumerated() {
      guard let value else {
        isDrawing = false
        continue
      }
      last = (2 + step * Double(index), 25 - (value - lowest) / span * 22)
      path += "\(isDrawing ? "L" : "M")\(SVGWriter.number(last.x)) \(SVGWriter.number(last.y))"
      isDrawing = true
    }
    var writer = SVGWriter()
    writer.open(
      "svg",
      [
        "class": "sparkline", "viewBox": "0 0 120 28", "preserveAspectRatio": "xMinYMid",
        "aria-hidden": "true", "focusable": "false",
      ]
    )
    writer.leaf("path", ["d": path])
    writer.leaf("circle", ["cx": SVGWriter.number(last.x), "cy": SVGWriter.number(last.y), "r": "2.5"])
    writer.close("svg")
    return writer.text
  }
}
