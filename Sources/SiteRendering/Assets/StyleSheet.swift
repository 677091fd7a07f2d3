/// A style sheet as readers fetch it: without its comments, and with no more white space than it needs.
///
/// Nothing else is changed: strings and unquoted addresses stay as they are, and so does a space whose loss could join
/// two selectors or two words.
enum StyleSheet {
  /// The same style sheet, shorter.
  static func compact(_ source: [UInt8]) -> [UInt8] {
    var short: [UInt8] = []
    short.reserveCapacity(source.count)
    var index = 0
    var hasSpace = false
    while index < source.count {
      let byte = source[index]
      if isSpace(byte) {
        hasSpace = true
        index += 1
      } else if byte == UInt8(ascii: "/"), index + 1 < source.count, source[index + 1] == UInt8(ascii: "*") {
        // A comment parts two words as a space does.
        hasSpace = true
        index = endOfComment(source, from: index + 2)
      } else {
        let end = endOfPiece(source, from: index)
        append(source[index..<end], after: hasSpace, to: &short)
        hasSpace = false
        index = end
      }
    }
    return short
  }

  private static func append(_ piece: ArraySlice<UInt8>, after hasSpace: Bool, to short: inout [UInt8]) {
    guard let first = piece.first else { return }
    if first == UInt8(ascii: "}"), short.last == UInt8(ascii: ";") { short.removeLast() }
    if hasSpace, let last = short.last, !stands(last), !stands(first) { short.append(UInt8(ascii: " ")) }
    short.append(contentsOf: piece)
  }

  /// Whether no space need stand beside it.
  private static func stands(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ",")
  }

  /// Where the string, the address or the single byte that begins at `start` ends.
  private static func endOfPiece(_ source: [UInt8], from start: Int) -> Int {
    switch source[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): end(source, from: start + 1, of: source[start])
    case UInt8(ascii: "("):
      isAddress(source, start) ? end(source, from: start + 1, of: UInt8(ascii: ")")) : start + 1
    default: start + 1
    }
  }

  /// Whether the parenthesis opens an address without quotes.
  private static func isAddress(_ source: [UInt8], _ parenthesis: Int) -> Bool {
    guard source[..<parenthesis].suffix(3).elementsEqual("url".utf8), parenthesis + 1 < source.count else {
      return false
    }
    return source[parenthesis + 1] != UInt8(ascii: "\"") && source[parenthesis + 1] != UInt8(ascii: "'")
  }

  private static func end(_ source: [UInt8], from start: Int, of close: UInt8) -> Int {
    var index = start
    while index < source.count, source[index] != close {
      index += source[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, source.count)
  }

  private static func endOfComment(_ source: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < source.count {
      if source[index] == UInt8(ascii: "*"), source[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return source.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
  }
}
