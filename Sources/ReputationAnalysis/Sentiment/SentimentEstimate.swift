public import ReputationModel

/// What the words of a text say of its sentiment, and which of them decided.
public struct SentimentEstimate: Sendable, Hashable {
  /// A word of the text that counted.
  public struct Word: Sendable, Hashable {
    /// As it stands in the text; with the negation before it, where that turned it round.
    public let text: String
    /// What it added, from about −6 to 6.
    public let weight: Float
  }

  /// The class; `.unknown` where the words are of no language that is known, where too few of them are, or where there
  /// are none.
  public let label: Sentiment.Label
  /// −1 to 1, with the limits of ``Sentiment``: from 0.2 positive, to −0.2 negative; `nil` where unknown.
  public let score: Float?
  /// The language whose words were counted.
  public let language: LanguageCode?
  /// The words that decided, the weightiest first; empty where they were not asked for.
  public let words: [Word]
}
