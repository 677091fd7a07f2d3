/// How the footnotes of a text are named, in plain words of its reader's language.
public struct MarkdownFootnotes: Sendable, Hashable {
  /// What their list is called.
  public let list: String
  /// What a link back to the text says, with its number as `{number}`.
  public let back: String
  /// What identifiers begin with, where texts stand below one another.
  public var prefix = ""

  /// Footnotes of those names.
  public init(list: String, back: String) {
    (self.list, self.back) = (list, back)
  }
}
