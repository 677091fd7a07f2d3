/// The columns of a chart over time, and what is said of them besides the data.
public struct TimeAxis: Sendable {
  /// A numbered sign above a column, explained beside the chart.
  public struct Mark: Sendable, Hashable {
    /// The column.
    public let column: Int
    /// The number that stands in the explanation too.
    public let number: Int
    /// What happened, shown on hovering.
    public let label: String

    /// A mark.
    public init(column: Int, number: Int, label: String) {
      (self.column, self.number, self.label) = (column, number, label)
    }
  }

  /// Columns with something in common, shaded from top to bottom.
  public struct Shade: Sendable, Hashable {
    /// The columns.
    public let columns: Range<Int>
    /// The class that colours them: `shade-impact`, `shade-watch`.
    public let cssClass: String

    /// Shades the columns.
    public init(columns: Range<Int>, cssClass: String) { (self.columns, self.cssClass) = (columns, cssClass) }
  }

  /// How many columns there are.
  public let count: Int
  /// What may stand below columns, by column; as many as fit are drawn.
  public var labels: [Int: String]
  /// The signs above columns.
  public var marks: [Mark]
  /// Shaded columns.
  public var shades: [Shade]
  /// Columns of which not all is known, hatched along their upper edge.
  public var gaps: [Int] = []
  /// How many of the columns are over or going on; those after them lie in the future and are left blank.
  public var elapsed: Int

  /// An axis; marks and shades outside its columns are left out.
  ///
  /// - Parameter elapsed: how many columns do not lie in the future; all of them where it is `nil`.
  public init(
    count: Int,
    labels: [Int: String],
    marks: [Mark] = [],
    shades: [Shade] = [],
    elapsed: Int? = nil
  ) {
    let columns = 0..<max(0, count)
    self.count = columns.count
    self.labels = labels.filter { columns.contains($0.key) }
    self.marks = marks.filter { columns.contains($0.column) }.sorted { $0.column < $1.column }
    self.shades = shades.map {
      Shade(columns: $0.columns.clamped(to: columns), cssClass: $0.cssClass)
    }.filter { !$0.columns.isEmpty }
    self.elapsed = min(max(0, elapsed ?? count), columns.count)
  }
}
