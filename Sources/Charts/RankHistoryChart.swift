public import ReputationModel

/// Where addresses stood in a search over time: position 1 at the top, one line an address.
///
/// An address that was looked for and not seen stands in a row of its own below the last position. A day on which
/// nobody looked for it breaks its line; neither is ever position 0.
public struct RankHistoryChart: Chart {
  /// Where an address stood on a day.
  public enum Standing: Sendable, Hashable {
    /// At that position, from 1.
    case ranked(Int)
    /// It was looked for and not seen.
    case notRanked
    /// It was not looked for.
    case unknown
  }

  /// One address.
  public struct Line: Sendable, Hashable {
    /// What stands at the end of its line on a desk; cut where there is no room for it.
    public let label: String
    /// What stands there on a telephone, and before the label in the legend: a letter.
    public let key: String
    /// The class that colours it: `line-owned`, `line-favourable`, `line-neutral`, `line-damaging`.
    public let cssClass: String
    /// Where it stood on each day.
    public let standings: [Standing]

    /// A line.
    public init(label: String, key: String, cssClass: String, standings: [Standing]) {
      (self.label, self.key, self.cssClass, self.standings) = (label, key, cssClass, standings)
    }
  }

  /// What the chart is called.
  public let name: ChartName
  /// The days on which somebody looked, in order; they need not follow one another.
  public let days: [CalendarDay]
  /// What the days are called, as many as fit are drawn.
  public let labels: [String]
  /// The addresses; the first ones get a label where there is no room for all.
  public let lines: [Line]
  /// What the row of those that were not seen is called.
  public let notRanked: String

  /// The patterns of dashes that tell lines apart without colour; the line at a place has that of its place.
  public static let dashes = ["", "7 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2"]

  /// A chart.
  public init(name: ChartName, days: [CalendarDay], labels: [String], lines: [Line], notRanked: String) {
    (self.name, self.days, self.labels) = (name, days, labels)
    (self.lines, self.notRanked) = (lines, notRanked)
  }

  /// The chart drawn for `layout`.
  public func svg(_ layout: ChartLayout) -> String {
    let plot = Plot(self, layout)
    return SVGWriter.drawing(name, layout, height: layout.height) { writer, _ in
      plot.drawAxes(&writer)
      for (index, line) in lines.enumerated() { draw(line, index, plot, &writer) }
      drawEnds(plot, layout, &writer)
    }
  }

  private func draw(_ line: Line, _ index: Int, _ plot: Plot, _ writer: inout SVGWriter) {
    let points = days.indices.map { day in
      line.standings.indices.contains(day) ? plot.y(line.standings[day]).map { (plot.x(day), $0) } : nil
    }
    var path = SVGPath()
    path.lines(points)
    guard !path.data.isEmpty else { return }
    let dashes = RankHistoryChart.dashes[index % RankHistoryChart.dashes.count]
    if dashes.isEmpty {
      writer.path("line \(line.cssClass)", path)
    } else {
      writer.leaf("path", ["class": "line \(line.cssClass)", "stroke-dasharray": dashes, "d": path.data])
    }
  }

  /// Names the lines at their ends, moved apart where they end beside one another.
  private func drawEnds(_ plot: Plot, _ layout: ChartLayout, _ writer: inout SVGWriter) {
    var ends: [(x: Double, y: Double, text: String)] = []
    for (index, line) in lines.enumerated() {
      guard let last = line.standings.indices.last(where: { plot.y(line.standings[$0]) != nil }),
        days.indices.contains(last), let y = plot.y(line.standings[last])
      else { continue }
      ends.append((plot.x(last), y, plot.endLabels[index]))
    }
    let room = Int((plot.bottom - plot.top) / layout.lineHeight) + 1
    ends = Array(ends.prefix(room))
    ends = ends.enumerated().sorted { ($0.element.y, $0.offset) < ($1.element.y, $1.offset) }.map(\.element)
    let places = LabelRoom.apart(ends.map(\.y), by: layout.lineHeight, within: plot.top...plot.bottom)
    for (end, y) in zip(ends, places) {
      writer.line("lead", from: (end.x, end.y), to: (plot.right + 8, y))
      writer.label(end.text, x: plot.right + 11, y: y, cssClass: "name")
    }
  }
}
