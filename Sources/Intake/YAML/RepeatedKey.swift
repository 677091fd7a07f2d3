/// A key that a mapping has more than once, and the search for its second place.
///
/// The YAML parser gives up at a repeated key and names only the first place. To report the second, and
/// everything that is wrong after it, the text is searched and the repetition renamed.
struct RepeatedKey {
  /// The key.
  let key: String
  /// The line of the first, from 1.
  let line: Int
  /// The column of both, from 1.
  let column: Int

  /// The second place of a key.
  struct Second {
    /// Its line, from 1.
    let line: Int
    /// Its column, from 1.
    let column: Int
    fileprivate let lines: [Substring.UnicodeScalarView]
    fileprivate let isQuoted: Bool

    /// The whole text with the first character of the key replaced, which moves nothing else.
    func renamed(_ mark: Unicode.Scalar) -> String {
      var lines = lines
      var text = String.UnicodeScalarView(lines[line - 1])
      let start = text.index(text.startIndex, offsetBy: column - 1 + (isQuoted ? 1 : 0))
      text.replaceSubrange(start...start, with: CollectionOfOne(mark))
      lines[line - 1] = Substring(String(text)).unicodeScalars
      return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    }
  }

  /// The characters that stand for the first character of a renamed key, one for each attempt.
  static let marks: [Unicode.Scalar] = (0xE000...0xE00F).compactMap { Unicode.Scalar($0 as UInt32) }

  /// Whether the key is one that was renamed.
  static func isRenamed(_ key: String) -> Bool { key.unicodeScalars.first.map(marks.contains) ?? false }

  /// The place where the key stands again in the same block, if it is written there line by line.
  func second(in text: String) -> Second? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.unicodeScalars)
    guard line < lines.count, !key.isEmpty else { return nil }
    for index in line..<lines.count {
      let scalars = lines[index]
      let indentation = scalars.prefix { $0 == " " }.count
      let rest = scalars.dropFirst(indentation)
      guard let first = rest.first, first != "#" else { continue }
      if indentation < column - 1 { return nil }
      if indentation > column - 1 { continue }
      let isQuoted = first == "\"" || first == "'"
      let name = isQuoted ? rest.dropFirst() : rest
      guard name.starts(with: key.unicodeScalars) else { continue }
      let after = name.dropFirst(key.unicodeScalars.count).drop { $0 == " " || $0 == first }
      if after.first == ":" {
        return Second(line: index + 1, column: column, lines: lines, isQuoted: isQuoted)
      }
    }
    return nil
  }
}
