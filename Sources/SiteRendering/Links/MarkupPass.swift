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
  private var output: [UInt8] = []
  private var closingTagsToDrop = 0
  private var images = 0

  init(size: @escaping (String) -> ImageSize?, isDamaging: @escaping (String) -> Bool) {
    self.size = size
    self.isDamaging = isDamaging
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
    if tag.starts(with: "<a ".utf8) { return link(String(decoding: tag, as: UTF8.self)) }
    if tag.elementsEqual("</a>".utf8), closingTagsToDrop > 0 {
      closingTagsToDrop -= 1
      return ""
    }
    if tag.starts(with: "<img src=\"".utf8) { return image(String(decoding: tag, as: UTF8.self)) }
    if tag.elementsEqual("<table>".utf8) { return "<div class=\"table-wrap\" tabindex=\"0\"><table>" }
    if tag.elementsEqual("</table>".utf8) { return "</table></div>" }
    return nil
  }

  private mutating func link(_ tag: String) -> String? {
    guard let start = tag.firstRange(of: " href=\"") else { return nil }
    let destination = String(tag[start.upperBound...].prefix { $0 != "\"" })
    if destination == MarkupPass.textOnly || isDamaging(destination) {
      closingTagsToDrop += 1
      return ""
    }
    guard start.lowerBound == tag.index(tag.startIndex, offsetBy: 2),
      destination.hasPrefix("http://") || destination.hasPrefix("https://")
    else { return nil }
    return "\(tag.dropLast()) rel=\"noopener external\">"
  }

  private mutating func image(_ tag: String) -> String? {
    let source = String(tag.dropFirst("<img src=\"".count).prefix { $0 != "\"" })
    images += 1
    let closing = tag.hasSuffix(" />") ? 3 : 1
    let measures = size(source).map { " width=\"\($0.width)\" height=\"\($0.height)\"" } ?? ""
    // The first image may be on the screen at once; the others wait until they are near.
    return "\(tag.dropLast(closing))\(measures)\(images == 1 ? "" : " loading=\"lazy\"") decoding=\"async\">"
  }
}
