/// How much room there is, in units of the drawing.
public struct ChartLayout: Sendable, Hashable {
  /// Tells the drawings of one chart apart in their elements' identifiers.
  public let name: String
  /// The width; the height is the chart's own affair.
  public let width: Double
  /// The largest size the style sheet gives letters, by which room is made for them.
  public let fontSize: Double
  /// The height of a plot with a vertical axis, its labels included.
  public let height: Double
  /// About how many ticks a vertical axis has.
  let ticks: Int

  /// For a desk.
  public static let wide = ChartLayout(name: "wide", width: 960, fontSize: 15, height: 300, ticks: 5)
  /// For a telephone.
  public static let narrow = ChartLayout(name: "narrow", width: 288, fontSize: 13, height: 220, ticks: 4)

  /// Whether it is for a telephone.
  var isNarrow: Bool { width < 600 }
  /// From one line of text to the next.
  var lineHeight: Double { fontSize * 1.25 }
}
