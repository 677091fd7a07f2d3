import Testing

@testable import ReputationAnalysis

@Suite struct StatisticsTests {
  @Test(arguments: [
    ([5], 5.0), ([3, 1, 2], 2.0), ([4, 1, 3, 2], 2.5), ([Int64.max, Int64.max], 9.223372036854775807e18),
  ])
  func findsTheMedian(values: [Int64], median: Double) {
    #expect(Statistics.median(values) == median)
  }

  @Test func knowsNoMedianOfNothing() {
    #expect(Statistics.median([]) == nil)
    #expect(Statistics.percentile([], 0.9) == nil)
  }

  @Test func makesNoShareOfTwo() {
    #expect(Statistics.share(1, of: 2) == nil)
    #expect(Statistics.share(1, of: 4) == 0.25)
    #expect(Statistics.change(from: 2, to: 400) == nil)
    #expect(Statistics.change(from: 4, to: 3) == -0.25)
  }

  @Test(arguments: [(0.9, 9), (1.0, 10), (0.0, 1), (0.05, 1), (0.11, 2)] as [(Double, Int64)])
  func takesTheNearestRank(share: Double, value: Int64) {
    #expect(Statistics.percentile(Array(1...10).reversed(), share) == value)
  }
}
