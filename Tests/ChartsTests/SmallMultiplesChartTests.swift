import Testing

@testable import Charts

@Suite struct SmallMultiplesChartTests {
  private func chart(_ panels: [[Double?]]) -> SmallMultiplesChart {
    SmallMultiplesChart(
      name: ChartSample.name("m"),
      classes: ["a"],
      panels: panels.enumerated().map { .init(title: "canal \($0)", values: [$1]) },
      ends: ("1 mar", "9 mar"),
      number: { "\(Int($0))" }
    )
  }

  @Test func drawsEveryPanelOnOneScale() {
    let drawing = DrawnSVG(chart([[10], [5]]), .wide)
    let heights = drawing.paths("a").compactMap {
      $0.firstMatch(of: /v([\d.]+)/).flatMap { Double($0.output.1) }
    }
    #expect(heights == [84, 42])
    #expect(drawing.texts.filter { $0.content == "10" }.count == 2)
  }

  @Test func setsPanelsBelowOneAnotherOnATelephone() {
    let panels = DrawnSVG(chart([[1], [1], [1], [1]]), .narrow).texts.filter { $0.content.hasPrefix("canal") }
    #expect(panels.allSatisfy { $0.left == 0 })
    let wide = DrawnSVG(chart([[1], [1], [1], [1]]), .wide).texts.filter { $0.content.hasPrefix("canal") }
    #expect(Set(wide.map(\.middle)).count == 2)
  }

  @Test func hatchesDaysWithoutData() {
    let svg = DrawnSVG(chart([[1, nil], [nil, 1]]), .wide)
    #expect(svg.identifiers.filter { $0.hasSuffix("hatch") } == ["m-wide-0-hatch", "m-wide-1-hatch"])
  }
}
