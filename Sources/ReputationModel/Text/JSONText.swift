/// Strings as JSON writes them (RFC 8259, section 7).
public enum JSONText {
  /// Appends a string in quotation marks.
  ///
  /// Control characters and the line separators of Unicode are escaped, so that the string stays on one line for
  /// every program. With `isSafeInMarkup` so are `<`, `>` and `&`: it may then stand inside a `<script>` element.
  public static func append(_ text: String, to bytes: inout [UInt8], isSafeInMarkup: Bool = false) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0), to: &bytes, isSafeInMarkup: isSafeInMarkup) }
  }

  /// Appends a string of that UTF-8.
  static func append(_ text: UnsafeRawBufferPointer, to bytes: inout [UInt8], isSafeInMarkup: Bool) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < text.count {
      guard let length = escapedLength(text, at: index, isSafeInMarkup: isSafeInMarkup) else {
        index += 1
        continue
      }
      // All that needs no escape goes over at once.
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<index]))
      appendEscape(of: text[index], last: text[index + length - 1], to: &bytes)
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  /// How many bytes the character there has; `nil` where it may stand as it is.
  private static func escapedLength(
    _ text: UnsafeRawBufferPointer,
    at index: Int,
    isSafeInMarkup: Bool
  ) -> Int? {
    switch text[index] {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): return 1
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): return isSafeInMarkup ? 1 : nil
    case 0xE2:
      // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
      let isSeparator =
        index + 2 < text.count && text[index + 1] == 0x80
        && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
      return isSeparator ? 3 : nil
    default: return nil
    }
  }

  private static func appendEscape(of byte: UInt8, last: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0xE2: bytes.append(contentsOf: last == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(hexadecimal(byte >> 4))
      bytes.append(hexadecimal(byte & 15))
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
