import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What the rule of feeds asks of one: Atom, RSS or JSON Feed.
struct FeedFacts {
  /// Why there are no facts.
  struct Failure: Error {
    let line: Int
  }

  fileprivate(set) var own: String?
  fileprivate(set) var hasAuthor = false
  fileprivate(set) var identifiers: [String] = []
  fileprivate(set) var moments: [String] = []

  init(xml bytes: [UInt8]) throws(Failure) {
    let reader = FeedReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    // The parser's own word is not enough: it calls a feed whole whose elements are still open.
    guard parser.parse(), reader.depth == 0 else { throw Failure(line: max(1, parser.lineNumber)) }
    self = reader.facts
  }

  init(json bytes: [UInt8]) throws(Failure) {
    let feed: JSONTree
    do throws(JSONTreeReader.Failure) {
      feed = try JSONTreeReader.read(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw Failure(line: 1)
    }
    guard feed["version"]?.text?.hasPrefix("https://jsonfeed.org/version/") == true,
      case .array(let items)? = feed["items"]
    else { throw Failure(line: 1) }
    own = feed["feed_url"]?.text
    hasAuthor = feed["authors"]?.items.first?["name"]?.text?.isEmpty == false
    identifiers = items.map { $0["id"]?.text ?? "" }
    moments = items.flatMap { [$0["date_published"]?.text, $0["date_modified"]?.text].compactMap { $0 } }
  }

  fileprivate init() {}

  /// Whether a moment says in which zone it is, as RFC 3339 or RFC 822 writes it.
  static func hasZone(_ moment: String) -> Bool {
    guard moment.contains(",") else { return LinkedData.hasZone(moment) }
    let zone = moment.split(separator: " ").last ?? ""
    return zone == "GMT"
      || (zone.utf8.count == 5 && ["+", "-"].contains(zone.prefix(1))
        && zone.dropFirst().allSatisfy(\.isNumber))
  }
}

private final class FeedReader: NSObject, XMLParserDelegate {
  private(set) var facts = FeedFacts()
  /// How many elements are open.
  private(set) var depth = 0
  private var text = ""

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    depth += 1
    if name == "link" || name == "atom:link", attributes["rel"] == "self" { facts.own = attributes["href"] }
    if name == "author" || name == "dc:creator" { facts.hasAuthor = true }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if text.utf8.count < 256 { text += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    depth -= 1
    switch name {
    case "id", "guid": facts.identifiers.append(text)
    case "updated", "published", "pubDate", "lastBuildDate": facts.moments.append(text)
    default: break
    }
  }
}
