/// Text as XML and HTML may hold it.
package enum XMLText {
  /// The text as XML may hold it, in an element or a quoted attribute: five characters become references, and
  /// those that XML 1.0 forbids are dropped.
  package static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// As `escape`, appended to `bytes`.
  package static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      for index in source.indices {
        switch source[index] {
        case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
        // A bare carriage return would be read as a line feed.
        case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
        case 0x09, 0x0A: bytes.append(source[index])
        case 0..<0x20, 0x7F: break
        case let byte: if !isForbidden(source, at: index) { bytes.append(byte) }
        }
      }
    }
  }

  /// Whether the byte belongs to U+FFFE or U+FFFF, the only characters beyond the controls that XML 1.0 forbids.
  private static func isForbidden(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    func isSequence(from start: Int) -> Bool {
      start >= 0 && start + 2 < source.count && source[start] == 0xEF && source[start + 1] == 0xBF
        && source[start + 2] >= 0xBE
    }
    switch source[index] {
    case 0xEF: return isSequence(from: index)
    case 0xBF: return isSequence(from: index - 1) || isSequence(from: index - 2)
    case 0xBE: return isSequence(from: index - 2)
    default: return false
    }
  }
}
