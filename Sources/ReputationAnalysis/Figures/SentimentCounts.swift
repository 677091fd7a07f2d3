public import ReputationModel

/// How many mentions of each sentiment there are.
public struct SentimentCounts: Sendable, Hashable {
  /// Mentions that speak well of the brand.
  public var positive = 0
  /// Mentions that speak neither well nor ill.
  public var neutral = 0
  /// Mentions that speak ill of the brand.
  public var negative = 0
  /// Mentions whose sentiment is not known.
  public var unknown = 0

  /// How many of the labels are estimates from words; they are counted above as well.
  public var estimated = 0

  /// No mentions.
  public init() {}

  /// All of them.
  public var total: Int { positive + neutral + negative + unknown }

  /// Those whose sentiment is known.
  public var known: Int { positive + neutral + negative }

  /// Counts one more mention of that label.
  @inline(__always)
  public mutating func add(_ label: Sentiment.Label, isEstimate: Bool = false) {
    if isEstimate { estimated += 1 }
    switch label {
    case .positive: positive += 1
    case .neutral: neutral += 1
    case .negative: negative += 1
    case .unknown: unknown += 1
    }
  }

  /// The net sentiment in points, −100 to 100: (positive − negative) ÷ known × 100.
  ///
  /// `nil` where fewer than `Statistics.fewestCases` sentiments are known.
  public var net: Double? {
    guard known >= Statistics.fewestCases else { return nil }
    return Double(positive - negative) / Double(known) * 100
  }

  /// The share of negative mentions among those whose sentiment is known, 0 to 1; `nil` as for `net`.
  public var negativeShare: Double? {
    guard known >= Statistics.fewestCases else { return nil }
    return Double(negative) / Double(known)
  }
}
