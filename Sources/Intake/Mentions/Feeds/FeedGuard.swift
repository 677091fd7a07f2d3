/// What a feed must be before an XML parser sees it.
///
/// The parser knows encodings in which harmless-looking bytes are markup, and document types can define what
/// nobody reads; so the declaration is read here, the text becomes UTF-8 here, and neither is allowed.
enum FeedGuard {
  /// Why a feed is not parsed.
  struct Refusal: Error, Equatable {
    var line: Int
    var found: String
    var expected: String
  }

  /// The largest feed that is read, in bytes.
  static let maximumLength = 10 << 20

  /// The feed in UTF-8 without its declaration.
  ///
  /// `marked` is the encoding that the file's first bytes have shown, of which the bytes are already free; it
  /// counts more than what the declaration says.
  static func checked(_ bytes: UnsafeRawBufferPointer, marked: TextEncoding? = nil) throws(Refusal) -> (
    text: [UInt8], encoding: TextEncoding
  ) {
    guard bytes.count <= maximumLength else {
      throw Refusal(line: 0, found: "\(bytes.count) bytes", expected: "a feed of at most 10 MiB")
    }
    let declaration = declaration(bytes)
    var encoding = TextEncoding.utf8
    if marked == nil {
      encoding = try FeedGuard.encoding(declaredIn: String(decoding: bytes[..<declaration], as: UTF8.self))
    }
    // White space in the declaration's place keeps the numbers of lines.
    var text = bytes[..<declaration].map { $0 == 0x0A ? UInt8(0x0A) : 0x20 } + bytes[declaration...]
    if encoding == .windows1252 {
      text = text.withUnsafeBytes { TextEncoding.translatedFromWindows1252($0) }
    } else if let offset = firstInvalidByte(of: text) {
      throw Refusal(
        line: line(at: offset, in: text),
        found: "bytes that are no UTF-8",
        expected: "text in the encoding it declares"
      )
    }
    if let (offset, name) = documentType(in: text) {
      throw Refusal(
        line: line(at: offset, in: text),
        found: name,
        expected: "a feed without a document type"
      )
    }
    return (text, marked ?? encoding)
  }

  private static func line(at offset: Int, in text: [UInt8]) -> Int {
    text[..<offset].count { $0 == 0x0A } + 1
  }

  private static func firstInvalidByte(of text: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: text.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func encoding(declaredIn declaration: String) throws(Refusal) -> TextEncoding {
    guard let name = declaration.firstMatch(of: /encoding\s*=\s*["']([^"']*)["']/)?.1 else { return .utf8 }
    switch name.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": return .utf8
    // Every text in ISO-8859-1 that is no control character reads the same in Windows-1252.
    case "iso-8859-1", "latin1", "windows-1252", "cp1252": return .windows1252
    default:
      throw Refusal(
        line: 1,
        found: String(name.prefix(40)),
        expected: "UTF-8, ASCII, ISO-8859-1 or Windows-1252"
      )
    }
  }

  /// The offset behind `<?xml … ?>` and the white space before it; 0 where there is none.
  private static func declaration(_ bytes: UnsafeRawBufferPointer) -> Int {
    let start = bytes.firstIndex { $0 > 0x20 } ?? 0
    guard bytes[start...].starts(with: "<?xml".utf8) else { return start }
    let end = bytes[start...].prefix(1024).firstIndex(of: UInt8(ascii: ">"))
    return end.map { $0 + 1 } ?? start
  }

  /// Where a document type or an entity is declared: outside comments, CDATA and instructions, in which the
  /// same letters are text.
  private static func documentType(in text: [UInt8]) -> (offset: Int, name: String)? {
    var index = 0
    while let start = text[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      // Most angle brackets begin a tag.
      guard index < text.count, text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "?")
      else { continue }
      let rest = text[start...]
      for (opening, closing) in texts where rest.starts(with: opening) {
        guard let end = end(of: closing, in: text, from: start + opening.count) else { return nil }
        index = end
      }
      guard index == start + 1 else { continue }
      for name in ["<!DOCTYPE", "<!ENTITY"] {
        let head = rest.prefix(name.utf8.count)
        if String(decoding: head, as: UTF8.self).uppercased() == name { return (start, name) }
      }
    }
    return nil
  }

  /// What begins and ends a text that holds no markup.
  private static let texts: [(opening: [UInt8], closing: [UInt8])] = [
    (Array("<!--".utf8), Array("-->".utf8)), (Array("<![CDATA[".utf8), Array("]]>".utf8)),
    (Array("<?".utf8), Array("?>".utf8)),
  ]

  /// The offset behind the next `closing`; `nil` where there is none, and the parser will find no end either.
  private static func end(of closing: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + closing.count <= text.count {
      if text[index] == closing[0], text[index...].starts(with: closing) { return index + closing.count }
      index += 1
    }
    return nil
  }
}
