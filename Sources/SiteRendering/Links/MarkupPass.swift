import ReputationModel

/// One pass over the HTML of an article after Markdown made it.
///
/// It takes the links away that must not be links and the images that are none, says what links to other sites are, gives
/// images their size, and hands tables to a template that makes them scroll. Beside the tags that Markdown writes there may be
/// raw HTML, of which tags and attributes are found as browsers find them.
struct MarkupPass {
  /// The destination that marks a link or an image to be taken away; its text stays.
  static let textOnly = "#contrapeso-text-only"

  /// The size of the image at an address of the site.
  let size: (String) -> ImageSize?
  /// Whether a link to the address must not be; raw HTML does not pass through the resolver.
  let isDamaging: (String) -> Bool
  /// Puts a table into what lets it scroll; `nil` where nothing scrolls.
  let framed: ((String) -> String)?
  /// What a link to another site is.
  var relation = "noopener external"
  /// Where the site stands, of which no page is another site; `nil` where that does not matter.
  var root: SiteRoot?
  /// Whether an image stands above the text, so that none in it is the first to be seen.
  var isBelowImage = true
  private var output: [UInt8] = []
  /// Where each table that is open begins in the output; raw HTML may have one in another.
  private var tables: [Int] = []
  private var closingTagsToDrop = 0
  private var images = 0

