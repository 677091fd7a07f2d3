/// Columns of stacked counts along a time axis, with numbered marks.
///
/// The first series stands at the bottom, where its shape is read best. Days without data are hatched: no data is not
/// the same as no mention.
struct StackedColumnsChart {
  /// One kind of count.
  struct Series {
    /// The class that colours it: `series-negative`.
    let cssClass: String
    /// One value a column; `nil` where nothing is known.
    let values: [Double?]
  }

  /// A numbered sign above a column, explained beside the chart.
  struct Mark {
    /// The column.
    let column: Int
    /// The number that stands in the explanation too.
    let number: Int
    /// What happened, shown on hovering.
    let label: String
  }

  /// How much room there is.
  struct Layout {
    /// Tells the layouts of one chart apart in its elements' identifiers.
    let name: String
    /// The width in units of the drawing.
    let width: Double
    /// The height in units of the drawing.
    let height: Double
    /// About how many ticks the vertical axis has.
    let ticks: Int

    /// For a desk.
    static let wide = Layout(name: "wide", width: 960, height: 300, ticks: 5)
    /// For a telephone.
    static let narrow = Layout(name: "narrow", width: 300, height: 220, ticks: 4)
  }

  /// The counts, from the bottom up.
  let series: [Series]
  /// The words below some columns, by column.
  let labels: [Int: String]
  /// The signs above columns.
  let marks: [Mark]
  /// What the chart shows, in a few words.
  let title: String
  /// What is to be seen on it, for those who do not see it.
  let summary: String
  /// Makes the elements' identifiers unique on the page.
  let identifier: String
  /// Writes a tick as the reader's language does.
  let number: (Double) -> String

  /// The chart drawn for `layout`.
  func svg(layout: Layout) -> String {
    let columns = series.first?.values.count ?? 0
    let frame = Frame(layout: layout, columns: columns)
    let scale = LinearScale(largest: largestColumn(columns), length: frame.plotHeight, ticks: layout.ticks)
    var writer = SVGWriter()
    let prefix = "\(identifier)-\(layout.name)"
    let (titleID, descriptionID) = ("\(prefix)-title", "\(prefix)-description")
    writer.open(
      "svg",
      [
        "viewBox": "0 0 \(SVGWriter.number(layout.width)) \(SVGWriter.number(layout.height))",
        "role": "img", "aria-labelledby": "\(titleID) \(descriptionID)",
      ]
    )
    writer.element("title", ["id": titleID], title)
    writer.element("desc", ["id": descriptionID], summary)
    drawGrid(scale, frame, &writer)
    drawMissing(columns, prefix: prefix, frame, &writer)
    drawColumns(scale, frame, &writer)
    drawLabels(frame, &writer)
    drawMarks(scale, frame, &writer)
    writer.close("svg")
    return writer.text
  }

  private func largestColumn(_ columns: Int) -> Double {
    (0..<columns).map { column in series.reduce(0) { $0 + ($1.values[column] ?? 0) } }.max() ?? 0
  }

  private func isMissing(_ column: Int) -> Bool { series.allSatisfy { $0.values[column] == nil } }

  private func drawGrid(_ scale: LinearScale, _ frame: Frame, _ writer: inout SVGWriter) {
    for tick in scale.ticks {
      let y = SVGWriter.number(frame.bottom - scale.length(of: tick))
      writer.leaf(
        "line",
        [
          "class": tick == 0 ? "axis" : "grid", "x1": SVGWriter.number(frame.left), "y1": y,
          "x2": SVGWriter.number(frame.right), "y2": y,
        ]
      )
      writer.element(
        "text",
        [
          "class": "tick", "x": SVGWriter.number(frame.left - 6), "y": y, "dy": "0.32em",
          "text-anchor": "end",
        ],
        number(tick)
      )
    }
  }

  private func drawMissing(_ columns: Int, prefix: String, _ frame: Frame, _ writer: inout SVGWriter) {
    guard (0..<columns).contains(where: isMissing) else { return }
    let pattern = "\(prefix)-hatch"
    writer.open("defs")
    writer.open(
      "pattern",
      [
        "id": pattern, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
        "patternTransform": "rotate(45)",
      ]
    )
    writer.leaf("line", ["class": "nodata", "x1": "0", "y1": "0", "x2": "0", "y2": "6"])
    writer.close("pattern")
    writer.close("defs")
    for column in 0..<columns where isMissing(column) {
      writer.leaf(
        "rect",
        [
          "x": SVGWriter.number(frame.x(column)), "y": SVGWriter.number(frame.top),
          "width": SVGWriter.number(frame.slot), "height": SVGWriter.number(frame.plotHeight),
          "fill": "url(#\(pattern))",
        ]
      )
    }
  }

