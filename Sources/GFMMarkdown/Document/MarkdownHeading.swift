/// A heading of a document.
public struct MarkdownHeading: Sendable, Hashable {
  /// The level in the output, 1 to 6.
  public let level: Int
  /// The text without markup.
  public let text: String
  /// The `id` in the output, where identifiers were asked for; made and unique in any case, never empty.
  public let identifier: String
  /// Where it was written.
  public let position: MarkdownPosition

  /// A heading from its parts.
  public init(level: Int, text: String, identifier: String, position: MarkdownPosition) {
    self.level = level
    self.text = text
    self.identifier = identifier
    self.position = position
  }
}
