/// Something the safe mode left out of the output.
public struct MarkdownProblem: Sendable, Hashable {
  /// What can be left out.
  public enum Kind: Sendable, Hashable {
    /// A piece of raw HTML; `found` is the first line of it.
    case rawHTMLOmitted
    /// A link's destination that may run a script or leaves the allowed schemes; `found` is the destination.
    case unsafeDestinationDropped
    /// An image's source that may run a script or leaves the allowed schemes; `found` is the source.
    case unsafeImageSourceDropped
  }

  /// What was left out.
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
