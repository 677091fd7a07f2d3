import Yams

/// A place in a piece of YAML.
struct YAMLMark: Sendable, Hashable {
  /// The line, from 1.
  let line: Int
  /// The column, from 1, in Unicode scalars.
  let column: Int

  /// A place.
  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The parser's place; the beginning where it knows none.
  init(_ mark: Mark?) {
    line = mark?.line ?? 1
    column = mark?.column ?? 1
  }
}
