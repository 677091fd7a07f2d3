import ReputationModel

/// An RSS feed of version 2.0 (https://www.rssboard.org/rss-specification).
///
/// The text stands in `content:encoded`, and the author in `dc:creator`, as RSS's own `author` is a mail address.
struct RSSFeed {
  let feed: Feed
  let address: String

  /// The document.
  var document: [UInt8] {
    var writer = XMLWriter(capacity: 64_000)
    writer.element(
      "rss",
      [
        "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { writer in
      writer.element("channel") { writer in
        writer.element("title", text: feed.title)
        writer.element("link", text: feed.home)
        writer.element("description", text: feed.description)
        writer.element("language", text: feed.language)
        writer.element("lastBuildDate", text: feed.timeZone.rfc822(feed.updated))
        writer.element("atom:link", ["rel": "self", "type": "application/rss+xml", "href": address])
        for entry in feed.entries { write(entry, to: &writer) }
      }
    }
    return writer.document
  }

  private func write(_ entry: Feed.Entry, to writer: inout XMLWriter) {
    writer.element("item") { writer in
      writer.element("title", text: entry.title)
      writer.element("link", text: entry.address)
      writer.element("guid", ["isPermaLink": entry.id == entry.address ? "true" : "false"], text: entry.id)
      writer.element("pubDate", text: feed.timeZone.rfc822(entry.published))
      if let author = entry.author { writer.element("dc:creator", text: author) }
      for tag in entry.tags { writer.element("category", text: tag) }
      if let summary = entry.summary { writer.element("description", text: summary) }
      writer.element("content:encoded", text: entry.html)
    }
  }
}
