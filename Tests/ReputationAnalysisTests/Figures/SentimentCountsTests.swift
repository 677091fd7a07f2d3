import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SentimentCountsTests {
  private func counts(_ positive: Int, _ neutral: Int, _ negative: Int, _ unknown: Int = 0) -> SentimentCounts
  {
    var counts = SentimentCounts()
    (counts.positive, counts.neutral, counts.negative, counts.unknown) = (
      positive, neutral, negative, unknown
    )
    return counts
  }

  @Test func computesTheNetSentiment() throws {
    // The worked examples of the published formula.
    #expect(abs(try #require(counts(800, 550, 150).net) - 43.333) < 0.01)
    #expect(try #require(counts(70, 20, 10).net) == 60)
  }

  @Test func leavesTheUnknownOutOfShares() throws {
    #expect(try #require(counts(1, 1, 2, 96).negativeShare) == 0.5)
  }

  @Test func saysNothingOnTooFewCases() {
    #expect(counts(1, 0, 1, 50).net == nil)
    #expect(counts(1, 0, 1, 50).negativeShare == nil)
  }
}
