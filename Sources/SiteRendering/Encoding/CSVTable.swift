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
  private var isInLine = false

  /// A table whose first line is `header`.
  init(header: [String]) { append(header.map(Cell.text)) }

  /// Makes room for so many bytes in all.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends a line.
  mutating func append(_ cells: [Cell]) {
    for cell in cells {
      switch cell {
      case .empty: appendEmpty()
      case .plain(let text): append(plain: text)
      case .text(let text): append(text: text)
      }
    }
    endLine()
  }

  /// Appends a cell of which nothing is known.
  mutating func appendEmpty() { separate() }

  /// Appends a cell with a number, a date or a word of ours, in which nothing needs quotation marks.
  mutating func append(plain text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends a cell with words of whoever wrote them.
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(text: UnsafeRawBufferPointer($0)) }
  }

  /// Appends a cell with words of whoever wrote them, in UTF-8.
  mutating func append(text: UnsafeRawBufferPointer) {
    separate()
    let needsQuotes = text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }
    if needsQuotes { bytes.append(0x22) }
    if VisibleText.isPlain(text) {
      append(guarding: text)
    } else {
      var visible = VisibleText.make(String(decoding: text, as: UTF8.self))
      visible.withUTF8 { append(guarding: UnsafeRawBufferPointer($0)) }
    }
    if needsQuotes { bytes.append(0x22) }
  }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    isInLine = false
  }

  private mutating func separate() {
    if isInLine { bytes.append(UInt8(ascii: ",")) }
    isInLine = true
  }

  /// Appends the text on one line, with an apostrophe before whatever a spreadsheet might take for a formula.
  private mutating func append(guarding text: UnsafeRawBufferPointer) {
    var mayBegin = true
    var index = 0
    var start = 0
    while index < text.count {
      if !mayBegin, CSVTable.isOrdinary(text[index]) {
        index += 1
        continue
      }
      // All that stays as it is goes over at once.
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<index]))
      let end = min(index + CSVTable.length(ofCharacterBeginning: text[index]), text.count)
      let character = text[index..<end]
      if mayBegin, CSVTable.begins(character) { bytes.append(UInt8(ascii: "'")) }
      let isSpace = CSVTable.isSpace(character)
      mayBegin = character.first == UInt8(ascii: ";") || (mayBegin && isSpace)
      if character.first == 0x22 { bytes.append(0x22) }
      if isSpace, character.first != 0xC2 {
        bytes.append(UInt8(ascii: " "))
      } else {
        // The one space that begins so holds words together, and breaks no line.
        bytes.append(contentsOf: character)
      }
      (index, start) = (end, end)
    }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
  }

  /// Whether a byte is neither a quotation mark, a semicolon nor a space, nor begins a space or continues one.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x3B, 0x09...0x0D, 0xC2, 0xE1, 0xE2, 0xE3: false
    default: true
    }
  }

  private static func length(ofCharacterBeginning byte: UInt8) -> Int {
    byte < 0x80 ? 1 : max(1, (~byte).leadingZeroBitCount)
  }

  /// Whether a formula may begin with it: the signs of ASCII, and their full-width twins.
  private static func begins(_ character: Slice<UnsafeRawBufferPointer>) -> Bool {
    switch character.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    // U+FF0B, U+FF0D, U+FF1D and U+FF20.
    case 0xEF:
      [[0xBC, 0x8B], [0xBC, 0x8D], [0xBC, 0x9D], [0xBC, 0xA0]].contains(Array(character.dropFirst()))
    default: false
    }
  }

  private static func isSpace(_ character: Slice<UnsafeRawBufferPointer>) -> Bool {
    switch character.first ?? 0 {
    case 0x09...0x0D, 0x20: true
    // All other spaces of Unicode begin with one of these.
    case 0xC2, 0xE1, 0xE2, 0xE3:
      String(decoding: character, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
    default: false
    }
  }
}
