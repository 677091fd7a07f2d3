import Testing

@testable import Charts

@Suite struct BarsChartTests {
  private let chart = BarsChart(
    name: ChartSample.name("b"),
    classes: ["bad", "good"],
    bars: [.init(label: "plaza", parts: [3, 1], text: "4"), .init(label: "foro", parts: [0, 2], text: "2")]
  )

  @Test func setsPartsBesideOneAnother() {
    // On a telephone the bars begin at 0; 288 less 7.2 for the figure and 10 is 270.8 for 4.
    let drawing = DrawnSVG(chart, .narrow)
    #expect(drawing.paths("bad").first?.hasPrefix("M0 16.3h203.1v12") == true)
    #expect(drawing.paths("good").first?.filter { $0 == "z" }.count == 2)
  }

  @Test func namesBarsAboveThemOnATelephone() throws {
    let (wide, narrow) = (DrawnSVG(chart, .wide).texts, DrawnSVG(chart, .narrow).texts)
    #expect(narrow.first { $0.content == "plaza" }?.left == 0)
    let name = try #require(wide.first { $0.content == "plaza" })
    #expect(wide.first { $0.content == "4" }?.middle == name.middle)
  }

  @Test func cutsANameThatHasNoRoom() {
    let chart = BarsChart(
      name: ChartSample.name("b"),
      classes: ["a"],
      bars: [.init(label: ChartSample.long, parts: [1], text: "1")]
    )
    #expect(DrawnSVG(chart, .wide).texts.first?.content.hasSuffix("…") == true)
  }
}
