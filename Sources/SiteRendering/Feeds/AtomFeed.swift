import ReputationModel

/// An Atom feed (RFC 4287).
struct AtomFeed {
  /// One article, or one update of an incident.
  struct Entry {
    /// What it is known by for good.
    let id: String
    let address: String
    let title: String
    let published: String
    let updated: String
    /// Who wrote it; `nil` where it is the feed's author.
    let author: String?
    /// What it says in a sentence; `nil` where its text is as short.
    let summary: String?
    /// The text as HTML, with whole addresses.
    let html: String
    /// The language of the text, where it is not the feed's.
    var language: String?
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
      writer.element("id", text: entry.id)
      writer.element("title", text: entry.title)
      writer.element("published", text: entry.published)
      writer.element("updated", text: entry.updated)
      writer.element("link", ["rel": "alternate", "type": "text/html", "href": entry.address])
      if let author = entry.author { writer.element("author") { $0.element("name", text: author) } }
      for tag in entry.tags { writer.element("category", ["term": tag]) }
      if let summary = entry.summary { writer.element("summary", text: summary) }
      // Notes refer to each other by their anchors alone, which are the page's.
      writer.element(
        "content",
        ["type": "html", "xml:base": entry.address, "xml:lang": entry.language],
        text: entry.html
      )
    }
  }
}
