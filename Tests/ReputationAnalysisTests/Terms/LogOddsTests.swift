import Foundation
import Testing

@testable import ReputationAnalysis

@Suite struct LogOddsTests {
  /// Worked out by hand: of 40 mentions 10 are marked; 5 of these have the term, 1 of the others.
  @Test func agreesWithTheWorkedExample() {
    // a₀ = 20, a = 20 · 6 ÷ 40 = 3; odds 8 ÷ 22 and 4 ÷ 46.
    let odds = LogOdds(count: 5, of: 10, others: 1, of: 30)
    #expect(abs(odds.difference - 1.430_746) < 1e-5)
    #expect(abs(odds.score - 2.336_397) < 1e-5)
  }

  /// The same from the paper's equations as they stand, with the prior's variance written out.
  @Test(arguments: [(3, 12, 40, 900), (50, 200, 50, 5000), (3, 3, 0, 3), (700, 9000, 100, 100_000)])
  func agreesWithThePaper(count: Int, size: Int, others: Int, otherSize: Int) {
    let prior = min(500, Double(size + otherSize) / 2)
    let alpha = prior * Double(count + others) / Double(size + otherSize)
    func logit(_ y: Int, _ n: Int) -> Double {
      let p = (Double(y) + alpha) / (Double(n) + prior)
      return log(p / (1 - p))
    }
    let delta = logit(count, size) - logit(others, otherSize)
    let variance = 1 / (Double(count) + alpha) + 1 / (Double(others) + alpha)
    let odds = LogOdds(count: count, of: size, others: others, of: otherSize)
    #expect(abs(odds.score - delta / variance.squareRoot()) < 1e-9)
  }

  @Test(arguments: [(0, 0, 0, 0), (5, 5, 5, 5), (9, 5, 0, 0)])
  func neverIsNoNumber(count: Int, size: Int, others: Int, otherSize: Int) {
    let odds = LogOdds(count: count, of: size, others: others, of: otherSize)
    #expect(odds.score.isFinite && odds.difference.isFinite)
  }
}
