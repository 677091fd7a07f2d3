/// A style sheet without what only its authors read: comments, indentation, and spaces where nothing needs them.
///
/// Strings and addresses stay as they are. Spaces stay wherever they may mean something, as between two selectors or
/// around a plus sign.
enum CompactStyleSheet {
  /// The same rules in fewer bytes.
  static func make(_ text: String) -> String {
    let source = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    var index = 0
    var hasSpace = false
    while index < source.count {
      let byte = source[index]
      if byte == slash, index + 1 < source.count, source[index + 1] == star {
        index = endOfComment(source, from: index + 2)
        // A comment parts two words as a space does.
        hasSpace = true
        continue
      }
      if [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) {
        hasSpace = true
        index += 1
        continue
      }
      if hasSpace, let last = out.last, !needsNoSpaceAfter.contains(last), !needsNoSpaceBefore.contains(byte)
      {
        out.append(0x20)
      }
      hasSpace = false
      // The last declaration of a rule needs no semicolon.
      if byte == UInt8(ascii: "}"), out.last == UInt8(ascii: ";") { out.removeLast() }
      let end = endOfToken(source, from: index)
      out.append(contentsOf: source[index..<end])
      index = end
    }
    return String(decoding: out + [0x0A], as: UTF8.self)
  }

  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let needsNoSpaceAfter = Set("{};,:".utf8)
  private static let needsNoSpaceBefore = Set("{};,".utf8)

  private static func endOfComment(_ source: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < source.count, source[index] != star || source[index + 1] != slash { index += 1 }
    return min(source.count, index + 2)
  }

  /// The end of a string, an address without quotation marks, or a single byte.
  private static func endOfToken(_ source: [UInt8], from start: Int) -> Int {
    let byte = source[start]
    let isQuote = byte == 0x22 || byte == 0x27
    let isAddress = source[start...].starts(with: "url(".utf8)
    guard isQuote || isAddress || byte == 0x5C else { return start + 1 }
    let closing = isQuote ? byte : UInt8(ascii: ")")
    var index = start + 1
    if byte == 0x5C { return min(source.count, start + 2) }
    var inner: UInt8?
    while index < source.count {
      if source[index] == 0x5C {
        index += 2
        continue
      }
      // Within an address, a string may hold its end.
      if isAddress, source[index] == 0x22 || source[index] == 0x27 {
        inner = inner == nil ? source[index] : inner == source[index] ? nil : inner
      } else if inner == nil, source[index] == closing {
        return index + 1
      }
      index += 1
    }
    return source.count
  }
}
