/// How well or ill a mention speaks of the brand, and how that is known.
public struct Sentiment: Sendable, Hashable {
  /// The classes every figure counts.
  public enum Label: UInt8, Sendable, Hashable, CaseIterable {
    case unknown = 0, negative, neutral, positive
  }

  /// How a sentiment is known; earlier cases outrank later ones.
  public enum Origin: UInt8, Sendable, Hashable {
    /// Given by the source or by a person.
    case given = 0
    /// Derived from the stars.
    case rating
    /// Estimated from the words.
    case estimate
  }

  /// −1 (as bad as can be) to 1.
  public let score: Float
  /// How it is known.
  public let origin: Origin

  /// A score, clamped to −1…1.
  public init(score: Float, origin: Origin) {
    self.score = min(1, max(-1, score))
    self.origin = origin
  }

  /// The sentiment that stars stand for: 1 is −1, 3 is 0, 5 is 1.
  public init(rating: Double) {
    self.init(score: Float((rating - 3) / 2), origin: .rating)
  }

  /// Positive from 0.2, negative to −0.2, else neutral.
  public var label: Label {
    if score >= 0.2 { return .positive }
    return score <= -0.2 ? .negative : .neutral
  }
}

extension Sentiment.Label {
  /// The word by which data files and programs know the class.
  public var name: String {
    switch self {
    case .unknown: "unknown"
    case .negative: "negative"
    case .neutral: "neutral"
    case .positive: "positive"
    }
  }
}
