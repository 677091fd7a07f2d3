/// A tag of a Mustache template and the place at which it stands.
///
/// A scanner beside Mustache's own parser, because that one does not say which names a template uses.
struct TemplateTag: Hashable {
  /// What comes between the braces, without the sign.
  let name: String
  /// The sign before the name, or a space where there is none.
  let sign: Character
  /// The line, from 1.
  let line: Int
  /// The column in bytes, from 1.
  let column: Int

  /// The template that the tag includes, unless the values name it.
  var partial: String? {
    (sign == ">" || sign == "<") && !name.hasPrefix("*") ? name : nil
  }

  /// Every tag of a template, in order.
  static func all(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    let bytes = Array(text.utf8)
    let open = UInt8(ascii: "{")
    let close = UInt8(ascii: "}")
    var line = 1
    var lineStart = 0
    var position = 0
    while position + 1 < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") {
        line += 1
        lineStart = position + 1
      }
      guard bytes[position] == open, bytes[position + 1] == open else {
        position += 1
        continue
      }
      var end = position + 2
      while end + 1 < bytes.count, !(bytes[end] == close && bytes[end + 1] == close) { end += 1 }
      let inside = String(decoding: bytes[(position + 2)..<end], as: UTF8.self)
      if let tag = TemplateTag(inside, line: line, column: position - lineStart + 1) { tags.append(tag) }
      for index in position..<min(end, bytes.count) where bytes[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      position = end + 2
    }
    return tags
  }

  private init?(_ inside: String, line: Int, column: Int) {
    guard let first = inside.first, first != "!", first != "%", first != "=" else { return nil }
    let hasSign = "#^/>&<${".contains(first)
    let rest = hasSign ? inside.dropFirst() : inside[...]
    name = String(rest.filter { !$0.isWhitespace && $0 != "}" })
    sign = hasSign ? first : " "
    self.line = line
    self.column = column
  }
}
