import Testing

@testable import SiteRendering

@Suite struct StackedColumnsChartTests {
  private func chart(_ lower: [Double?], _ upper: [Double?], marks: [StackedColumnsChart.Mark] = []) -> String
  {
    StackedColumnsChart(
      series: [.init(cssClass: "lower", values: lower), .init(cssClass: "upper", values: upper)],
      labels: [0: "2 mar"],
      marks: marks,
      title: "Título",
      summary: "Resumen",
      identifier: "c",
      number: { String(Int($0)) }
    ).svg(layout: .narrow)
  }

  @Test func stacksTheSecondSeriesOnTheFirst() {
    // 214 − 24 = 190 units stand for 4, so a mention is 47.5 units high.
    let svg = chart([1], [3])
    #expect(svg.contains("class=\"lower\" d=\"M42 194v-42.5h252v42.5z\""))
    #expect(svg.contains("class=\"upper\" d=\"M42 151.5v-127.5h252v127.5z\""))
  }

  @Test func hatchesDaysWithoutData() {
    #expect(chart([nil, 1], [nil, 0]).contains("url(#c-narrow-hatch)"))
    #expect(!chart([0, 1], [0, 0]).contains("hatch"))
  }

  @Test func namesAndDescribesItself() {
    let svg = chart([1], [1])
    #expect(svg.contains("role=\"img\" aria-labelledby=\"c-narrow-title c-narrow-description\""))
    #expect(svg.contains("<title id=\"c-narrow-title\">Título</title>"))
    #expect(svg.contains("<desc id=\"c-narrow-description\">Resumen</desc>"))
  }

  @Test func numbersItsMarks() {
    let svg = chart([1, 2], [0, 0], marks: [.init(column: 1, number: 7, label: "<b>")])
    #expect(svg.contains("<title>&lt;b&gt;</title>"))
    #expect(svg.contains(">7</text>"))
  }

  @Test func drawsNothingOfNothing() {
    #expect(!chart([], []).contains("<path"))
  }

  @Test(
    arguments: [
      ([50, 100], [50, 100]), ([50, 51, 52], [50, 71, 92]), ([10, 180, 190], [10, 169, 190]),
      ([195], [190]), ([0, 0, 0], [0, 21, 42]), (Array(repeating: 100, count: 20), nil), ([], []),
    ] as [([Double], [Double]?)]
  )
  func keepsTheDiscsOfMarksApart(places: [Double], discs: [Double]?) {
    let moved = StackedColumnsChart.Frame.apart(places, by: 21, within: 0...190)
    if let discs { #expect(moved == discs) }
    #expect(moved.allSatisfy { (0...190).contains($0) } && moved == moved.sorted())
  }
}
