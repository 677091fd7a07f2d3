/// The text of a piece of a page: without tags, entities resolved, white space as one blank.
enum HTMLText {
  /// The text; images speak by the words that stand for them.
  static func of(_ html: UnsafeRawBufferPointer) -> String {
    if html.isEmpty { return "" }
    // Most pieces have neither tags nor entities nor line ends.
    if !html.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 < 0x20 }),
      html.first != 0x20, html.last != 0x20
    {
      return String(decoding: html, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(html.count)
    var index = 0
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"):
        guard let tag = HTMLTag(html, at: index) else {
          index += 1
          continue
        }
        if tag.name == HTMLTag.number("img") {
          tag.forEachAttribute(html) { name, value in
            if name.elementsEqual("alt".utf8), let value { appendResolved(value, to: &bytes) }
          }
        }
        index = max(tag.end, index + 1)
      case UInt8(ascii: "&"): index = resolve(html, at: index, to: &bytes)
      case 0...0x20:
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
        index += 1
      default:
        bytes.append(html[index])
        index += 1
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of an attribute, entities resolved.
  static func ofAttribute(_ value: UnsafeRawBufferPointer) -> String {
    guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    appendResolved(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendResolved(_ html: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
    var index = 0
    while index < html.count {
      if html[index] == UInt8(ascii: "&") {
        index = resolve(html, at: index, to: &bytes)
      } else {
        bytes.append(html[index])
        index += 1
      }
    }
  }

  /// The entities that our encoders write, and numbers; another stays as it is.
  private static let named: [(StaticString, String)] = [
    ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("nbsp;", "\u{A0}"),
  ]

  private static func resolve(_ html: UnsafeRawBufferPointer, at index: Int, to bytes: inout [UInt8]) -> Int {
    let rest = html[(index + 1)...]
    for (name, text) in named
    where name.withUTF8Buffer({ rest.prefix($0.count).elementsEqual($0) }) {
      bytes.append(contentsOf: text.utf8)
      return index + 1 + name.utf8CodeUnitCount
    }
    if rest.first == UInt8(ascii: "#"), let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")) {
      let digits = String(decoding: rest[(index + 2)..<end], as: UTF8.self)
      let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      if let scalar = value.flatMap(Unicode.Scalar.init) {
        bytes.append(contentsOf: String(scalar).utf8)
        return end + 1
      }
    }
    bytes.append(UInt8(ascii: "&"))
    return index + 1
  }
}
