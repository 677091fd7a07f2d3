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
  static func checked(_ bytes: UnsafeRawBufferPointer) throws(Refusal) -> (
    text: [UInt8], encoding: TextEncoding
  ) {
    guard bytes.count <= maximumLength else {
      throw Refusal(line: 0, found: "\(bytes.count) bytes", expected: "a feed of at most 10 MiB")
    }
    let declaration = declaration(bytes)
    let encoding = try encoding(declaredIn: String(decoding: bytes[..<declaration], as: UTF8.self))
    // White space in the declaration's place keeps the numbers of lines.
    var text = bytes[..<declaration].map { $0 == 0x0A ? UInt8(0x0A) : 0x20 } + bytes[declaration...]
    if encoding == .windows1252 {
      text = text.withUnsafeBytes { TextEncoding.translatedFromWindows1252($0) }
    } else if (try? UTF8Span(validating: text.span)) == nil {
      throw Refusal(line: 0, found: "bytes that are no UTF-8", expected: "text in the encoding it declares")
    }
    for forbidden in ["<!DOCTYPE", "<!ENTITY"] {
      guard let offset = offset(of: Array(forbidden.utf8), in: text) else { continue }
      let line = text[..<offset].count { $0 == 0x0A } + 1
      throw Refusal(line: line, found: forbidden, expected: "a feed without a document type")
    }
    return (text, encoding)
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

  private static func offset(of wanted: [UInt8], in text: [UInt8]) -> Int? {
    guard text.count >= wanted.count else { return nil }
    return (0...text.count - wanted.count).first { start in
      text[start] == wanted[0]
        && wanted.indices.allSatisfy { text[start + $0] & 0xDF == wanted[$0] & 0xDF }
    }
  }
}
