import Testing

@testable import Charts

@Suite struct WeekHeatMapTests {
  private func chart(_ counts: [[Int]]...) -> WeekHeatMap {
    WeekHeatMap(
      name: ChartSample.name("w"),
      panels: counts.enumerated().map { .init(title: "p\($0)", cssClass: "dot\($0)", counts: $1) },
      weekdays: ["l", "m", "x", "j", "v", "s", "d"],
      number: { "\(Int($0))" }
    )
  }

  @Test func measuresAllPanelsOnOneScale() throws {
    func side(_ chart: WeekHeatMap) throws -> Double {
      let path = try #require(DrawnSVG(chart, .wide).paths("dot0").first)
      return try #require(path.firstMatch(of: /h([\d.]+)v/).flatMap { Double($0.output.1) })
    }
    let (alike, unlike) = try (side(chart([[3]], [[3]])), side(chart([[3]], [[600]])))
    #expect(alike > unlike)
  }

  @Test func marksEveryHourWithoutAny() {
    let calm = DrawnSVG(chart([[1]]), .wide).paths("calm").first
    #expect(calm?.split(separator: "M").count == 7 * 24 - 1)
  }

  @Test func standsInOneColumnOnATelephone() {
    let wide = DrawnSVG(chart([[1]], [[1]]), .wide).texts.filter { $0.content.hasPrefix("p") }
    let narrow = DrawnSVG(chart([[1]], [[1]]), .narrow).texts.filter { $0.content.hasPrefix("p") }
    #expect(wide.count == 2 && wide[0].middle == wide[1].middle)
    #expect(narrow.count == 2 && narrow[0].middle < narrow[1].middle)
  }
}
