import ReputationModel

/// One cell a day, as the ninety days of a status page: the worse the day, the taller its cell.
///
/// Height tells the states apart where colour does not. A day without data is a low, empty frame: lower than any state,
/// since it is no trouble, and without any fill, since a day nobody looked at is not a calm one.
public struct DayStripChart: Chart {
  /// How a day was.
  public struct State: Sendable, Hashable {
    /// The class that colours it: `state-ok`, `state-watch`, `state-elevated`, `state-critical`.
    public let cssClass: String
    /// How tall its cell is, 0 to 1.
    public let level: Double

    /// A state.
    public init(cssClass: String, level: Double) {
      (self.cssClass, self.level) = (cssClass, min(max(level, 0), 1))
    }

    /// Nothing to tell of.
    public static let calm = State(cssClass: "state-ok", level: 0.4)
    /// Somebody is watching.
    public static let watch = State(cssClass: "state-watch", level: 0.6)
    /// An incident.
    public static let elevated = State(cssClass: "state-elevated", level: 0.8)
    /// A grave incident.
    public static let critical = State(cssClass: "state-critical", level: 1)
  }

  /// What the chart is called.
  public let name: ChartName
  /// The days, oldest first; `nil` where there are no data.
  public let days: [State?]
  /// What each day is called; empty where that stands elsewhere.
  public let labels: [String]

  /// How tall the frame of a day without data is, of its cell.
  private static let unknownLevel = 0.2

  /// How many days a row has on a telephone.
  static let rowOnTelephone = 30

  /// A strip.
  public init(name: ChartName, days: [State?], labels: [String]) {
    (self.name, self.days, self.labels) = (name, days, labels)
  }

  /// The strip drawn for `layout`: one row, or rows of thirty days on a telephone.
  public func svg(_ layout: ChartLayout) -> String {
    let perRow = max(1, layout.isNarrow ? DayStripChart.rowOnTelephone : days.count)
    let rows = stride(from: 0, to: days.count, by: perRow).map { $0..<min($0 + perRow, days.count) }
    let cell = layout.isNarrow ? 26.0 : 36
    let rowHeight = cell + (labels.isEmpty ? 8 : 4 + layout.lineHeight + 6)
    return SVGWriter.drawing(name, layout, height: rowHeight * Double(rows.count)) { writer, _ in
      var states: [State] = []
      var paths: [SVGPath] = []
      var unknown = SVGPath()
      let slot = layout.width / Double(perRow)
      for (number, row) in rows.enumerated() {
        let bottom = rowHeight * Double(number) + cell
        for (column, day) in row.enumerated() {
          let (x, width) = (slot * Double(column) + slot * 0.1, slot * 0.8)
          guard let state = days[day] else {
            let height = cell * DayStripChart.unknownLevel
            unknown.rectangle(x: x, y: bottom - height, width: width, height: height)
            continue
          }
          let place = states.firstIndex(of: state) ?? states.count
          if place == states.count {
            states.append(state)
            paths.append(SVGPath())
          }
          let height = max(2, cell * state.level)
          paths[place].rectangle(x: x, y: bottom - height, width: width, height: height)
        }
        writer.line("axis", from: (0, bottom), to: (slot * Double(row.count), bottom))
        drawEnds(row, right: slot * Double(row.count), y: bottom + 4 + layout.lineHeight / 2, layout, &writer)
      }
      writer.path("no-day", unknown)
      for (state, path) in zip(states, paths) { writer.path(state.cssClass, path) }
    }
  }

  /// Writes what the first and the last day of a row are called, the last one where there is room for both.
  private func drawEnds(
    _ row: Range<Int>,
    right: Double,
    y: Double,
    _ layout: ChartLayout,
    _ writer: inout SVGWriter
  ) {
    guard let first = row.first, let last = row.last, labels.indices.contains(last) else { return }
    let widths = [first, last].map { TextWidth.of(labels[$0], size: layout.fontSize) }
    writer.label(labels[first], x: 0, y: y)
    if widths[0] + widths[1] + layout.fontSize <= right { writer.label(labels[last], x: right, y: y, .end) }
  }
}
