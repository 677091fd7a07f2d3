/// A document as HTML, with what the rest of a site wants to know of it.
public struct RenderedMarkdown: Sendable {
  /// The HTML, a sequence of blocks that each end in a newline.
  public let html: String
  /// The headings in document order.
  public let headings: [MarkdownHeading]
  /// The links and images in document order.
  public let links: [MarkdownLink]
  /// What a reader sees, without markup: blocks end in a newline, table cells are parted by a space.
  ///
  /// Alternative texts count as seen; the numbers of footnotes and list items do not.
  public let plainText: String
  /// The pieces of the plain text, in its order; empty ones are left out.
  public let blocks: [MarkdownBlock]
  /// How many words the plain text has: runs with a letter or a digit, parted by white space or dashes.
  public let wordCount: Int
  /// What was left out, in the order of the source.
  public let problems: [MarkdownProblem]
}
