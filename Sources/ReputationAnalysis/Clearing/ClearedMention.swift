public import ReputationModel

/// What somebody said, as a reader may read it: stripped of contacts, tags, queries and its address.
///
/// Title, text and names are a stranger's words: plain text, never Markdown or HTML.
public struct ClearedMention: Sendable, Hashable {
  /// When it was published.
  public let published: Timestamp
  /// The channel it came through.
  public let channel: ChannelName
  /// The outlet, of news alone: elsewhere it may be the author.
  public let publisher: String?
  /// Who wrote it.
  public let author: ClearedAuthor
  /// Its title, masked (``QuotationMask``).
  public let title: String?
  /// Its text, masked as well.
  public let text: String
  /// Its language.
  public let language: LanguageCode?
  /// How it speaks of the brand.
  public let label: Sentiment.Label
  /// Whether that is an estimate.
  public let isEstimate: Bool
  /// How many people it may have reached.
  public let reach: Int?
}

/// The author of a mention as a reader may know them.
public enum ClearedAuthor: Sendable, Hashable {
  /// Nobody is named, or may be.
  case hidden
  /// A number in the order of first appearance.
  case numbered(Int)
  /// The name and the account, contacts masked.
  case named(String)
}
