/// What one rule gives an article, on Yoast's scale: above 7 is good, above 4 needs work, the rest is bad.
package struct Assessment: Sendable, Hashable {
  /// The most a rule gives.
  package static let most = 9

  /// The rule.
  package let rule: AuditRule
  /// What it gives; a text that is stuffed with its keyphrase gets less than nothing.
  package let score: Int

  /// Whether the rule has nothing to say against the article.
  package var isGood: Bool { score > 7 }
  /// Whether it has much to say against it.
  package var isBad: Bool { score <= 4 }
}

/// What an article's assessments come to.
package struct ArticleScore: Sendable, Hashable {
  /// Every rule that applied, in the order of the identifiers.
  package let parts: [Assessment]

  /// From 0 to 100, as Yoast sums it up: the points of all rules but those of reading, in proportion to the most there
  /// could be; `nil` where no rule applied.
  package var search: Int? {
    let parts = parts.filter { !$0.rule.isOfReading }
    guard !parts.isEmpty else { return nil }
    let sum = Double(parts.reduce(0) { $0 + $1.score })
    let share = sum / Double(parts.count * Assessment.most) * 100
    return min(100, max(0, Int(share.rounded())))
  }

  /// 90, 60 or 30, as Yoast sums it up: each bad rule costs 3 points, each middling one 2, and where fewer rules apply
  /// than in English, 4 and 2 against lower limits.
  package var reading: Int? {
    let parts = parts.filter(\.rule.isOfReading)
    guard !parts.isEmpty else { return nil }
    let isWhole = parts.contains { $0.rule == .reading }
    let penalty = parts.reduce(0) { sum, part in
      sum + (part.isBad ? (isWhole ? 3 : 4) : part.isGood ? 0 : 2)
    }
    if penalty > (isWhole ? 6 : 4) { return 30 }
    return penalty > (isWhole ? 4 : 2) ? 60 : 90
  }
}

extension AuditRule {
  /// Whether it is one of those that tell how easily a text is read.
  var isOfReading: Bool { rawValue.hasPrefix("T") }
}
