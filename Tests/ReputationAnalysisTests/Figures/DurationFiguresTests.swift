import Testing

@testable import ReputationAnalysis

@Suite struct DurationFiguresTests {
  @Test func tellsMedianMeanAndTheNinthOfTen() {
    let figures = DurationFigures([100, 10, 40, 20, 30, 50, 60, 70, 80, 90])
    #expect(figures.medianSeconds == 55)
    #expect(figures.meanSeconds == 55)
    #expect(figures.p90Seconds == 90)
    #expect(DurationFigures([1, 2, 9]).meanSeconds == 4)
  }

  @Test func tellsNothingOfTwo() {
    let figures = DurationFigures([10, 20])
    #expect(figures.n == 2)
    #expect(figures.medianSeconds == nil)
    #expect(figures.meanSeconds == nil)
    #expect(figures.p90Seconds == nil)
  }
}
