import Testing

@testable import Charts

@Suite struct LineChartTests {
  private func chart(_ points: [LineChart.Point?], isLastProvisional: Bool = false) -> DrawnSVG {
    DrawnSVG(
      LineChart(
        name: ChartSample.name("l"),
        axis: TimeAxis(count: points.count, labels: [:]),
        points: points,
        isLastProvisional: isLastProvisional,
        number: { "\(Int($0))" }
      ),
      .narrow
    )
  }

  private func points(_ values: [Double?]) -> [LineChart.Point?] { values.map { $0.map { .init($0) } } }

  @Test func standsOnAScaleOfItsOwn() {
    // From 9.1 for +1 to 195.8 for −1, 0 in the middle, whatever the values are.
    #expect(chart(points([0.1, 0])).paths("line") == ["M86 93.1L218 102.4"])
    #expect(chart(points([1, -1])).paths("line") == ["M86 9.1L218 195.8"])
    #expect(chart(points([0, 0])).svg.contains("<line class=\"axis\" x1=\"20\" y1=\"102.4\""))
  }

  @Test func breaksAtGaps() {
    let path = chart(points([1, 1, nil, 1])).paths("line")
    #expect(path.first?.filter { $0 == "M" }.count == 2)
    #expect(path.first?.hasSuffix("h0") == true)
    #expect(chart(points([nil, nil])).paths("line") == [])
  }

  @Test func leadsToAProvisionalDayByAnotherLine() {
    let drawing = chart(points([1, 0, -1]), isLastProvisional: true)
    #expect(drawing.paths("line").count == 1 && drawing.paths("line provisional").count == 1)
    #expect(
      chart(points([1, nil, -1]), isLastProvisional: true).paths("line provisional").first?.hasSuffix("h0")
        == true
    )
  }

  @Test func drawsTheBandAroundTheLine() {
    let band = chart([.init(0, band: -1...1), .init(0, band: -0.5...0.5), nil, .init(0, band: 0...1)]).paths(
      "confidence"
    )
    #expect(band.count == 1)
    // Two shapes: one for the two days, one for the day between gaps.
    #expect(band.first?.filter { $0 == "z" }.count == 2)
  }
}
