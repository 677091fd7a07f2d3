/// The Markdown below a file's front matter, and where it begins.
public struct MarkdownBody: Sendable, Hashable {
  /// The Markdown source.
  public let text: String
  /// The line of the file on which it begins, from 1.
  public let firstLine: Int

  /// A body that begins on `firstLine` of its file.
  public init(text: String, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
  }
}
