/// The name of an element of a feed, told by its namespace, whatever prefix the feed has chosen.
enum FeedElement {
  /// The name alone for what belongs to Atom or RSS, else with the usual prefix before it.
  static func key(_ name: String, namespace: String?, qualifiedName: String?) -> String {
    if let prefix = prefixes[namespace ?? ""] { return prefix.isEmpty ? name : "\(prefix):\(name)" }
    // A prefix that nobody declared, or a namespace that we do not know: the usual prefixes mean the usual.
    let qualified = qualifiedName ?? name
    guard let colon = qualified.firstIndex(of: ":") else { return name }
    return "\(qualified[..<colon].lowercased()):\(name)"
  }

  private static let prefixes = [
    "http://www.w3.org/2005/Atom": "", "http://purl.org/atom/ns#": "", "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "", "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "", "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content", "http://search.yahoo.com/mrss/": "media",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.youtube.com/xml/schemas/2015": "yt", "http://www.w3.org/1999/xhtml": "xhtml",
  ]
}
