extension SniffedFormat {
  /// What begins with an angle bracket.
  init(markup head: String) {
    let lower = head.lowercased()
    if lower.contains("<feed") {
      let isAlert =
        head.contains("tag:google.com,2005:reader/") || head.contains("tag:google.com,2013:googlealerts")
      self = isAlert ? .known(.googleAlerts) : .other("an Atom feed that is not of a Google alert")
    } else if lower.contains("<rss") || lower.contains("<rdf:rdf") {
      self = .other("an RSS feed")
    } else if lower.contains("<html") || lower.contains("<!doctype html") {
      self = .other("an HTML page")
    } else {
      self = .other("an XML document")
    }
  }
}
