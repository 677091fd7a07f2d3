import Foundation
import FoundationXML

extension FeedDocument {
  /// Reads a checked feed; `failure` tells where reading ended early, and then no unfinished entry is kept.
  static func read(_ text: [UInt8]) -> (feed: FeedDocument, failure: Failure?) {
    let collector = FeedCollector()
    let parser = XMLParser(data: Data(text))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = collector
    let isWhole = parser.parse()
    if let failure = collector.failure { return (collector.feed, failure) }
    // The parser's own word is not enough: it has been seen to call a feed with crossed tags whole.
    if !isWhole || !collector.isAtEnd {
      return (collector.feed, Failure(line: parser.lineNumber, message: "XML that is not well-formed"))
    }
    return (collector.feed, nil)
  }
}

/// Gathers a feed from the events of an XML parser.
private final class FeedCollector: NSObject, XMLParserDelegate {
  /// An element that is open.
  private struct Element {
    var key: String
    var attributes: [String: String]
    var language: String
    var base: String?
  }

  private(set) var feed = FeedDocument()
  private(set) var failure: FeedDocument.Failure?
  private var path: [Element] = []
  private var entry: FeedDocument.Entry?
  /// How deep the open entry, the feed itself and the open text are; 0 for none.
  private var (entryDepth, feedDepth, textDepth) = (0, 0, 0)
  private var text = ""

  /// Whether every element that was opened has been closed.
  var isAtEnd: Bool { path.isEmpty }

  static let maximumDepth = 64
  static let maximumEntries = 5000

  func parser(
    _ parser: XMLParser,
    didStartElement elementName: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    guard failure == nil else { return }
    guard path.count < FeedCollector.maximumDepth else {
      return stop(parser, "more than \(FeedCollector.maximumDepth) levels")
    }
    let key = FeedElement.key(elementName, namespace: namespaceURI, qualifiedName: qualifiedName)
    let base = attributes["xml:base"].map { FeedAddress.resolved($0, base: path.last?.base) }
    path.append(
      Element(
        key: key,
        attributes: attributes,
        language: attributes["xml:lang"] ?? path.last?.language ?? "",
        base: base ?? path.last?.base
      )
    )
    if textDepth > 0 {
      // Markup within a text.
      if HTMLText.isBlock(elementName.lowercased()) { text += " " }
      return
    }
    open(key, attributes, parser)
  }

  private func open(_ key: String, _ attributes: [String: String], _ parser: XMLParser) {
    let depth = path.count
    if entry == nil, feedDepth == 0, key == "feed" || key == "channel", depth <= 2 {
      feedDepth = depth
      if feed.language.isEmpty { feed.language = path[depth - 1].language }
    } else if entry == nil, depth == 2 || depth == 3, key == "entry" || key == "item" {
      guard feed.entries.count < FeedCollector.maximumEntries else {
        return stop(parser, "more than \(FeedCollector.maximumEntries) entries")
      }
      entry = FeedDocument.Entry(line: parser.lineNumber, language: path[depth - 1].language)
      entry?.base = path[depth - 1].base
      entry?.id = attributes["rdf:about"] ?? ""
      entryDepth = depth
    } else if isField(at: depth) {
      textDepth = depth
      text = ""
    }
  }

  /// Whether an element at that depth may hold a text: a child of the feed or the entry, or a part of such.
  private func isField(at depth: Int) -> Bool {
    let outer = entry == nil ? feedDepth : entryDepth
    guard outer > 0, outer < depth else { return false }
    return depth == outer + (hasParts(path[outer]) ? 2 : 1)
  }

  /// Whether an element is made of others; an author and a source are texts in RSS.
  private func hasParts(_ element: Element) -> Bool {
    switch element.key {
    case "media:group", "media:content": true
    case "author", "source": path[0].key == "feed"
    default: false
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if textDepth > 0 { text += string }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    if textDepth > 0 { text += String(decoding: block, as: UTF8.self) }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement elementName: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard failure == nil, let element = path.last else { return }
    let depth = path.count
    defer { path.removeLast() }
    if depth == textDepth {
      textDepth = 0
      take(element, depth)
    } else if textDepth > 0 {
      if HTMLText.isBlock(elementName.lowercased()) { text += " " }
    } else if depth == entryDepth, let whole = entry {
      feed.entries.append(whole)
      entry = nil
      entryDepth = 0
    } else if depth == feedDepth {
      // What follows the channel of an RSS 1.0 feed, such as its picture, does not belong to it.
      feedDepth = .max
    }
  }

  private func take(_ element: Element, _ depth: Int) {
    let outer = entry == nil ? feedDepth : entryDepth
    let parent = depth == outer + 2 ? path[outer].key : nil
    let field = FeedField(
      key: element.key,
      parent: parent,
      attributes: element.attributes,
      text: text,
      isAtom: path[0].key == "feed",
      language: element.language,
      base: element.base
    )
    if entry == nil { feed.take(field) } else { entry?.take(field) }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
    let code = (parseError as NSError).code
    // From 200 on the parser speaks of namespaces, without which a feed is read all the same.
    guard failure == nil, !(200..<206).contains(code) else { return }
    stop(parser, FeedCollector.message(of: code))
  }

  private func stop(_ parser: XMLParser, _ message: String) {
    failure = FeedDocument.Failure(line: parser.lineNumber, message: message)
    entry = nil
    parser.abortParsing()
  }

  private static func message(of code: Int) -> String {
    switch code {
    case 5: "text after the end of the feed, or an end that is missing"
    case 9: "a character that XML does not allow"
    case 23, 68: "an ampersand that is not written `&amp;`"
    case 26: "a character by a name that XML does not know"
    case 38: "an angle bracket within an attribute"
    case 42: "an attribute that is given twice"
    case 63: "a CDATA section that never ends"
    case 73, 76, 77: "a tag that is not closed"
    default: "XML that is not well-formed (code \(code))"
    }
  }
}