  /// Draws each series as one path, which is a tenth of the size of a rectangle a column.
  private func drawColumns(_ scale: LinearScale, _ frame: Frame, _ writer: inout SVGWriter) {
    var heights = [Double](repeating: 0, count: series.first?.values.count ?? 0)
    for one in series {
      var path = ""
      for (column, value) in one.values.enumerated() {
        guard let value, value > 0 else { continue }
        let height = scale.length(of: value)
        let x = SVGWriter.number(frame.x(column) + frame.gap / 2)
        let y = SVGWriter.number(frame.bottom - heights[column])
        let width = SVGWriter.number(frame.slot - frame.gap)
        path += "M\(x) \(y)v-\(SVGWriter.number(height))h\(width)v\(SVGWriter.number(height))z"
        heights[column] += height
      }
      if !path.isEmpty { writer.leaf("path", ["class": one.cssClass, "d": path]) }
    }
  }

  private func drawLabels(_ frame: Frame, _ writer: inout SVGWriter) {
    for (column, label) in labels.sorted(by: { $0.key < $1.key }) {
      let x = SVGWriter.number(frame.x(column) + frame.slot / 2)
      writer.leaf(
        "line",
        [
          "class": "axis", "x1": x, "y1": SVGWriter.number(frame.bottom), "x2": x,
          "y2": SVGWriter.number(frame.bottom + 4),
        ]
      )
      writer.element(
        "text",
        ["class": "tick", "x": x, "y": SVGWriter.number(frame.bottom + 18), "text-anchor": "middle"],
        label
      )
    }
  }

  private func drawMarks(_ scale: LinearScale, _ frame: Frame, _ writer: inout SVGWriter) {
    let places = marks.map { frame.x($0.column) + frame.slot / 2 }
    let discs = Frame.apart(
      places,
      by: 2 * Frame.discRadius + 1,
      within: frame.left...frame.right - Frame.discRadius
    )
    for (mark, (x, disc)) in zip(marks, zip(places, discs)) {
      writer.open("g", ["class": "mark"])
      writer.element("title", mark.label)
      // A disc that had to give way is led to its column.
      let isAside = abs(disc - x) > 0.5
      let foot = isAside ? frame.top + 8 : frame.top
      if isAside { drawLine(from: (disc, frame.top), to: (x, foot), &writer) }
      drawLine(from: (x, foot), to: (x, frame.bottom), &writer)
      let (centre, height) = (SVGWriter.number(disc), SVGWriter.number(frame.top - Frame.discRadius))
      writer.leaf("circle", ["cx": centre, "cy": height, "r": SVGWriter.number(Frame.discRadius)])
      writer.element(
        "text",
        ["x": centre, "y": height, "dy": "0.35em", "text-anchor": "middle"],
        String(mark.number)
      )
      writer.close("g")
    }
  }

  private func drawLine(
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double),
    _ writer: inout SVGWriter
  ) {
    writer.leaf(
      "line",
      [
        "x1": SVGWriter.number(start.x), "y1": SVGWriter.number(start.y),
        "x2": SVGWriter.number(end.x), "y2": SVGWriter.number(end.y),
      ]
    )
  }
}

extension StackedColumnsChart {
  /// Where the columns stand within the drawing.
  struct Frame {
    /// The radius of the disc that bears a mark's number.
    static let discRadius = 10.0

    let left = 40.0
    let right: Double
    let top = 24.0
    let bottom: Double
    let slot: Double
    let gap: Double

    init(layout: Layout, columns: Int) {
      right = layout.width - 4
      bottom = layout.height - 26
      slot = (right - left) / Double(max(1, columns))
      gap = min(4, slot * 0.2)
    }

    var plotHeight: Double { bottom - top }

    func x(_ column: Int) -> Double { left + slot * Double(column) }
  }
}

extension StackedColumnsChart.Frame {
  /// Places in ascending order, moved as little to the right as keeps them apart, and back from the right edge.
  ///
  /// Where there is no room for all, they overlap at the left edge.
  static func apart(_ places: [Double], by distance: Double, within range: ClosedRange<Double>) -> [Double] {
    var moved = places
    for index in moved.indices.dropFirst() { moved[index] = max(moved[index], moved[index - 1] + distance) }
    var limit = range.upperBound
    for index in moved.indices.reversed() {
      moved[index] = max(range.lowerBound, min(moved[index], limit))
      limit = moved[index] - distance
    }
    return moved
  }
}

extension SVGWriter {
  /// Writes an element that holds text alone and has no attributes.
  mutating func element(_ name: StaticString, _ content: String) { element(name, [:], content) }
}
