/// Reads a rendered page in one pass over its bytes.
package struct PageScan {
  private var facts = PageFacts()
  private var isInMain = false
  /// How many elements of its name stand open in the element of the text, that one among them; 0 outside of it.
  private var textDepth = 0
  /// What is open and whose text is wanted: where it begins, and what becomes of it.
  private var open: [Element] = []

  /// An element whose text is read when it ends.
  private struct Element {
    let name: UInt64
    let start: Int
    let use: Use
    var attributes = Attributes()
    /// How many of the same name stand open in it.
    var depth = 0
  }

  private enum Use: Equatable { case title, heading(Int), link, unquoted }

  /// The attributes that some rule asks for.
  private struct Attributes {
    var identifier: String?
    var address: String?
    var source: String?
    var alternative: String?
    var relation = ""
    var name: String?
    var content: String?
    var language: String?
    var moment: String?
    var type: String?
    var hasWidth = false
    var hasHeight = false
    var hasEncoding = false
    var isUnquoted = false
    var isText = false
    var isRefresh = false
  }

  /// So many bytes of an element's content are read.
  private static let mostText = 2048

  /// The facts of a page.
  package static func facts(of bytes: [UInt8]) -> PageFacts {
    var scan = PageScan()
    bytes.withUnsafeBytes { scan.read($0) }
    return scan.facts
  }

  private mutating func read(_ html: UnsafeRawBufferPointer) {
    facts.size = html.count
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      guard let tag = HTMLTag(html, at: index) else {
        index = PageScan.endOfComment(html, from: index)
        continue
      }
      index = max(tag.end, index + 1)
      if tag.isEnd {
        end(tag, html)
      } else {
        index = begin(tag, html)
      }
    }
  }

  private mutating func begin(_ tag: HTMLTag, _ html: UnsafeRawBufferPointer) -> Int {
    let attributes = tag.hasAttributes ? PageScan.attributes(tag, html) : Attributes()
    if let identifier = attributes.identifier { facts.identifiers.append(identifier) }
    switch tag.name {
    case Name.html: facts.language = attributes.language
    case Name.meta: meta(attributes, at: tag.start)
    case Name.link: relation(attributes)
    case Name.title: open.append(Element(name: tag.name, start: tag.end, use: .title))
    case Name.main: isInMain = true
    case Name.division: if textDepth > 0 || attributes.isText { textDepth += 1 }
    case Name.anchor:
      open.append(Element(name: tag.name, start: tag.end, use: .link, attributes: attributes))
    case Name.image:
      facts.images.append(
        PageFacts.Image(
          source: attributes.source ?? "",
          alternative: attributes.alternative,
          hasSize: attributes.hasWidth && attributes.hasHeight
        )
      )
    case Name.time: if let moment = attributes.moment { facts.times.append(moment) }
    case Name.script, Name.style:
      let end = PageScan.endOfRawText(html, from: tag.end, name: tag.name)
      if attributes.type == "application/ld+json" {
        facts.data.append(String(decoding: html[tag.end..<end], as: UTF8.self))
      }
      return end
    default:
      if let level = Name.headingLevel(tag.name) {
        open.append(Element(name: tag.name, start: tag.end, use: .heading(level)))
      }
    }
    if attributes.isUnquoted { open.append(Element(name: tag.name, start: tag.end, use: .unquoted)) }
    // Of the elements whose text is wanted only this one may have others of its name in it.
    if let last = open.last, last.use == .unquoted, last.name == tag.name, last.start != tag.end {
      open[open.count - 1].depth += 1
    }
    return max(tag.end, tag.start + 1)
  }

  private mutating func end(_ tag: HTMLTag, _ html: UnsafeRawBufferPointer) {
    if tag.name == Name.main { isInMain = false }
    if tag.name == Name.division, textDepth > 0 { textDepth -= 1 }
    guard let first = open.last, first.name == tag.name else { return }
    guard first.depth == 0 else {
      open[open.count - 1].depth -= 1
      return
    }
    // Elements may stand in one another by the thousand: of each no more is read than a rule could want.
    let range = first.start..<min(max(first.start, tag.start), first.start + PageScan.mostText)
    let text = HTMLText.of(UnsafeRawBufferPointer(rebasing: html[range]))
    // One tag may be wanted for two things.
    while let last = open.last, last.start == first.start {
      open.removeLast()
      use(last, text)
    }
  }

  private mutating func use(_ element: Element, _ text: String) {
    switch element.use {
    case .title: facts.titles.append(text)
    case .heading(let level): facts.headings.append(PageFacts.Heading(level: level, text: text))
    case .unquoted: facts.unquoted.append(text)
    case .link:
      let attributes = element.attributes
      // A place that links may lead to, and none itself.
      guard attributes.address != nil || attributes.identifier == nil else { return }
      facts.links.append(
        PageFacts.Link(
          address: attributes.address,
          relation: attributes.relation,
          text: text,
          isInMain: isInMain,
          isInText: textDepth > 0
        )
      )
    }
  }

  private mutating func meta(_ attributes: Attributes, at place: Int) {
    if attributes.isRefresh { facts.isRedirect = true }
    if attributes.hasEncoding { facts.hasEncoding = facts.hasEncoding || place < 1024 }
    guard let name = attributes.name, let content = attributes.content else { return }
    switch name.lowercased() {
    case "viewport": facts.hasViewport = true
    case "description": facts.descriptions.append(content)
    case "robots", "googlebot", "bingbot": facts.take(robots: content)
    default: if facts.properties[name] == nil { facts.properties[name] = content }
    }
  }

  private mutating func relation(_ attributes: Attributes) {
    guard let address = attributes.address else { return }
    for relation in attributes.relation.lowercased().split(whereSeparator: \.isWhitespace) {
      switch relation {
      case "canonical": facts.canonicals.append(address)
      case "icon": facts.hasIcon = true
      case "alternate":
        guard let language = attributes.language else { continue }
        facts.alternates.append(PageFacts.Alternate(language: language, address: address))
      default: break
      }
    }
  }
}

