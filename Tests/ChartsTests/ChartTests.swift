import Testing

@testable import Charts

/// What holds for every kind of chart, with no data, one value or many, for a desk and a telephone.
@Suite struct ChartTests {
  private static let drawings: [(count: Int, DrawnSVG)] = [0, 1, 2, 5, 13, 28, 90, 180].flatMap { count in
    ChartSample.charts(count).flatMap { chart in
      [ChartLayout.wide, .narrow].map { (count, DrawnSVG(chart, $0)) }
    }
  }

  /// A coordinate of more than one decimal.
  private static var manyDecimals: Regex<Substring> {
    #/\ (?:d|x|y|x1|x2|y1|y2|width|height|cx|cy)="[^"]*\.\d\d/#
  }

  @Test func laysNoTextOnAnother() {
    for (count, drawing) in Self.drawings {
      #expect(drawing.clashes == [], "\(count), \(drawing.identifiers.first ?? "")")
    }
  }

  @Test func drawsNumbersOfOneDecimal() {
    for (_, drawing) in Self.drawings {
      #expect(drawing.svg.firstMatch(of: Self.manyDecimals) == nil)
      #expect(!drawing.svg.contains("nan") && !drawing.svg.contains("inf"))
    }
  }

  @Test func isNamedAndDescribed() {
    for (_, drawing) in Self.drawings {
      let identifiers = drawing.identifiers
      #expect(drawing.svg.hasPrefix("<svg viewBox=\"0 0 "))
      #expect(drawing.svg.contains("role=\"img\" aria-labelledby=\"\(identifiers[0]) \(identifiers[1])\""))
      #expect(drawing.svg.contains("\">Título &lt;b&gt;</title>"))
      #expect(drawing.svg.contains("\">Resumen &amp; &quot;más&quot;</desc>"))
    }
  }

  @Test func hasIdentifiersOfItsOwn() {
    for count in [0, 5, 90] {
      let all = Self.drawings.filter { $0.count == count }.flatMap { $0.1.identifiers }
      #expect(Set(all).count == all.count)
    }
  }
}
