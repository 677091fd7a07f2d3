import ReputationModel

/// A value of a YAML or JSON file with the place it stands at.
///
/// Scalars are kept as they are written: whether `no` is a word or a truth value is for the field to say, not
/// for the file format.
struct YAMLNode: Sendable, Hashable {
  /// What a value is.
  enum Content: Sendable, Hashable {
    /// A scalar; plain where it stands without quotation marks.
    case scalar(String, isPlain: Bool)
    /// A list.
    case list([YAMLNode])
    /// Keys with values, in the order they are written in.
    case mapping([YAMLEntry])
  }

  /// What the value is.
  let content: Content
  /// The line of the file, from 1.
  let line: Int
  /// The column, from 1, in Unicode scalars.
  let column: Int

  /// Whether nothing was written, or the word for nothing.
  var isNothing: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// The place in that file.
  func location(in file: String) -> SourceLocation { SourceLocation(file: file, line: line, column: column) }
}

/// A key of a mapping with its value.
struct YAMLEntry: Sendable, Hashable {
  /// The key.
  let key: String
  /// The line the key stands on, from 1.
  let line: Int
  /// The column of the key, from 1.
  let column: Int
  /// The value.
  let value: YAMLNode

  /// The place of the key in that file.
  func location(in file: String) -> SourceLocation { SourceLocation(file: file, line: line, column: column) }
}
