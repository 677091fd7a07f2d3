import Testing

@testable import Charts

@Suite struct StackedColumnsChartTests {
  private func chart(
    _ lower: [Double?],
    _ upper: [Double?],
    axis: TimeAxis? = nil,
    band: StackedColumnsChart.Band? = nil
  ) -> DrawnSVG {
    DrawnSVG(
      StackedColumnsChart(
        name: ChartName(identifier: "c", title: "Título", summary: "Resumen"),
        axis: axis ?? TimeAxis(count: lower.count, labels: [0: "2 mar"]),
        series: [.init(cssClass: "lower", values: lower), .init(cssClass: "upper", values: upper)],
        band: band,
        number: { String(Int($0)) }
      ),
      .narrow
    )
  }

  @Test func stacksTheSecondSeriesOnTheFirst() {
    // The plot is 220 − 13 × 1.25 − 8 − 9.1 = 186.65 units high and stands for 4, so a mention is 46.7 units high; left
    // of it are 8 units for the figure 4 and 8 more. One column has 264 units and takes the 48 in their middle.
    let svg = chart([1], [3])
    #expect(svg.paths("lower") == ["M126 149.1h48v46.7h-48z"])
    #expect(svg.paths("upper") == ["M126 9.1h48v140h-48z"])
  }

  @Test func hatchesDaysWithoutDataAndNoOthers() {
    #expect(chart([nil, 1], [nil, 0]).svg.contains("url(#c-narrow-hatch)"))
    #expect(!chart([0, 1], [0, 0]).svg.contains("hatch"))
    // The future is not a day that nobody looked at.
    let axis = TimeAxis(count: 3, labels: [:], elapsed: 2)
    #expect(!chart([0, 1], [0, 0], axis: axis).svg.contains("hatch"))
  }

  @Test func numbersItsMarks() {
    let axis = TimeAxis(
      count: 2,
      labels: [:],
      marks: [
        .init(column: 1, number: 7, label: "<b>"), .init(column: 2, number: 8, label: "outside"),
      ]
    )
    let svg = chart([1, 2], [0, 0], axis: axis).svg
    #expect(svg.contains("<title>&lt;b&gt;</title>"))
    #expect(svg.contains(">7</text>") && !svg.contains("outside"))
  }

  @Test func holdsTheBandAgainstItsColumns() {
    let svg = chart([1, 4], [0, 0], band: .init(columns: 1..<9, values: 1...8)).svg
    // The scale reaches the band's top: 8 of 8.
    #expect(svg.contains("<rect class=\"band\" x=\"150\" y=\"9.1\" width=\"134\" height=\"163.3\"/>"))
    #expect(svg.contains("<line class=\"band-limit\" x1=\"150\" y1=\"9.1\" x2=\"284\" y2=\"9.1\"/>"))
    #expect(!chart([1], [0], band: .init(columns: 5..<9, values: 1...8)).svg.contains("band"))
  }

  @Test func shadesColumnsAndMarksTheirEdge() {
    let axis = TimeAxis(
      count: 2,
      labels: [:],
      shades: [
        .init(columns: 1..<5, cssClass: "shade-impact"), .init(columns: 7..<9, cssClass: "shade-watch"),
      ]
    )
    let svg = chart([1, 1], [0, 0], axis: axis).svg
    #expect(svg.contains("class=\"shade-impact\" x=\"150\"") && svg.contains("class=\"shade-impact-edge\""))
    #expect(!svg.contains("shade-watch"))
  }

  @Test func drawsNothingOfNothing() {
    #expect(!chart([], []).svg.contains("<path"))
  }
}
