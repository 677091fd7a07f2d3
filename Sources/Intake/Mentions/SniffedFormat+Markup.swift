extension SniffedFormat {
  /// What begins with an angle bracket.
  init(markup head: String) {
    switch SniffedFormat.root(of: head) {
    case "feed":
      let isAlert =
        head.contains("tag:google.com,2005:reader/") || head.contains("tag:google.com,2013:googlealerts")
      self = .known(isAlert ? .googleAlerts : .atom)
    case "rss", "rdf": self = .known(.rss)
    case "html": self = .other("an HTML page")
    default: self = .other("an XML document")
    }
  }

  /// The name of the first element in lower case, without its prefix: behind the declaration, comments and a
  /// document type.
  private static func root(of head: String) -> String? {
    var rest = Substring(head).utf8[...]
    // A name in the text of a page is not the page's own, so the elements are not searched for.
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...].dropFirst()
      guard let first = rest.first else { return nil }
      if first == UInt8(ascii: "!") {
        rest = skipping(Substring(rest))
      } else if first != UInt8(ascii: "?") {
        let name = Substring(rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") })
        return name.split(separator: ":").last?.lowercased()
      }
    }
    return nil
  }

  /// What stands behind a comment or a document type that begins here.
  private static func skipping(_ text: Substring) -> Substring.UTF8View.SubSequence {
    if text.hasPrefix("!--") {
      return (text.firstRange(of: "-->").map { text[$0.upperBound...] } ?? "").utf8[...]
    }
    if text.lowercased().hasPrefix("!doctype html") { return "<html".utf8[...] }
    // A document type may hold declarations of its own.
    let end = text.firstIndex(of: ">")
    if let bracket = text.firstIndex(of: "["), let end, bracket < end {
      return (text.firstRange(of: "]>").map { text[$0.upperBound...] } ?? "").utf8[...]
    }
    return (end.map { text[$0...] } ?? "").utf8[...]
  }
}
