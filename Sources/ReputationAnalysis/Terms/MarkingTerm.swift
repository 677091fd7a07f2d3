/// A word or phrase that stands in some mentions far more often than in others.
public struct MarkingTerm: Sendable, Hashable {
  /// The term as it is most often written; a stranger's words.
  public let text: String
  /// How many of the mentions it marks have it, copies of one story counted once.
  public let mentions: Int
  /// How many of the others have it, of the 200,000 at most that are looked at.
  public let others: Int
  /// How sure it is that it marks them, in standard deviations; see ``LogOdds``.
  public let score: Double

  /// A term that marks some mentions.
  public init(text: String, mentions: Int, others: Int, score: Double) {
    self.text = text
    self.mentions = mentions
    self.others = others
    self.score = score
  }
}
