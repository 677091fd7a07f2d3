/// A tag of a page, with where its attributes lie.
///
/// Pages are written by templates and by the Markdown renderer, which escape what others wrote: an attribute's value
/// stands in quotation marks, and the tag ends at the next `>` outside of them.
struct HTMLTag {
  /// The name in lower case, as a number of its first eight letters.
  let name: UInt64
  /// Whether it ends an element.
  let isEnd: Bool
  /// Where it begins, and where what follows it begins.
  let start: Int
  let end: Int
  /// Where the attributes begin.
  private let attributesStart: Int

  /// The tag at the `<` at `start`; `nil` where none is, as in a comment.
  init?(_ html: UnsafeRawBufferPointer, at start: Int) {
    var index = start + 1
    guard index < html.count else { return nil }
    isEnd = html[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    var name: UInt64 = 0
    var letters: UInt64 = 0
    while index < html.count, HTMLTag.isNameByte(html[index]) {
      if letters < 8 { name |= UInt64(html[index] | 0x20) << (8 * letters) }
      letters += 1
      index += 1
    }
    guard letters > 0 else { return nil }
    self.name = name
    self.start = start
    attributesStart = index
    var quote: UInt8 = 0
    while index < html.count {
      let byte = html[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      index += 1
    }
    end = min(index + 1, html.count)
  }

  /// Whether the element of that name, of eight letters at most, ends at the `<` at `start`.
  ///
  /// Nothing behind the name is read: a script may have as many half tags as it has lines.
  static func isEnd(of name: UInt64, in html: UnsafeRawBufferPointer, at start: Int) -> Bool {
    guard start + 1 < html.count, html[start + 1] == UInt8(ascii: "/") else { return false }
    var index = start + 2
    var found: UInt64 = 0
    var letters: UInt64 = 0
    while index < html.count, letters <= 8, isNameByte(html[index]) {
      if letters < 8 { found |= UInt64(html[index] | 0x20) << (8 * letters) }
      letters += 1
      index += 1
    }
    return found == name && letters <= 8
  }

  /// The number of a tag's name.
  static func number(_ name: StaticString) -> UInt64 {
    name.withUTF8Buffer { $0.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) } }
  }

  /// Whether it has attributes.
  var hasAttributes: Bool { end - attributesStart > 1 }

  /// Calls `body` with the name and the value of each attribute, as they lie in the page.
  func forEachAttribute(
    _ html: UnsafeRawBufferPointer,
    _ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer?) -> Void
  ) {
    var index = attributesStart
    let last = end - 1
    while index < last {
      while index < last, html[index] <= 0x20 || html[index] == UInt8(ascii: "/") { index += 1 }
      let nameStart = index
      while index < last, html[index] > 0x20, html[index] != UInt8(ascii: "="),
        html[index] != UInt8(ascii: "/")
      {
        index += 1
      }
      guard index > nameStart else {
        index += 1
        continue
      }
      let name = UnsafeRawBufferPointer(rebasing: html[nameStart..<index])
      guard index < last, html[index] == UInt8(ascii: "=") else {
        body(name, nil)
        continue
      }
      index += 1
      let quote = index < last ? html[index] : 0
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      if isQuoted { index += 1 }
      let valueStart = index
      while index < last, isQuoted ? html[index] != quote : html[index] > 0x20 { index += 1 }
      body(name, UnsafeRawBufferPointer(rebasing: html[valueStart..<index]))
      if isQuoted { index += 1 }
    }
  }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte &- 0x30 < 10
  }
}
