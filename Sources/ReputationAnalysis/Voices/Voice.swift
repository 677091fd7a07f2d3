public import ReputationModel

/// What one author said of the brand, and how it was answered.
///
/// Copies of one story by one author count once.
public struct Voice: Sendable, Hashable {
  /// The place in the store of the author's latest mention of the period: it knows how the author is called.
  public let latest: Int
  /// How many mentions the period has of the author.
  public let mentions: Int
  /// They by sentiment.
  public let counts: SentimentCounts
  /// How many of them were answered.
  public let answered: Int
  /// Answered mentions as a share of those that called for an answer, 0 to 1; `nil` on too few cases.
  ///
  /// answered ÷ (answered + escalated + unanswered)
  public let answeredShare: Double?
  /// The largest reach of one of them; `nil` where none is known.
  public let reach: Int?
  /// When the author first said anything, before the period too.
  public let firstSeen: Timestamp
  /// When the author last said anything in the period.
  public let lastSeen: Timestamp
  /// Where the author speaks, in the order of first appearance in the period.
  public let sources: [String]
}
