import ReputationModel

/// Horizontal bars, one a name, each in parts.
public struct BarsChart: Chart {
  /// One bar.
  public struct Bar: Sendable, Hashable {
    /// Whose it is; cut where there is no room for it.
    public let label: String
    /// Its parts, one for each class of the chart.
    public let parts: [Double]
    /// What stands at its end.
    public let text: String

    /// A bar.
    public init(label: String, parts: [Double], text: String) {
      (self.label, self.parts, self.text) = (label, parts, text)
    }
  }

  /// What the chart is called.
  public let name: ChartName
  /// The classes that colour the parts, from the left.
  public let classes: [String]
  /// The bars, from the top.
  public let bars: [Bar]

  /// A chart.
  public init(name: ChartName, classes: [String], bars: [Bar]) {
    (self.name, self.classes, self.bars) = (name, classes, bars)
  }

  /// The chart drawn for `layout`: names beside the bars, or above them on a telephone.
  public func svg(_ layout: ChartLayout) -> String {
    let thickness = layout.isNarrow ? 12.0 : 18
    let above = layout.isNarrow ? layout.lineHeight : 0
    let row = above + thickness + (layout.isNarrow ? 8 : 10)
    let size = layout.fontSize
    let labels = bars.map { TextWidth.cut($0.label, to: layout.isNarrow ? layout.width : 260, size: size) }
    let left = layout.isNarrow ? 0 : (labels.map { TextWidth.of($0, size: size) }.max() ?? 0) + 10
    let reserved = (bars.map { TextWidth.of($0.text, size: size) }.max() ?? 0) + 10
    let room = max(20, layout.width - left - reserved)
    let largest = max(bars.map { $0.parts.reduce(0, +) }.max() ?? 0, 1)
    return SVGWriter.drawing(name, layout, height: row * Double(bars.count)) { writer, _ in
      var paths = classes.map { _ in SVGPath() }
      for (index, bar) in bars.enumerated() {
        let top = row * Double(index) + above + (layout.isNarrow ? 0 : 5)
        let middle = top + thickness / 2
        if layout.isNarrow {
          writer.label(labels[index], x: 0, y: top - above / 2, cssClass: "name")
        } else {
          writer.label(labels[index], x: left - 10, y: middle, .end, cssClass: "name")
        }
        var x = left
        for (place, part) in bar.parts.enumerated() where part > 0 && paths.indices.contains(place) {
          let width = part / largest * room
          paths[place].rectangle(x: x, y: top, width: width, height: thickness)
          x += width
        }
        writer.label(bar.text, x: x + 6, y: middle)
      }
      for (cssClass, path) in zip(classes, paths) { writer.path(cssClass, path) }
      if !layout.isNarrow { writer.line("axis", from: (left, 0), to: (left, row * Double(bars.count))) }
    }
  }
}
