import ReputationModel
import Testing

@testable import Charts

@Suite struct CalendarHeatMapTests {
  /// Begins on Wednesday 2026-03-04.
  private func chart(_ values: [Double?]) -> CalendarHeatMap {
    CalendarHeatMap(
      name: ChartSample.name("h"),
      first: CalendarDay(daysSince1970: 20_516),
      values: values,
      weekdays: ["l", "m", "x", "j", "v", "s", "d"],
      cssClass: "dot",
      month: { "mes \($0.date.month)" },
      number: { "\(Int($0))" }
    )
  }

  @Test(
    arguments: [
      (0.0, [2.0, 3, 4]), (1, [2, 3, 4]), (16, [2, 4, 8]), (50, [3, 7, 19]), (625, [5, 25, 125]),
    ] as [(Double, [Double])]
  )
  func growsItsSquaresByAFactor(largest: Double, limits: [Double]) {
    #expect(chart([largest]).limits == limits)
  }

  @Test func setsADayInItsWeekAndRow() {
    // Wednesday is the third row; the Monday after it begins the second column. A square of the first size is 0.3 of a
    // cell of 16 units, and the names of the days take 19.
    let first = DrawnSVG(chart([1]), .wide).paths("dot").first
    let monday = DrawnSVG(chart([0, 0, 0, 0, 0, 1]), .wide).paths("dot").first
    #expect(first == "M24.6 60.4h4.8v4.8h-4.8z")
    #expect(monday == "M40.6 28.4h4.8v4.8h-4.8z")
  }

  @Test func hatchesDaysWithoutData() {
    let drawing = DrawnSVG(chart([nil, 0]), .wide)
    #expect(drawing.paths("hatch").count == 1 && drawing.paths("calm").count == 1)
  }

  @Test func showsTheLatestWeeksOnATelephone() {
    let drawing = DrawnSVG(chart(Array(repeating: 1, count: 371)), .narrow)
    #expect(drawing.texts.contains { $0.content == "mes 2" })
    #expect(drawing.texts.contains { $0.content == "mes 12" })
    #expect(!drawing.texts.contains { $0.content == "mes 7" })
  }
}
