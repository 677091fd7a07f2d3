import Testing

@testable import Charts

@Suite struct DayStripChartTests {
  private func chart(_ days: [DayStripChart.State?], _ layout: ChartLayout) -> DrawnSVG {
    DrawnSVG(
      DayStripChart(name: ChartSample.name("s"), days: days, labels: days.indices.map { "día \($0)" }),
      layout
    )
  }

  @Test func tellsStatesByHeight() {
    let drawing = chart([.calm, .critical], .wide)
    // A cell is 36 high: 40 % of it for a calm day, the whole for a critical one.
    #expect(drawing.paths("state-ok") == ["M48 21.6h384v14.4h-384z"])
    #expect(drawing.paths("state-critical") == ["M528 0h384v36h-384z"])
  }

  @Test func neverDrawsADayWithoutDataAsCalmNorAsTrouble() {
    let drawing = chart([nil, .calm], .wide)
    // A frame of a fifth of the cell, half as high as a calm day.
    #expect(drawing.paths("no-day") == ["M48 28.8h384v7.2h-384z"])
    #expect(drawing.paths("state-ok").first?.hasPrefix("M528") == true)
  }

  @Test func leavesNoRoomForLabelsThatItHasNot() {
    let chart = DayStripChart(name: ChartSample.name("s"), days: [.calm], labels: [])
    #expect(chart.svg(.wide).contains("viewBox=\"0 0 960 44\""))
  }

  @Test func hasOnePathAState() {
    #expect(chart(Array(repeating: .calm, count: 90), .wide).svg.matches(of: /<path/).count == 1)
  }

  @Test func takesThreeRowsOnATelephone() {
    let drawing = chart(Array(repeating: .calm, count: 90), .narrow)
    #expect(drawing.texts.map(\.content) == ["día 0", "día 29", "día 30", "día 59", "día 60", "día 89"])
    #expect(chart(Array(repeating: .calm, count: 90), .wide).texts.map(\.content) == ["día 0", "día 89"])
  }
}
