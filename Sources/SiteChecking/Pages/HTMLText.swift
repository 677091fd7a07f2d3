import ReputationModel

/// The text of a piece of a page: without tags, references resolved, white space as one blank.
enum HTMLText {
  /// The text; images speak by the words that stand for them.
  static func of(_ html: UnsafeRawBufferPointer) -> String {
    if html.isEmpty { return "" }
    // Most pieces have neither tags nor references nor line ends.
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
            if name.elementsEqual("alt".utf8), let value {
              HTMLReferences.append(value, in: .attribute, to: &bytes)
            }
          }
        }
        index = max(tag.end, index + 1)
      case UInt8(ascii: "&"): index = HTMLReferences.append(html, at: index, in: .text, to: &bytes)
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

  /// The value of an attribute, references resolved.
  static func ofAttribute(_ value: UnsafeRawBufferPointer) -> String {
    guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    HTMLReferences.append(value, in: .attribute, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
