import ReputationModel

/// An Atom feed (RFC 4287).
struct AtomFeed {
  /// One article.
  struct Entry {
    let address: String
    let title: String
    let published: String
    let updated: String
    let author: String
    let summary: String
    /// The text as HTML, with whole addresses.
    let html: String
    let tags: [String]
  }

  let address: String
  let home: String
  let title: String
  let language: String
  let author: String
  /// When the newest entry changed; the moment of the build would make an unchanged feed look new.
  let updated: String
  let entries: [Entry]

  /// The document.
  var document: [UInt8] {
    var writer = XMLWriter(capacity: 64_000)
    writer.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language]) { writer in
      writer.element("id", text: address)
      writer.element("title", text: title)
      writer.element("updated", text: updated)
      writer.element("link", ["rel": "self", "type": "application/atom+xml", "href": address])
      writer.element("link", ["rel": "alternate", "type": "text/html", "hreflang": language, "href": home])
      writer.element("author") { $0.element("name", text: author) }
      for entry in entries { write(entry, to: &writer) }
    }
    return writer.document
  }

  private func write(_ entry: Entry, to writer: inout XMLWriter) {
    writer.element("entry") { writer in
      writer.element("id", text: entry.address)
      writer.element("title", text: entry.title)
      writer.element("published", text: entry.published)
      writer.element("updated", text: entry.updated)
      writer.element("link", ["rel": "alternate", "type": "text/html", "href": entry.address])
      writer.element("author") { $0.element("name", text: entry.author) }
      for tag in entry.tags { writer.element("category", ["term": tag]) }
      writer.element("summary", text: entry.summary)
      // Notes refer to each other by their anchors alone, which are the page's.
      writer.element("content", ["type": "html", "xml:base": entry.address], text: entry.html)
    }
  }
}
