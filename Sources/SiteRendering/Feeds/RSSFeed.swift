/// An RSS feed of version 2.0 (https://www.rssboard.org/rss-specification), with the entries of an Atom feed.
///
/// The text stands in `content:encoded`, and the author in `dc:creator`, as RSS's own `author` is a mail address.
struct RSSFeed {
  /// An entry, and when it was published in RSS's own form.
  struct Item {
    let entry: AtomFeed.Entry
    let published: String
  }

  let address: String
  let home: String
  let title: String
  let description: String
  let language: String
  /// When the newest entry changed.
  let updated: String
  let items: [Item]

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
        writer.element("title", text: title)
        writer.element("link", text: home)
        writer.element("description", text: description)
        writer.element("language", text: language)
        writer.element("lastBuildDate", text: updated)
        writer.element("atom:link", ["rel": "self", "type": "application/rss+xml", "href": address])
        for item in items { RSSFeed.write(item, to: &writer) }
      }
    }
    return writer.document
  }

  private static func write(_ item: Item, to writer: inout XMLWriter) {
    let entry = item.entry
    writer.element("item") { writer in
      writer.element("title", text: entry.title)
      writer.element("link", text: entry.address)
      writer.element("guid", ["isPermaLink": entry.id == entry.address ? "true" : "false"], text: entry.id)
      writer.element("pubDate", text: item.published)
      if let author = entry.author { writer.element("dc:creator", text: author) }
      for tag in entry.tags { writer.element("category", text: tag) }
      if let summary = entry.summary { writer.element("description", text: summary) }
      writer.element("content:encoded", text: entry.html)
    }
  }
}
