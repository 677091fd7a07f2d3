import Testing

@testable import SiteRendering

@Suite struct DailyFigureTests {
  @Test(arguments: [
    ([], 3, 0..<0), ([1, 2], 3, 0..<2), ([1, 2, 3], 3, 0..<3), ([9, 0, 0, 0], 2, 0..<2),
    ([0, 1, 5, 5, 0], 2, 2..<4), ([0, 0, 0, 9], 2, 2..<4), ([4, 0, 4, 0], 2, 0..<2),
  ])
  func drawsTheWorstDays(_ totals: [Int], length: Int, range: Range<Int>) {
    #expect(DailyFigure.busiest(length, of: totals) == range)
  }
}
