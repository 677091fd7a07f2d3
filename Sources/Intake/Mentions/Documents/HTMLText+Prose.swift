extension HTMLText {
  /// The text of HTML that has blocks: a blank stands where one ends, and scripts and styles are left out.
  static func prose(_ html: String) -> String {
    guard html.utf8.contains(UInt8(ascii: "<")) else { return plain(html) }
    let bytes = Array(html.utf8)
    var spaced: [UInt8] = []
    spaced.reserveCapacity(bytes.count + 64)
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        let name = nameOfTag(bytes, at: position)
        if blocks.contains(name) { spaced.append(0x20) }
        if unseen.contains(name), bytes[position + 1] != UInt8(ascii: "/") {
          position = endOfUnseen(name, bytes, from: position + 1)
          continue
        }
        if !isTag(bytes, at: position) {
          // Many write `<3`, and not everybody escapes it.
          spaced.append(contentsOf: "&lt;".utf8)
          position += 1
          continue
        }
      }
      spaced.append(bytes[position])
      position += 1
    }
    return plain(String(decoding: spaced, as: UTF8.self))
  }

  /// Elements beside which a line ends.
  private static let blocks: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "tr", "td", "th", "table",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "section", "article", "header", "footer", "figure",
    "figcaption", "aside", "details", "summary", "img",
  ]

  /// Elements whose content nobody reads.
  private static let unseen: Set<String> = ["script", "style"]

  private static func isTag(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 1 < bytes.count else { return false }
    let next = bytes[start + 1]
    return (0x61...0x7A).contains(next | 0x20) || "/!?".utf8.contains(next)
  }

  private static func nameOfTag(_ bytes: [UInt8], at start: Int) -> String {
    var first = start + 1
    if first < bytes.count, bytes[first] == UInt8(ascii: "/") { first += 1 }
    let name = bytes[min(first, bytes.count)...].prefix(11).prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Where the closing tag begins; what is never closed goes on to the end.
  private static func endOfUnseen(_ name: String, _ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "/"), nameOfTag(bytes, at: position) == name
      {
        return position
      }
      position += 1
    }
    return position
  }
}
