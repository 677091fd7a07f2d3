/// The part of a line that a finding is about, and what stands before a caret below its column.
public struct SourceExcerpt: Sendable, Hashable {
  /// The line, or, of a long one, what stands around the column, with an ellipsis where it is cut.
  public let text: String
  /// Blanks up to the column; a tab is repeated, so that the caret stands below its character in any terminal.
  public let indent: String

  /// So many characters of a line are shown.
  static let width = 160
  /// So far into a line a column is looked for: what is longer nobody wrote by hand.
  static let farthest = 1 << 16

  /// The part around a column, which is counted in characters of Unicode from 1; `nil` where the line has none such.
  public init?(of line: Substring, around column: Int) {
    let scalars = line.unicodeScalars
    guard (1...SourceExcerpt.farthest).contains(column),
      let caret = scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
    else { return nil }
    let (before, behind) = (line[..<caret], line[caret...])
    // More of what led to the place than of what follows, unless the line begins or ends near.
    let following = behind.prefix(SourceExcerpt.width).count
    let leading = before.suffix(SourceExcerpt.width).count
    let room = SourceExcerpt.width
    let first = before.suffix(max(room - following, min(leading, room * 2 / 3)))
    let last = behind.prefix(room - first.count)
    let isCut = (first.startIndex > line.startIndex, last.endIndex < line.endIndex)
    text = (isCut.0 ? "…" : "") + first + last + (isCut.1 ? "…" : "")
    indent = (isCut.0 ? " " : "") + first.map { $0 == "\t" ? "\t" : " " }.joined()
  }
}
