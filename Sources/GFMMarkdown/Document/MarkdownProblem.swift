/// Something that the safe mode left out of the output, or that does not mean what it seems to.
public struct MarkdownProblem: Sendable, Hashable {
  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// A piece of raw HTML; `found` is the first line of it.
    case rawHTMLOmitted
    /// A link's destination that may run a script or leaves the allowed schemes; `found` is the destination.
    case unsafeDestinationDropped
    /// An image's source that may run a script or leaves the allowed schemes; `found` is the source.
    case unsafeImageSourceDropped
    /// A quotation that begins like a callout of no known kind; `found` is the beginning.
    case unknownCallout
    /// A quotation that is no callout, as its text begins on the line of the kind; `found` is that line.
    case textBesideCallout
    /// A quotation that is no callout, as it has no text; `found` is its line.
    case emptyCallout
    /// A reference to a footnote that the text does not have; `found` is the reference.
    case undefinedFootnote
  }

  /// What is wrong.
  public let kind: Kind
  /// Where it was written.
  public let position: MarkdownPosition
  /// The text in question.
  public let found: String

  /// A problem from its parts.
  public init(kind: Kind, position: MarkdownPosition, found: String) {
    self.kind = kind
    self.position = position
    self.found = found
  }
}
