/// Something somebody published about the brand, as it was read.
///
/// `title`, `text` and everything of the author are a stranger's words: plain text, never Markdown or HTML.
/// A field that was not given is `nil`; it is never zero or empty.
public struct Mention: Sendable, Hashable {
  /// What sort of publication it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case post, comment, review, news, video, forum, message, other
  }

  /// The identifier, given or derived; the same on every build.
  public var id: String
  /// The address, as it was given; only `http` and `https` ever become links.
  public var url: String?
  /// The channel it came through: the source's name in the configuration, or the file's.
  public var source: String
  /// The outlet that published it.
  public var publisher: String?
  /// What sort of publication it is.
  public var kind: Kind
  /// Who wrote it.
  public var author: Author?
  /// When it was published.
  public var published: Timestamp
  /// When it was collected.
  public var collected: Timestamp?
  /// Its language, given by the source.
  public var language: LanguageCode?
  /// Its title.
  public var title: String?
  /// Its text; empty only where there is a title or a rating.
  public var text: String
  /// Its sentiment, given by the source or by a person, or derived from the rating.
  public var sentiment: Sentiment?
  /// Stars, 1 to 5.
  public var rating: Double?
  /// How many people it may have reached.
  public var reach: Int?
  /// Reactions to it.
  public var engagement: Engagement
  /// The answer the export carries, as reviews do.
  public var reply: Reply?
  /// Free labels.
  public var tags: [String]
  /// The alert or query that found it.
  public var query: String?

  /// A mention of which only the necessary is known.
  public init(id: String, source: String, published: Timestamp, text: String, kind: Kind = .other) {
    self.id = id
    self.source = source
    self.published = published
    self.text = text
    self.kind = kind
    self.engagement = Engagement()
    self.tags = []
  }
}
