import ReputationModel

/// One pass over the HTML of an article after Markdown made it.
///
/// It takes the links away that must not be links, says what links to other sites are, gives images their size,
/// and puts tables into a container that scrolls. The Markdown renderer escapes every attribute, so that a tag
/// ends at the next `>` outside of quotation marks.
struct MarkupPass {
  /// The destination that marks a link to be taken away; its text stays.
  static let textOnly = "#contrapeso-text-only"

  /// The size of the image at an address of the site.
  let size: (String) -> ImageSize?
  /// Whether a link to the address must not be; raw HTML does not pass through the resolver.
  let isDamaging: (String) -> Bool
  /// What a table that scrolls is called, as the reader's language says it; `nil` where nothing scrolls.
  let tableLabel: String?
  private var output: [UInt8] = []
  private var closingTagsToDrop = 0
  private var images = 0

  init(
    size: @escaping (String) -> ImageSize?,
    isDamaging: @escaping (String) -> Bool,
    tableLabel: String? = nil
  ) {
    self.size = size
    self.isDamaging = isDamaging
    self.tableLabel = tableLabel
  }

  mutating func run(_ html: String) -> String {
    var html = html
    html.withUTF8 { bytes in
      output.reserveCapacity(bytes.count + bytes.count / 16)
      var start = 0
      var index = 0
      while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "<") else {
          index += 1
          continue
        }
        let end = MarkupPass.endOfTag(bytes, from: index)
        if let replacement = replacement(for: UnsafeBufferPointer(rebasing: bytes[index..<end])) {
          output.append(contentsOf: bytes[start..<index])
          output.append(contentsOf: replacement.utf8)
          start = end
        }
        index = end
      }
      output.append(contentsOf: bytes[start...])
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start + 1
    var isQuoted = false
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index + 1 }
      index += 1
    }
    return bytes.count
  }

  /// What stands in a tag's place; `nil` where the tag stays.
  private mutating func replacement(for tag: UnsafeBufferPointer<UInt8>) -> String? {
    if tag.starts(with: "<a ".utf8) { return link(tag) }
    if closingTagsToDrop > 0, tag.elementsEqual("</a>".utf8) {
      closingTagsToDrop -= 1
      return ""
    }
    if tag.starts(with: "<img src=\"".utf8) { return image(tag) }
    if tag.starts(with: "<td align=\"".utf8) || tag.starts(with: "<th align=\"".utf8) { return cell(tag) }
    guard let label = tableLabel else { return nil }
    if tag.elementsEqual("<table>".utf8) {
      let name = EscapedText.escape(label)
      return "<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"\(name)\"><table>"
    }
    return tag.elementsEqual("</table>".utf8) ? "</table></div>" : nil
  }

  /// A cell with a class for its alignment, as HTML no longer has an attribute for it.
  private func cell(_ tag: UnsafeBufferPointer<UInt8>) -> String {
    let name = String(decoding: tag.prefix(3), as: UTF8.self)
    let text = String(decoding: tag, as: UTF8.self)
    if text.contains("=\"right\"") { return "\(name) class=\"num\">" }
    return text.contains("=\"center\"") ? "\(name) class=\"center\">" : "\(name)>"
  }

  private mutating func link(_ tag: UnsafeBufferPointer<UInt8>) -> String? {
    guard let range = MarkupPass.destination(tag) else { return nil }
    let destination = String(decoding: tag[range], as: UTF8.self)
    if destination == MarkupPass.textOnly || isDamaging(destination) {
      closingTagsToDrop += 1
      return ""
    }
    // Raw HTML may have said already what its link is.
    guard destination.utf8.starts(with: "http".utf8), WebAddress(destination) != nil else { return nil }
    let text = String(decoding: tag, as: UTF8.self)
    return text.contains(" rel=") ? nil : "\(text.dropLast()) rel=\"noopener external\">"
  }

  private mutating func image(_ tag: UnsafeBufferPointer<UInt8>) -> String? {
    let text = String(decoding: tag, as: UTF8.self)
    let source = String(decoding: tag.dropFirst(10).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    images += 1
    let closing = text.hasSuffix(" />") ? 3 : 1
    let measures = size(source).map { " width=\"\($0.width)\" height=\"\($0.height)\"" } ?? ""
    // The first image may be on the screen at once; the others wait until they are near.
    return "\(text.dropLast(closing))\(measures)\(images == 1 ? "" : " loading=\"lazy\"") decoding=\"async\">"
  }

  /// Where the value of the attribute `href` lies in a tag.
  private static func destination(_ tag: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let name = Array(" href=\"".utf8)
    var index = 2
    while index + name.count < tag.count {
      if tag[index] == name[0], tag[index...].starts(with: name) {
        let start = index + name.count
        let end = tag[start...].firstIndex(of: UInt8(ascii: "\"")) ?? tag.count
        return start..<end
      }
      index += 1
    }
    return nil
  }
}
