import ReputationModel

extension DocumentFormat {
  /// JSON Feed, version 1 or 1.1 (https://www.jsonfeed.org/version/1.1/).
  static let jsonFeed = DocumentFormat(
    name: "JSON Feed",
    kind: .news,
    items: ["items[]"],
    fields: [
      DocumentField("id", .id),
      DocumentField("url", .url),
      DocumentField("external_url", .url),
      DocumentField("title", .title),
      DocumentField("content_text", .text),
      DocumentField("content_html", .text, .html),
      DocumentField("summary", .text),
      DocumentField("date_published", .published),
      DocumentField("date_modified", .published),
      DocumentField("authors[].name", .authorName),
      DocumentField("author.name", .authorName),
      DocumentField("authors[].url", .authorURL),
      DocumentField("author.url", .authorURL),
      DocumentField("language", .language),
      DocumentField("tags", .tags),
    ],
    head: ["title", "language", "authors[].name", "author.name"],
    finish: { row, head in
      row[.publisher] = row[.publisher] ?? head["title"]
      row[.authorName] = row[.authorName] ?? head["authors[].name"] ?? head["author.name"]
      row[.language] = row[.language] ?? head["language"]
      // An identifier need only differ from the others of its feed, and often is a small number.
      if let id = row[.id], !id.contains(":") {
        row[.id] = row[.url] == nil ? row[.publisher].map { "\($0):\(id)" } : nil
      }
      return .mention
    }
  )
}
