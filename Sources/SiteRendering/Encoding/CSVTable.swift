/// A table as a CSV file that a spreadsheet may open: lines end with CR LF and quotes are doubled, as RFC 4180 says.
///
/// Text of strangers never becomes a formula. A spreadsheet that takes the semicolon for the separator cuts a cell in
/// two, so the part behind one is guarded as the beginning is, and a text is put on one line.
struct CSVTable {
  /// One cell.
  enum Cell: Hashable {
    /// Nothing is known.
    case empty
    /// Words of whoever wrote them.
    case text(String)
    /// A number or a date of ours, which cannot be a formula.
    case plain(String)
  }

  /// The file so far, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// A table whose first line is `header`.
  init(header: [String]) { append(header.map(Cell.text)) }

  /// Appends a line.
  mutating func append(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .empty: break
      case .plain(let text): appendQuoted(text)
      case .text(let text): appendQuoted(CSVTable.guarded(text))
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func appendQuoted(_ text: String) {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D, 0x3B].contains($0) }) else {
      return bytes.append(contentsOf: text.utf8)
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// The text on one line, with an apostrophe before whatever a spreadsheet might take for a formula.
  static func guarded(_ text: String) -> String {
    if isHarmless(text) { return text }
    var guarded = String.UnicodeScalarView()
    var mayBegin = true
    for scalar in VisibleText.make(text).unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if mayBegin, begins(scalar) { guarded.append("'") }
      mayBegin = scalar == ";" || (mayBegin && isSpace)
      guarded.append(isSpace ? " " : scalar)
    }
    return String(guarded)
  }

  /// Whether nothing in the text is to be guarded or changed, as a look at its bytes tells.
  private static func isHarmless(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first else { return true }
    // A letter or a digit begins no formula.
    let isWord = (0x30...0x39).contains(first) || (0x41...0x5A).contains(first & 0xDF) || first == 0xC3
    return isWord && !bytes.contains { $0 == 0x3B || $0 < 0x20 } && VisibleText.isPlain(text)
  }

  /// Whether a formula may begin with it: the signs of ASCII, and their full-width twins.
  private static func begins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
