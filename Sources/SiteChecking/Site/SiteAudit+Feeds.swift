import Foundation
import ReputationModel
import SiteRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

// The feeds.
extension SiteAudit {
  /// S10: a feed is well formed, says who writes it, where it is, and gives each entry an identifier of its own.
  func feedRemarks() -> [Remark] {
    files.filter { $0.path.hasSuffix("feed.xml") }.flatMap { file -> [Remark] in
      let reader = FeedFacts()
      let parser = XMLParser(data: Data(file.bytes))
      parser.delegate = reader
      // The parser's own word is not enough: it calls a feed whole whose elements are still open.
      guard parser.parse(), reader.depth == 0 else {
        let place = SourceLocation(file: file.location.file, line: max(1, parser.lineNumber))
        return [Remark(.feeds, "syntax", .error, at: place)]
      }
      var remarks: [Remark] = []
      func remark(_ problem: String, _ found: String) {
        remarks.append(Remark(.feeds, problem, .error, at: file.location, found: found))
      }
      let own = root.absolute("/\(file.path)")
      if reader.own != own { remark("self", reader.own ?? "") }
      if !reader.hasAuthor { remark("author", "") }
      if Set(reader.identifiers).count != reader.identifiers.count { remark("identifiers", "") }
      for moment in reader.moments where !LinkedData.hasZone(moment) { remark("time", moment) }
      return remarks
    }
  }
}

/// What the rule of feeds asks of an Atom feed.
private final class FeedFacts: NSObject, XMLParserDelegate {
  private(set) var own: String?
  private(set) var hasAuthor = false
  private(set) var identifiers: [String] = []
  private(set) var moments: [String] = []
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
    if name == "link", attributes["rel"] == "self" { own = attributes["href"] }
    if name == "author" { hasAuthor = true }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if text.utf8.count < 256 { text += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    depth -= 1
    if name == "id" { identifiers.append(text) }
    if name == "updated" || name == "published" { moments.append(text) }
  }
}
