extension SVGWriter {
  /// A whole drawing, named and described; `body` is given the beginning of its elements' identifiers.
  static func drawing(
    _ name: ChartName,
    _ layout: ChartLayout,
    height: Double,
    body: (inout SVGWriter, String) -> Void
  ) -> String {
    let prefix = "\(name.identifier)-\(layout.name)"
    var writer = SVGWriter()
    writer.open(
      "svg",
      [
        "viewBox": "0 0 \(number(layout.width)) \(number(height))", "role": "img",
        "aria-labelledby": "\(prefix)-title \(prefix)-description",
      ]
    )
    writer.element("title", ["id": "\(prefix)-title"], name.title)
    writer.element("desc", ["id": "\(prefix)-description"], name.summary)
    body(&writer, prefix)
    writer.close("svg")
    return writer.text
  }

  /// Where a text stands by its place.
  enum Anchor: String { case start, middle, end }

  /// Writes a text whose middle is on the line `y`.
  mutating func label(
    _ content: String,
    x: Double,
    y: Double,
    _ anchor: Anchor = .start,
    cssClass: String = "tick"
  ) {
    element(
      "text",
      [
        "class": cssClass, "x": SVGWriter.number(x), "y": SVGWriter.number(y), "dy": "0.35em",
        "text-anchor": anchor.rawValue,
      ],
      content
    )
  }

  /// Draws a straight line.
  mutating func line(
    _ cssClass: String,
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double)
  ) {
    leaf(
      "line",
      [
        "class": cssClass, "x1": SVGWriter.number(start.x), "y1": SVGWriter.number(start.y),
        "x2": SVGWriter.number(end.x), "y2": SVGWriter.number(end.y),
      ]
    )
  }

  /// Draws a rectangle.
  mutating func rectangle(_ cssClass: String, x: Double, y: Double, width: Double, height: Double) {
    leaf(
      "rect",
      [
        "class": cssClass, "x": SVGWriter.number(x), "y": SVGWriter.number(y),
        "width": SVGWriter.number(width), "height": SVGWriter.number(height),
      ]
    )
  }

  /// Draws the path, unless there is nothing on it.
  mutating func path(_ cssClass: String, _ path: SVGPath) {
    if !path.data.isEmpty { leaf("path", ["class": cssClass, "d": path.data]) }
  }

  /// Fills the path with the strokes that stand for "no data", unless there is nothing on it.
  mutating func hatch(_ path: SVGPath, prefix: String) {
    guard !path.data.isEmpty else { return }
    let pattern = "\(prefix)-hatch"
    open("defs")
    open(
      "pattern",
      [
        "id": pattern, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
        "patternTransform": "rotate(45)",
      ]
    )
    leaf("line", ["class": "nodata", "x1": "0", "y1": "0", "x2": "0", "y2": "6"])
    close("pattern")
    close("defs")
    leaf("path", ["class": "hatch", "fill": "url(#\(pattern))", "d": path.data])
  }
}
