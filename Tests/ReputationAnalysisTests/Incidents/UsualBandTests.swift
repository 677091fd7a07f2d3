import Testing

@testable import ReputationAnalysis

@Suite struct UsualBandTests {
  /// Medians and deviations worked out by hand; 1.4826 × 8 = 11.8608, √5 = 2.2361, √1.5 = 1.2247.
  private static let cases: [([Int], Double, Double)] = [
    ([0, 0, 0, 0, 0, 0, 0], 0, 1), ([4, 5, 6, 5, 4, 6, 5], 5, 2.2361), ([0, 0, 0, 10, 20, 0, 0, 30], 0, 1),
    ([2, 10, 18, 2, 10, 18, 10], 10, 11.8608), ([1, 2, 1, 2, 1, 2, 1, 2], 1.5, 1.2247),
  ]

  @Test(arguments: cases)
  func worksOutWhatIsUsual(days: [Int], usual: Double, spread: Double) throws {
    let band = try #require(UsualBand(days))
    #expect(band.usual == usual)
    #expect(abs(band.spread - spread) < 0.0001)
    #expect(band.calm == usual + band.spread)
    #expect(band.high == usual + 3 * band.spread)
  }

  @Test func saysNothingOfFewDays() {
    #expect(UsualBand([0, 0, 0, 0, 0, 0]) == nil)
    #expect(UsualBand([]) == nil)
  }

  @Test func hasAGapBetweenItsLimits() throws {
    let band = try #require(UsualBand([0, 0, 0, 0, 0, 0, 0]))
    #expect((0...4).map(band.isCalm) == [true, true, false, false, false])
    #expect((0...4).map(band.isHigh) == [false, false, false, true, true])
  }
}
