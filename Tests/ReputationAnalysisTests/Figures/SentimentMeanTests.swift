import Testing

@testable import ReputationAnalysis

@Suite struct SentimentMeanTests {
  private func counts(_ positive: Int, _ neutral: Int, _ negative: Int) -> SentimentCounts {
    var counts = SentimentCounts()
    (counts.positive, counts.neutral, counts.negative) = (positive, neutral, negative)
    return counts
  }

  /// By hand: with one good and one ill mention more, the mean of the squares less the square of the mean, through the
  /// number of cases; its root times 1.96 to each side.
  @Test(arguments: [
    // 4 ill: (1 − 5) ÷ 6 = −0.667; 6/6 − 0.444 = 0.556; √(0.556/6) × 1.96 = 0.596.
    (0, 0, 4, -1.0, -1.0, -0.070),
    // 4 good and 4 ill: 0; 10/10 = 1; √(1/10) × 1.96 = 0.620.
    (4, 0, 4, 0.0, -0.620, 0.620),
    // 2 good, 6 neutral, 0 ill: (3 − 1) ÷ 10 = 0.2; 4/10 − 0.04 = 0.36; √0.036 × 1.96 = 0.372.
    (2, 6, 0, 0.25, -0.172, 0.572),
  ])
  func isTheMeanWithItsBand(
    positive: Int,
    neutral: Int,
    negative: Int,
    value: Double,
    low: Double,
    high: Double
  ) throws {
    let mean = try #require(counts(positive, neutral, negative).mean)
    #expect(abs(mean.value - value) < 0.0005)
    #expect(abs(mean.band.lowerBound - low) < 0.001)
    #expect(abs(mean.band.upperBound - high) < 0.001)
    #expect(mean.count == positive + neutral + negative)
  }

  @Test func growsSurerWithMoreMentions() throws {
    let (few, many) = (try #require(counts(1, 1, 1).mean), try #require(counts(100, 100, 100).mean))
    #expect(many.band.upperBound - many.band.lowerBound < (few.band.upperBound - few.band.lowerBound) / 5)
  }

  @Test func saysNothingOfTooFew() {
    #expect(counts(1, 0, 1).mean == nil)
    var unknown = counts(0, 0, 2)
    unknown.unknown = 40
    #expect(unknown.mean == nil)
  }
}
