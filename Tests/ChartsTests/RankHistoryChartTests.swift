import ReputationModel
import Testing

@testable import Charts

@Suite struct RankHistoryChartTests {
  private func chart(
    _ lines: [[RankHistoryChart.Standing]],
    days: [Int] = [0, 1, 2],
    _ layout: ChartLayout = .wide
  ) -> DrawnSVG {
    DrawnSVG(
      RankHistoryChart(
        name: ChartSample.name("r"),
        days: days.map { CalendarDay(daysSince1970: 20_516).advanced(byDays: $0) },
        labels: days.map { "día \($0)" },
        lines: lines.enumerated().map { index, standings in
          .init(label: "dirección", key: "AB\(index)", cssClass: "l\(index)", standings: standings)
        },
        notRanked: "No aparece"
      ),
      layout
    )
  }

  /// The heights of the points of a line.
  private func heights(_ drawing: DrawnSVG, _ line: Int) -> [Double] {
    drawing.paths("line l\(line)").flatMap {
      $0.matches(of: /[ML]\S+ ([\d.]+)/).compactMap { Double($0.output.1) }
    }
  }

  @Test func putsTheFirstPositionAtTheTop() {
    let heights = heights(chart([[.ranked(1), .ranked(10), .ranked(5)]]), 0)
    #expect(heights == heights.sorted { $0 < $1 } || heights[0] < heights[2] && heights[2] < heights[1])
    #expect(heights.first == 9.4)
  }

  @Test func setsWhatIsNotRankedBelowTheLastPosition() {
    let drawing = chart([[.ranked(10), .notRanked, .ranked(10)]])
    let heights = heights(drawing, 0)
    #expect(heights[1] - heights[0] == 26.2 || heights[1] - heights[0] > 20)
    #expect(drawing.texts.contains { $0.content == "No aparece" })
    // Position 0 does not exist.
    #expect(!drawing.texts.contains { $0.content == "0" })
    #expect(!chart([[.ranked(1), .ranked(2), .ranked(3)]]).texts.contains { $0.content == "No aparece" })
  }

  @Test func breaksWhereNobodyLooked() {
    #expect(
      chart([[.ranked(1), .unknown, .ranked(1)]]).paths("line l0").first?.filter { $0 == "M" }.count == 2
    )
    #expect(chart([[.unknown, .unknown, .unknown]]).paths("line l0") == [])
  }

  @Test func setsDaysByTheirDistance() throws {
    let path = try #require(
      chart([[.ranked(1), .ranked(1), .ranked(1)]], days: [0, 9, 10]).paths("line l0").first
    )
    let places = path.matches(of: #/[ML](\S+)\s/#).compactMap { Double($0.output.1) }
    #expect(places.count == 3 && abs((places[1] - places[0]) / (places[2] - places[0]) - 0.9) < 0.001)
  }

  @Test func tellsLinesApartByDashes() {
    let svg = chart([[.ranked(1)], [.ranked(2)], [.ranked(3)]].map { $0 + [.ranked(4), .ranked(5)] }).svg
    #expect(svg.contains("class=\"line l0\" d="))
    #expect(svg.contains("class=\"line l1\" stroke-dasharray=\"7 3\""))
    #expect(svg.contains("class=\"line l2\" stroke-dasharray=\"2 3\""))
  }

  @Test func namesLinesAtTheirEnds() {
    let lines: [[RankHistoryChart.Standing]] = [
      [.ranked(1), .ranked(1), .ranked(3)], [.ranked(3), .ranked(3), .ranked(3)],
    ]
    #expect(chart(lines).texts.contains { $0.content == "AB0 dirección" })
    let ends = chart(lines, .narrow).texts.filter { $0.content.hasPrefix("AB") }
    #expect(ends.map(\.content) == ["AB0", "AB1"])
    #expect(ends[1].middle - ends[0].middle >= 16)
  }
}
