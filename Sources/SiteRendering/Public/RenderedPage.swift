public import ReputationModel

/// A page of the public site, rendered, with what checks want to know of it.
public struct RenderedPage: Sendable {
  /// The file to write.
  public let file: OutputFile
  /// What the page says of itself.
  public let facts: PageFacts
  /// What is wrong with the content it was made of.
  public let findings: [Finding]
}

/// What a rendered page says of itself.
public struct PageFacts: Sendable, Hashable {
  /// The path from the site's root.
  public let path: String
  /// The content file it comes from, if one.
  public let source: SourceLocation?
  /// Its language.
  public let language: LanguageCode
  /// The title in the head.
  public let title: String
  /// The description in the head.
  public let description: String?
  /// Whether search engines may list it.
  public let isIndexable: Bool
  /// How many words its text has; `nil` where it is not made of a text.
  public let words: Int?
  /// The headings of its text, in order.
  public let headings: [Heading]
  /// The links of its text as they were written.
  public let links: [String]

  /// A heading of a text.
  public struct Heading: Sendable, Hashable {
    /// Its level, 1 to 6.
    public let level: Int
    /// Its words.
    public let text: String
  }
}
