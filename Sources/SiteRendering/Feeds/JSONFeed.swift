import ReputationModel

/// A JSON Feed of version 1.1, with the entries of an Atom feed.
struct JSONFeed {
  let address: String
  let home: String
  let title: String
  let language: String
  let author: String
  let entries: [AtomFeed.Entry]

  /// The document.
  var document: JSONValue {
    .object([
      "version": "https://jsonfeed.org/version/1.1",
      "title": .string(title),
      "home_page_url": .string(home),
      "feed_url": .string(address),
      "language": .string(language),
      "authors": [.object(["name": .string(author)])],
      "items": .array(entries.map(JSONFeed.item)),
    ])
  }

  private static func item(_ entry: AtomFeed.Entry) -> JSONValue {
    .object([
      "id": .string(entry.id),
      "url": .string(entry.address),
      "title": .string(entry.title),
      "content_html": .string(entry.html),
      "summary": entry.summary.map { .string($0) },
      "date_published": .string(entry.published),
      "date_modified": .string(entry.updated),
      "authors": entry.author.map { [.object(["name": .string($0)])] },
      "language": entry.language.map { .string($0) },
      "tags": .array(entry.tags.map { .string($0) }),
    ])
  }
}
