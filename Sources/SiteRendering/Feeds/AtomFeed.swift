import ReputationModel

/// An Atom feed (RFC 4287).
struct AtomFeed {
  let feed: Feed
  let address: String

  /// The document.
  var document: [UInt8] {
    var writer = XMLWriter(capacity: 64_000)
    writer.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.language]) { writer in
      writer.element("id", text: address)
      writer.element("title", text: feed.title)
      writer.element("updated", text: feed.timeZone.rfc3339(feed.updated))
      writer.element("link", ["rel": "self", "type": "application/atom+xml", "href": address])
      writer.element(
        "link",
        ["rel": "alternate", "type": "text/html", "hreflang": feed.language, "href": feed.home]
      )
      writer.element("author") { $0.element("name", text: feed.author) }
      for entry in feed.entries { write(entry, to: &writer) }
    }
    return writer.document
  }

  private func write(_ entry: Feed.Entry, to writer: inout XMLWriter) {
    writer.element("entry") { writer in
      writer.element("id", text: entry.id)
      writer.element("title", text: entry.title)
      writer.element("published", text: feed.timeZone.rfc3339(entry.published))
      writer.element("updated", text: feed.timeZone.rfc3339(entry.updated))
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
