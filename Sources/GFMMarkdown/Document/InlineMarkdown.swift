/// A text without blocks as HTML, with what the rest of a site wants to know of it.
///
/// Its line breaks are gone, so that the positions of what is in it say nothing of the file it stands in.
public struct InlineMarkdown: Sendable {
  /// The HTML, without a paragraph around it.
  public let html: String
  /// The links and images in their order.
  public let links: [MarkdownLink]
  /// What was left out.
  public let problems: [MarkdownProblem]
}
