import Foundation
import FoundationXML

/// An Atom feed, as far as alerts need it.
struct AtomFeed {
  struct Entry {
    var line: Int
    var id = ""
    var title = ""
    var content = ""
    var link = ""
    var published = ""
    var updated = ""
    var author = ""
  }

  var title = ""
  var entries: [Entry] = []

  /// Why a feed could not be read to its end.
  struct Failure: Error {
    var line: Int
    var message: String
  }

  /// Reads a checked feed; `failure` tells where reading ended early.
  static func read(_ text: [UInt8]) -> (feed: AtomFeed, failure: Failure?) {
    let collector = Collector()
    let parser = XMLParser(data: Data(text))
    parser.shouldProcessNamespaces = false
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

extension AtomFeed {
  private final class Collector: NSObject, XMLParserDelegate {
    var feed = AtomFeed()
    var failure: Failure?
    private var path: [String] = []
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
      let name = elementName.split(separator: ":").last.map(String.init) ?? elementName
      path.append(name)
      guard path.count <= Collector.maximumDepth else { return stop(parser, "more than 64 levels") }
      // Markup within a title or a content adds to its text.
      if path.count <= 3 || name == "name" { text = "" }
      if name == "entry", path.count == 2 {
        guard feed.entries.count < Collector.maximumEntries else {
          return stop(parser, "more than \(Collector.maximumEntries) entries")
        }
        feed.entries.append(Entry(line: parser.lineNumber))
      }
      if name == "link", path.count == 3, path[1] == "entry", !feed.entries.isEmpty {
        let relation = attributes["rel"] ?? "alternate"
        let last = feed.entries.count - 1
        if relation == "alternate", feed.entries[last].link.isEmpty {
          feed.entries[last].link = attributes["href"] ?? ""
        }
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
      text += String(decoding: block, as: UTF8.self)
    }

    func parser(
      _ parser: XMLParser,
      didEndElement elementName: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard let name = path.popLast() else { return }
      if path.count == 1, name == "title" { feed.title = text }
      guard path.count >= 2, path[1] == "entry", !feed.entries.isEmpty else { return }
      let last = feed.entries.count - 1
      switch (path.count, name) {
      case (2, "id"): feed.entries[last].id = text
      case (2, "title"): feed.entries[last].title = text
      case (2, "content"), (2, "summary"): feed.entries[last].content = text
      case (2, "published"): feed.entries[last].published = text
      case (2, "updated"): feed.entries[last].updated = text
      case (3, "name") where path[2] == "author": feed.entries[last].author = text
      default: break
      }
    }

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
      guard failure == nil else { return }
      failure = Failure(
        line: parser.lineNumber,
        message: "XML that is not well-formed (code \((parseError as NSError).code))"
      )
    }

    private func stop(_ parser: XMLParser, _ message: String) {
      failure = Failure(line: parser.lineNumber, message: message)
      parser.abortParsing()
    }
  }
}
