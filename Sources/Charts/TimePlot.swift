import ReputationModel

/// A plot over a time axis: where its columns stand, and all that is drawn there besides the data.
struct TimePlot {
  /// The radius of the disc that bears a mark's number.
  static let discRadius = 10.0
  /// The height of the strip above days of which not all is known.
  static let gapHeight = 8.0

  let axis: TimeAxis
  let layout: ChartLayout
  let scale: LinearScale
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let slot: Double
  private let ticks: [(value: Double, text: String)]

  /// A plot of that height whose vertical axis is `scale`, made for the height it is given.
  init(
    _ axis: TimeAxis,
    _ layout: ChartLayout,
    height: Double,
    number: (Double) -> String,
    scale: (Double) -> LinearScale
  ) {
    (self.axis, self.layout) = (axis, layout)
    top = axis.marks.isEmpty ? layout.fontSize * 0.7 : 2 * TimePlot.discRadius + 4
    bottom = height - layout.lineHeight - 8
    self.scale = scale(bottom - top)
    ticks = self.scale.ticks.map { ($0, number($0)) }
    left = (ticks.map { TextWidth.of($0.text, size: layout.fontSize) }.max() ?? 0).rounded(.up) + 8
    right = layout.width - 4
    slot = (right - left) / Double(max(1, axis.count))
  }

  /// The left edge of a column.
  func x(_ column: Int) -> Double { left + slot * Double(column) }
  /// The middle of a column.
  func middle(_ column: Int) -> Double { x(column) + slot / 2 }
  /// The height of a value on the drawing.
  func y(_ value: Double) -> Double { bottom - scale.length(of: value) }
  /// The room between two columns.
  var gap: Double { min(4, slot * 0.2) }

  /// Draws what lies behind the data: shades and the grid.
  func drawBackground(_ writer: inout SVGWriter) {
    for shade in axis.shades {
      let (from, width) = (x(shade.columns.lowerBound), slot * Double(shade.columns.count))
      writer.rectangle(shade.cssClass, x: from, y: top, width: width, height: bottom - top)
      // The edge tells the shades apart where a colour is not printed.
      writer.line("\(shade.cssClass)-edge", from: (from, top), to: (from + width, top))
    }
    for tick in ticks {
      let isAxis = tick.value == 0
      writer.line(isAxis ? "axis" : "grid", from: (left, y(tick.value)), to: (right, y(tick.value)))
      writer.label(tick.text, x: left - 6, y: y(tick.value), .end)
    }
  }

  /// Hatches days without data, and the edge of those with less than all.
  func drawGaps(missing: (Int) -> Bool, prefix: String, _ writer: inout SVGWriter) {
    var hatched = SVGPath()
    for column in 0..<axis.elapsed where missing(column) {
      hatched.rectangle(x: x(column), y: top, width: slot, height: bottom - top)
    }
    for column in axis.gaps where column < axis.elapsed && !missing(column) {
      hatched.rectangle(x: x(column), y: top, width: slot, height: TimePlot.gapHeight)
    }
    writer.hatch(hatched, prefix: prefix)
  }

  /// Draws what lies before the data: labels and marks.
  func drawForeground(_ writer: inout SVGWriter) {
    let candidates = axis.labels.sorted { $0.key < $1.key }.map {
      LabelRoom.Label(middle: middle($0.key), text: $0.value)
    }
    let shown = LabelRoom.fitting(candidates, size: layout.fontSize, within: 0...layout.width)
    for label in shown {
      writer.line("axis", from: (label.middle, bottom), to: (label.middle, bottom + 4))
      writer.label(label.text, x: label.middle, y: bottom + 6 + layout.lineHeight / 2, .middle)
    }
    drawMarks(&writer)
  }

  private func drawMarks(_ writer: inout SVGWriter) {
    let places = axis.marks.map { middle($0.column) }
    let discs = LabelRoom.apart(
      places,
      by: 2 * TimePlot.discRadius + 1,
      within: left...right - TimePlot.discRadius
    )
    for (mark, (x, disc)) in zip(axis.marks, zip(places, discs)) {
      writer.open("g", ["class": "mark"])
      writer.element("title", mark.label)
      // A disc that had to give way is led to its column.
      let isAside = abs(disc - x) > 0.5
      let foot = isAside ? top + 8 : top
      if isAside { writer.line("mark-line", from: (disc, top), to: (x, foot)) }
      writer.line("mark-line", from: (x, foot), to: (x, bottom))
      let height = top - TimePlot.discRadius
      writer.leaf(
        "circle",
        [
          "cx": SVGWriter.number(disc), "cy": SVGWriter.number(height),
          "r": SVGWriter.number(TimePlot.discRadius),
        ]
      )
      writer.label(String(mark.number), x: disc, y: height, .middle, cssClass: "mark-number")
      writer.close("g")
    }
  }
}

extension SVGWriter {
  /// Writes an element that holds text alone and has no attributes.
  mutating func element(_ name: StaticString, _ content: String) { element(name, [:], content) }
}
