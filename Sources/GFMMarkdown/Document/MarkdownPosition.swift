/// A place in the given Markdown text.
public struct MarkdownPosition: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters of Unicode, from 1; within a paragraph as if its lines were all indented like the first.
  public let column: Int

  /// The place at a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
