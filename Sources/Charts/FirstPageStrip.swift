/// The first page of a search, ten cells by what each result does for the brand.
public struct FirstPageStrip: Chart {
  /// What a result does.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    case owned, favourable, neutral, damaging, unknown

    /// The sign in its cell, which tells it without colour.
    public var glyph: String {
      switch self {
      case .owned: "✓"
      case .favourable: "+"
      case .neutral: "="
      case .damaging: "✕"
      case .unknown: "?"
      }
    }

    /// The class that colours it: `rank-owned`.
    public var cssClass: String { "rank-\(rawValue)" }
  }

  /// What the chart is called.
  public let name: ChartName
  /// The results from the first position on; what is missing of ten is unknown.
  public let results: [Standing]

  /// A strip of the first ten of `results`.
  public init(name: ChartName, results: [Standing]) {
    self.name = name
    let unknown = [Standing](repeating: .unknown, count: max(0, 10 - results.count))
    self.results = Array((results + unknown).prefix(10))
  }

  /// The strip drawn for `layout`.
  public func svg(_ layout: ChartLayout) -> String {
    let slot = layout.width / 10
    let cell = layout.isNarrow ? 30.0 : 40
    let top = layout.lineHeight + 2
    return SVGWriter.drawing(name, layout, height: top + cell + 1) { writer, prefix in
      var hatched = SVGPath()
      for standing in Standing.allCases {
        var path = SVGPath()
        for (place, result) in results.enumerated() where result == standing {
          path.rectangle(x: slot * Double(place) + 1, y: top, width: slot - 2, height: cell)
        }
        if standing == .unknown { hatched = path } else { writer.path(standing.cssClass, path) }
      }
      writer.hatch(hatched, prefix: prefix)
      for (place, result) in results.enumerated() {
        let middle = slot * (Double(place) + 0.5)
        writer.label(String(place + 1), x: middle, y: layout.lineHeight / 2, .middle)
        // The sign stands on the page's colour, so that it is read on any cell.
        writer.leaf(
          "circle",
          [
            "class": "plate", "cx": SVGWriter.number(middle), "cy": SVGWriter.number(top + cell / 2),
            "r": "10",
          ]
        )
        writer.label(result.glyph, x: middle, y: top + cell / 2, .middle, cssClass: "glyph")
      }
    }
  }
}
