import Mustache

/// HTML escaping for text and quoted attributes.
///
/// Mustache's own escaper looks at whole characters: a quotation mark that is followed by a combining accent is
/// another character to it, passes unescaped, and ends the attribute it stands in. This one looks at bytes, and
/// is faster for it.
struct EscapedText: MustacheContentType {
  /// The name under which templates ask for it.
  static let name = "ESCAPED"

  func escapeText(_ text: String) -> String { EscapedText.escape(text) }

  /// The text with `&`, `<`, `>`, `"` and `'` as references; bytes that HTML forbids are dropped.
  static func escape(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.contains(where: needsCare) else { return String(decoding: bytes, as: UTF8.self) }
      var escaped: [UInt8] = []
      escaped.reserveCapacity(bytes.count + bytes.count / 8 + 16)
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "&"): escaped.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): escaped.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): escaped.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): escaped.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "'"): escaped.append(contentsOf: "&#39;".utf8)
        case 0x09, 0x0A, 0x0D: escaped.append(byte)
        case 0..<0x20, 0x7F: break
        default: escaped.append(byte)
        }
      }
      return String(decoding: escaped, as: UTF8.self)
    }
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    case 0..<0x20, 0x7F: true
    default: false
    }
  }
}
