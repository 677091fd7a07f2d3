import Testing

@testable import ReputationAnalysis

@Suite struct SharePercentTests {
  @Test(
    arguments: [
      (0, 0, 0), (1, 0, 0), (0.5, 0, 0), (0.005, 0, 0), (0.004, 0, 1), (0.995, 0, 1), (0.999, 0, 1),
      (0.9996, 0, 2),
      (0.999999, 0, 4), (0.001, 1, 1), (0.0004, 1, 2), (1, 1, 1), (1 - 1e-12, 0, 0), (1e-12, 1, 1),
    ] as [(Double, Int, Int)]
  )
  func showsThatAShareIsNeitherAllNorNone(share: Double, fewest: Int, digits: Int) {
    #expect(SharePercent.digits(of: share, fewest: fewest) == digits)
  }

  @Test(
    arguments: [
      ([[1 / 3, 1 / 3, 1 / 3]], [[34, 33, 33]], 0),
      // What is controlled is 57.4 %, so its parts are 57 together, though each alone is nearer to the next.
      ([[0.407, 0.167], [0.213, 0.213]], [[41, 16], [22, 21]], 0),
      ([[0.125, 0.125], [0.375, 0.375]], [[13, 12], [38, 37]], 0),
      ([[0.996, 0], [0.002, 0.002]], [[99.6, 0], [0.2, 0.2]], 1),
      ([[1, 0], [0, 0]], [[100, 0], [0, 0]], 0), ([[], []], [[], []], 0),
    ] as [([[Double]], [[Double]], Int)]
  )
  func makesSharesAddUp(groups: [[Double]], percents: [[Double]], digits: Int) {
    let rounded = SharePercent.apportioned(groups)
    #expect(rounded.percents == percents)
    #expect(rounded.digits == digits)
  }

  @Test func keepsWholePercentages() {
    // 0.29 · 100 is a little less than 29.
    #expect(SharePercent.apportioned([[0.29, 0.57, 0.14]]).percents == [[29, 57, 14]])
  }
}
