import ReputationModel

/// Counts as squares: the larger the square, the more was counted, and a dot where nothing was.
///
/// Size is read in print, in any colours and by any eye, which shades of one colour are not.
struct SizedSquares {
  /// From where on a count has the second, the third and the largest square; the smallest begins at 1.
  ///
  /// Each is as many times the one before, as most counts are small and a few are large.
  let limits: [Double]
  private var paths = SizedSquares.sides.map { _ in SVGPath() }
  private var nothing = SVGPath()

  /// The sides of the squares, as shares of a cell.
  private static let sides = [0.3, 0.5, 0.72, 0.94]

  /// Squares of counts up to `largest`.
  init(largest: Double) {
    let factor = max(largest, 1).squareRoot().squareRoot()
    limits = [factor, factor * factor, factor * factor * factor].reduce(into: []) { limits, limit in
      limits.append(max(limit.rounded(), (limits.last ?? 1) + 1))
    }
  }

  /// Adds the square of a count in a cell.
  mutating func add(_ value: Double, x: Double, y: Double, cell: Double) {
    let level = value > 0 ? limits.count { value >= $0 } : nil
    let side = cell * (level.map { SizedSquares.sides[$0] } ?? 0.14)
    let (left, top) = (x + (cell - side) / 2, y + (cell - side) / 2)
    guard let level else { return nothing.rectangle(x: left, y: top, width: side, height: side) }
    paths[level].rectangle(x: left, y: top, width: side, height: side)
  }

  /// Draws what was added, and forgets it.
  mutating func draw(_ cssClass: String, _ writer: inout SVGWriter) {
    writer.path("calm", nothing)
    for path in paths { writer.path(cssClass, path) }
    (nothing, paths) = (SVGPath(), SizedSquares.sides.map { _ in SVGPath() })
  }

  /// Draws what each size stands for, as far as there is room.
  func drawLegend(
    _ cssClass: String,
    at place: (x: Double, y: Double),
    cell: Double,
    _ layout: ChartLayout,
    _ number: (Double) -> String,
    _ writer: inout SVGWriter
  ) {
    let from = [1] + limits
    var x = place.x
    for (level, side) in SizedSquares.sides.enumerated() {
      let isLast = level == from.count - 1
      let upper = isLast ? from[level] : from[level + 1] - 1
      let text =
        isLast
        ? "≥ \(number(from[level]))"
        : upper > from[level] ? "\(number(from[level]))–\(number(upper))" : number(upper)
      let width = TextWidth.of(text, size: layout.fontSize)
      guard x + cell + 4 + width <= layout.width else { return }
      var path = SVGPath()
      let (left, length) = (x + cell * (1 - side) / 2, cell * side)
      path.rectangle(x: left, y: place.y - length / 2, width: length, height: length)
      writer.path(cssClass, path)
      writer.label(text, x: x + cell + 4, y: place.y)
      x += cell + 4 + width + layout.fontSize
    }
  }
}
