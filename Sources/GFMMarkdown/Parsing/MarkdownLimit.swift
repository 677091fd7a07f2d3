/// What the guard before the parser limits.
public enum MarkdownLimit: String, Sendable, Hashable, CaseIterable {
  /// The bytes of the document.
  case documentBytes
  /// The bytes of a line.
  case lineBytes
  /// The bytes of successive lines without a blank one, outside fenced code.
  case paragraphBytes
  /// The quotes, list items and footnotes opened at the start of one line.
  case containersPerLine
  /// The columns of white space at the start of one line.
  case indentation
  /// The vertical bars of one line.
  case pipesPerLine
  /// The table cells of the document, columns times lines.
  case tableCells
  /// The bytes of a link reference definition.
  case referenceBytes
  /// The bytes that reference links could expand to.
  case referenceExpansion
}
