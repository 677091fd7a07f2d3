/// The outline of many shapes of one kind as one path, which is a tenth of the size of an element each.
struct SVGPath {
  /// The commands.
  private(set) var data = ""

  /// Goes to a place without drawing.
  mutating func move(_ x: Double, _ y: Double) {
    data += "M\(SVGWriter.number(x)) \(SVGWriter.number(y))"
  }

  /// Draws a line to a place.
  mutating func line(_ x: Double, _ y: Double) {
    data += "L\(SVGWriter.number(x)) \(SVGWriter.number(y))"
  }

  /// Adds a rectangle; `y` is its upper edge.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
    move(x, y)
    let (across, down) = (SVGWriter.number(width), SVGWriter.number(height))
    data += "h\(across)v\(down)h-\(across)z"
  }

  /// Adds lines through the points, broken where there is none; a point between two gaps is a dot, which round ends
  /// make visible.
  mutating func lines(_ points: [(x: Double, y: Double)?]) {
    for run in SVGPath.runs(points) {
      move(run[0].x, run[0].y)
      if run.count == 1 { data += "h0" }
      for point in run.dropFirst() { line(point.x, point.y) }
    }
  }

  /// Adds the outline of a closed shape.
  mutating func polygon(_ points: [(x: Double, y: Double)]) {
    for (index, point) in points.enumerated() {
      if index == 0 { move(point.x, point.y) } else { line(point.x, point.y) }
    }
    if !points.isEmpty { data += "z" }
  }

  /// The stretches without a gap.
  static func runs<Point>(_ points: [Point?]) -> [[Point]] {
    var runs: [[Point]] = []
    var isOpen = false
    for point in points {
      guard let point else {
        isOpen = false
        continue
      }
      if isOpen { runs[runs.count - 1].append(point) } else { runs.append([point]) }
      isOpen = true
    }
    return runs
  }
}
