/// A text that was refused before parsing, because parsing it could take seconds or exhaust memory.
public struct MarkdownLimitExceeded: Error, Sendable, Hashable {
  /// The limit that was passed.
  public let limit: MarkdownLimit
  /// The value in the text at the place where the limit was passed.
  public let found: Int
  /// The greatest value allowed.
  public let allowed: Int
  /// The start of the line in question.
  public let position: MarkdownPosition

  /// A refusal from its parts.
  public init(limit: MarkdownLimit, found: Int, allowed: Int, position: MarkdownPosition) {
    self.limit = limit
    self.found = found
    self.allowed = allowed
    self.position = position
  }
}
