import Foundation

/// How much more often a term stands in some mentions than in others: the log-odds ratio with an informative Dirichlet
/// prior (Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16, 2008, equations 15, 16, 18 to 20).
///
/// A mention has a term or has it not, however often, so what is counted are mentions, and the prior is that of a
/// share: a₀ mentions that have the term as often as all mentions together.
struct LogOdds: Sendable, Hashable {
  /// δ = ln((y₁ + a) ÷ (n₁ + a₀ − y₁ − a)) − ln((y₂ + a) ÷ (n₂ + a₀ − y₂ − a)), a = a₀ · (y₁ + y₂) ÷ (n₁ + n₂).
  let difference: Double
  /// δ ÷ √v with v = 1 ÷ (y₁ + a) + 1 ÷ (y₂ + a); 0 where that is no number.
  let score: Double

  /// The most mentions that the prior weighs.
  static let largestPrior = 500.0

  /// The ratio for a term that `count` of `size` mentions have, and `otherCount` of `otherSize` others.
  init(count: Int, of size: Int, others otherCount: Int, of otherSize: Int) {
    let (y1, n1) = (Double(min(count, size)), Double(size))
    let (y2, n2) = (Double(min(otherCount, otherSize)), Double(otherSize))
    // Of few mentions no more than half, or the prior would outweigh what was seen.
    let prior = min(LogOdds.largestPrior, (n1 + n2) / 2)
    let share = prior * (y1 + y2) / (n1 + n2)
    let odds = (y1 + share) / (n1 + prior - y1 - share)
    let otherOdds = (y2 + share) / (n2 + prior - y2 - share)
    let difference = log(odds) - log(otherOdds)
    let score = difference / (1 / (y1 + share) + 1 / (y2 + share)).squareRoot()
    self.difference = difference.isFinite ? difference : 0
    self.score = score.isFinite ? score : 0
  }
}
