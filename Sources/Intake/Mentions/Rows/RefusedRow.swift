/// A row of a data file that was not taken, and why.
public struct RefusedRow: Sendable, Hashable {
  /// Its line, from 1; for a row of several lines the first.
  public let line: Int
  /// The field to blame; `nil` where the row as a whole is.
  public let field: String?
  /// What stands there, cut to a length that can be shown.
  public let found: String
  /// What was expected in its place.
  public let expected: String

  /// So many refused rows of a file are kept.
  static let maximumKept = 10_000
  /// So many of them are findings of their own.
  public static let maximumTold = 20

  init(line: Int, _ refusal: RowRefusal) {
    self.line = line
    field = refusal.field
    found = refusal.found
    expected = refusal.expected
  }
}

extension RefusedRow {
  /// The row of a part of a file, counted from the beginning of the file.
  init(_ row: RefusedRow, afterLines lines: Int) {
    line = row.line + lines
    field = row.field
    found = row.found
    expected = row.expected
  }
}
