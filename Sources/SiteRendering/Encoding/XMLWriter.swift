/// Writes an XML document of elements, attributes and text; what XML forbids cannot come out of it.
struct XMLWriter: Sendable {
  private var bytes: [UInt8]

  /// A document that begins with the XML declaration.
  init(capacity: Int = 4096) {
    bytes = []
    bytes.reserveCapacity(capacity)
    bytes.append(contentsOf: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
  }

  /// The document as far as it is written.
  var document: [UInt8] { bytes }

  /// Opens an element, writes what `content` writes, and closes it.
  mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    content: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    bytes.append(contentsOf: ">\n".utf8)
    content(&self)
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Writes an element that holds text.
  mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    text: String
  ) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    XMLWriter.escape(text, into: &bytes)
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Writes an element that holds nothing.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    start(name, attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(contentsOf: " \(key)=\"".utf8)
      XMLWriter.escape(value, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// The text as XML may hold it, in an element or a quoted attribute: five characters become references, and
  /// those that XML 1.0 forbids are dropped.
  static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escape(_ text: String, into bytes: inout [UInt8]) {
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