  init(
    size: @escaping (String) -> ImageSize?,
    isDamaging: @escaping (String) -> Bool,
    framed: ((String) -> String)? = nil
  ) {
    self.size = size
    self.isDamaging = isDamaging
    self.framed = framed
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
        } else if framed != nil, let edge = MarkupPass.edgeOfTable(bytes[index..<end]) {
          let upTo = edge == .beginning ? index : end
          output.append(contentsOf: bytes[start..<upTo])
          start = upTo
          take(edge)
        }
        index = end
      }
      output.append(contentsOf: bytes[start...])
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Where the tag or the comment at `start` ends; behind the sign itself where neither begins with it.
  private static func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let rest = bytes[(start + 1)...]
    guard let first = rest.first, first.isASCIILetter || "/!?".utf8.contains(first) else { return start + 1 }
    if rest.starts(with: "!--".utf8) {
      var index = start + 4
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: ">"), bytes[index - 1] == UInt8(ascii: "-"),
          bytes[index - 2] == UInt8(ascii: "-")
        {
          return index + 1
        }
        index += 1
      }
      return bytes.count
    }
    var (quote, last): (UInt8?, UInt8) = (nil, 0)
    for index in rest.indices {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if isQuote(byte), last == UInt8(ascii: "=") {
        // Elsewhere a mark is a part of a name or of a value without any.
        quote = byte
      }
      if byte > 0x20 { last = byte }
    }
    return bytes.count
  }

  private static func isQuote(_ byte: UInt8) -> Bool { "\"'".utf8.contains(byte) }

  /// What stands in a tag's place; `nil` where the tag stays.
  ///
  /// An article has hundreds of tags and few of these, so the first letters decide before anything is compared.
  private mutating func replacement(for tag: UnsafeBufferPointer<UInt8>) -> String? {
    guard tag.count > 3 else { return nil }
    switch (tag[1] | 0x20, tag[2]) {
    case (UInt8(ascii: "a"), 0...0x20), (UInt8(ascii: "a"), UInt8(ascii: "/")): return link(tag)
    case (UInt8(ascii: "i"), UInt8(ascii: "m")):
      return tag.starts(with: "<img src=\"".utf8) ? image(tag) : nil
    case (UInt8(ascii: "t"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")): return cell(tag)
    case (UInt8(ascii: "/"), let name)
    where name | 0x20 == UInt8(ascii: "a") && closingTagsToDrop > 0 && !tag[3].isASCIILetterOrDigit:
      closingTagsToDrop -= 1
      return ""
    default: return nil
    }
  }

  private enum Edge { case beginning, end }

  /// Whether a table begins or ends with a tag.
  private static func edgeOfTable(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Edge? {
    let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 2 : 1)
    // Only the bare tag, which is what Markdown writes; raw HTML with attributes frames its tables itself.
    guard name.count == 6, name.starts(with: "table".utf8) else { return nil }
    return isEnd ? .end : .beginning
  }

  private mutating func take(_ edge: Edge) {
    switch edge {
    case .beginning: tables.append(output.count)
    case .end:
      guard let start = tables.popLast(), tables.isEmpty, let framed else { return }
      let table = String(decoding: output[start...], as: UTF8.self)
      output.replaceSubrange(start..., with: framed(table).utf8)
    }
  }

  /// A cell with a class for its alignment, as HTML no longer has an attribute for it.
  private func cell(_ tag: UnsafeBufferPointer<UInt8>) -> String? {
    // `<td align="right">`: the value begins at the twelfth byte.
    guard tag.count > 12, tag[3...].starts(with: " align=\"".utf8) else { return nil }
    let opening = String(decoding: tag.prefix(3), as: UTF8.self)
    switch tag[11] {
    case UInt8(ascii: "r"): return "\(opening) class=\"num\">"
    case UInt8(ascii: "c"): return "\(opening) class=\"center\">"
    default: return "\(opening)>"
    }
  }

  private mutating func link(_ tag: UnsafeBufferPointer<UInt8>) -> String? {
    guard let destination = MarkupPass.value(of: "href", in: tag) else { return nil }
    if destination == MarkupPass.textOnly || isDamaging(destination) {
      closingTagsToDrop += 1
      return ""
    }
    // Raw HTML may have said already what its link is.
    guard destination.utf8.starts(with: "http".utf8), WebAddress(destination) != nil,
      root?.path(ofAbsolute: destination) == nil
    else { return nil }
    guard MarkupPass.value(of: "rel", in: tag) == nil else { return nil }
    return "\(String(decoding: tag.dropLast(), as: UTF8.self)) rel=\"\(relation)\">"
  }

  private mutating func image(_ tag: UnsafeBufferPointer<UInt8>) -> String? {
    let text = String(decoding: tag, as: UTF8.self)
    let source = String(decoding: tag.dropFirst(10).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    // Words that an attribute may hold may stand between tags.
    if source.isEmpty || source == MarkupPass.textOnly {
      return MarkupPass.value(of: "alt", in: tag) ?? ""
    }
    images += 1
    let closing = text.hasSuffix(" />") ? 3 : 1
    let measures = size(source).map { " width=\"\($0.width)\" height=\"\($0.height)\"" } ?? ""
    // The first image of a page may be on the screen at once; the others wait until they are near.
    let order = images == 1 && !isBelowImage ? "fetchpriority=\"high\"" : "loading=\"lazy\""
    return "\(text.dropLast(closing))\(measures) \(order) decoding=\"async\">"
  }

  /// The value of the first attribute of that name, as it is written.
  private static func value(of name: String, in tag: UnsafeBufferPointer<UInt8>) -> String? {
    // Behind the name of the element, and without the sign that ends the tag.
    var rest = tag.dropLast().drop { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      guard !rest.isEmpty else { return nil }
      // A name may begin with the sign that ends others.
      let length = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
        .count
      let own = rest.prefix(length + 1)
      rest = rest.dropFirst(length + 1)
      var value = rest.prefix(0)
      let afterName = rest.drop { $0 <= 0x20 }
      if afterName.first == UInt8(ascii: "=") {
        rest = afterName.dropFirst().drop { $0 <= 0x20 }
        if let quote = rest.first, isQuote(quote) {
          value = rest.dropFirst().prefix { $0 != quote }
          rest = rest.dropFirst(value.count + 2)
        } else {
          value = rest.prefix { $0 > 0x20 }
          rest = rest.dropFirst(value.count)
        }
      }
      let isWanted = own.lazy.map { $0 | 0x20 }.elementsEqual(name.utf8)
      if isWanted { return String(decoding: value, as: UTF8.self) }
    }
  }
}