extension PageScan {
  /// The names of tags that some rule asks for.
  private enum Name {
    static let html = HTMLTag.number("html")
    static let meta = HTMLTag.number("meta")
    static let link = HTMLTag.number("link")
    static let title = HTMLTag.number("title")
    static let main = HTMLTag.number("main")
    static let division = HTMLTag.number("div")
    static let anchor = HTMLTag.number("a")
    static let image = HTMLTag.number("img")
    static let time = HTMLTag.number("time")
    static let script = HTMLTag.number("script")
    static let style = HTMLTag.number("style")

    static func headingLevel(_ name: UInt64) -> Int? {
      guard name & 0xFF == UInt64(UInt8(ascii: "h")), name >> 16 == 0 else { return nil }
      // The digits come with the bit that makes letters small, which they have anyhow.
      let level = Int(name >> 8) - 0x30
      return (1...6).contains(level) ? level : nil
    }
  }

  private static func attributes(_ tag: HTMLTag, _ html: UnsafeRawBufferPointer) -> Attributes {
    var attributes = Attributes()
    tag.forEachAttribute(html) { name, value in
      func text() -> String { value.map(HTMLText.ofAttribute) ?? "" }
      switch name.count {
      case 2 where PageScan.equal(name, "id"): attributes.identifier = text()
      case 3 where PageScan.equal(name, "src"): attributes.source = text()
      case 3 where PageScan.equal(name, "alt"): attributes.alternative = text()
      case 3 where PageScan.equal(name, "rel"): attributes.relation = text()
      case 4 where PageScan.equal(name, "href"): attributes.address = text()
      case 4 where PageScan.equal(name, "name"): attributes.name = text()
      case 4 where PageScan.equal(name, "lang"): attributes.language = text()
      case 4 where PageScan.equal(name, "type"): attributes.type = text()
      case 5 where PageScan.equal(name, "class"):
        attributes.isText = value?.elementsEqual("prose".utf8) ?? false
      case 5 where PageScan.equal(name, "width"): attributes.hasWidth = true
      case 6 where PageScan.equal(name, "height"): attributes.hasHeight = true
      case 7 where PageScan.equal(name, "content"): attributes.content = text()
      case 7 where PageScan.equal(name, "charset"): attributes.hasEncoding = true
      case 8 where PageScan.equal(name, "property"): attributes.name = text()
      case 8 where PageScan.equal(name, "hreflang"): attributes.language = text()
      case 8 where PageScan.equal(name, "datetime"): attributes.moment = text()
      case 10 where PageScan.equal(name, "http-equiv"):
        attributes.isRefresh = text().lowercased() == "refresh"
      case 14 where PageScan.equal(name, "data-nosnippet"): attributes.isUnquoted = true
      default: break
      }
    }
    return attributes
  }

  @inline(__always)
  private static func equal(_ name: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
    for index in 0..<name.count where name[index] | 0x20 != text.utf8Start[index] { return false }
    return true
  }

  private static func endOfComment(_ html: UnsafeRawBufferPointer, from start: Int) -> Int {
    guard html[start...].starts(with: "<!--".utf8) else { return start + 1 }
    var index = start + 4
    while index + 2 < html.count {
      if html[index] == UInt8(ascii: "-"), html[index + 1] == UInt8(ascii: "-"),
        html[index + 2] == UInt8(ascii: ">")
      {
        return index + 3
      }
      index += 1
    }
    return html.count
  }

  private static func endOfRawText(_ html: UnsafeRawBufferPointer, from start: Int, name: UInt64) -> Int {
    var index = start
    while index + 1 < html.count {
      if html[index] == UInt8(ascii: "<"), HTMLTag.isEnd(of: name, in: html, at: index) { return index }
      index += 1
    }
    return html.count
  }
}
