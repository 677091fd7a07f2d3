/// A piece of a document's plain text that stands on its own: a paragraph, a heading, a row of a table.
public struct MarkdownBlock: Sendable, Hashable {
  /// What the piece is.
  public enum Kind: Sendable, Hashable {
    /// A paragraph, wherever it stands.
    case paragraph
    /// A heading of that level in the output, 1 to 6.
    case heading(Int)
    /// A row of a table.
    case row
    /// Code, or raw HTML.
    case code
  }

  /// What surrounds the piece.
  public enum Container: Sendable, Hashable {
    /// The document itself.
    case document
    /// An item of a list.
    case item
    /// A quotation.
    case quotation
    /// A callout.
    case callout
    /// A footnote.
    case footnote
  }

  /// What the piece is.
  public let kind: Kind
  /// What surrounds it: the innermost.
  public let container: Container
  /// Where its text lies in the plain text, in bytes of UTF-8, without the newline behind it.
  public let text: Range<Int>
  /// Where it was written.
  public let position: MarkdownPosition

  /// A piece from its parts.
  public init(kind: Kind, container: Container = .document, text: Range<Int>, position: MarkdownPosition) {
    self.kind = kind
    self.container = container
    self.text = text
    self.position = position
  }
}
