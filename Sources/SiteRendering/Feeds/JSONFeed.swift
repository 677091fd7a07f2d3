import ReputationModel

/// A JSON Feed of version 1.1.
struct JSONFeed {
  let feed: Feed
  let address: String

  /// The document.
  var document: JSONValue {
    .object([
      "version": "https://jsonfeed.org/version/1.1",
      "title": .string(feed.title),
      "home_page_url": .string(feed.home),
      "feed_url": .string(address),
      "language": .string(feed.language),
      "authors": [.object(["name": .string(feed.author)])],
      "items": .array(feed.entries.map(item)),
    ])
  }

  private func item(_ entry: Feed.Entry) -> JSONValue {
    .object([
      "id": .string(entry.id),
      "url": .string(entry.address),
      "title": .string(entry.title),
      "content_html": .string(entry.html),
      "summary": entry.summary.map { .string($0) },
      "date_published": .string(feed.timeZone.rfc3339(entry.published)),
      "date_modified": .string(feed.timeZone.rfc3339(entry.updated)),
      "authors": entry.author.map { [.object(["name": .string($0)])] },
      "language": entry.language.map { .string($0) },
      "tags": .array(entry.tags.map { .string($0) }),
    ])
  }
}
