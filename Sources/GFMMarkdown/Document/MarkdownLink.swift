/// A link or an image of a document, as its author wrote it.
public struct MarkdownLink: Sendable, Hashable {
  /// The ways a destination comes into a document.
  public enum Kind: Sendable, Hashable {
    /// A link with a text of its own, inline or by reference.
    case link
    /// An image; the link's text is the alternative text.
    case image
    /// A destination that is its own text: `<https://…>`, or a bare address.
    case autolink
  }

  /// Where it leads, before any rewriting.
  public let destination: String
  /// The title, empty without one.
  public let title: String
  /// The text without markup.
  public let text: String
  /// How it was written.
  public let kind: Kind
  /// Where it was written; for a bare address, the place of the text that holds it.
  public let position: MarkdownPosition

  /// A link or an image from its parts.
  public init(
    destination: String,
    title: String,
    text: String,
    kind: Kind,
    position: MarkdownPosition
  ) {
    self.destination = destination
    self.title = title
    self.text = text
    self.kind = kind
    self.position = position
  }
}
