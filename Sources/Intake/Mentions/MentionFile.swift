import ReputationModel

/// What a reader of mention data knows of the file it reads.
struct MentionFile: Sendable {
  /// The path, relative to the site.
  let path: String
  /// The source of rows that name none.
  let source: String
  /// What holds for every row.
  var settings: MentionRowReader.Settings
  /// What the configuration calls the columns or fields.
  var columns: [(field: MentionField, name: String)] = []
  /// Where the configuration says so.
  var location: SourceLocation?
  /// The encoding that the file's first bytes have shown; `nil` where it was not told there.
  var markedEncoding: TextEncoding?
  /// Whether nobody has looked yet if the text is UTF-8 without NUL bytes, so that a table's reader does.
  var isUnchecked = false
  /// How many threads may read it.
  var threads = 1
  /// Called with bytes that were read for the last time.
  var release: Release?

  typealias Release = @Sendable (UnsafeRawBufferPointer) -> Void
}
