import ReputationModel

extension DocumentFormat {
  /// The hits of the search of Hacker News: stories and comments.
  static let hackerNews = DocumentFormat(
    name: "Hacker News",
    kind: .forum,
    publisher: "Hacker News",
    items: ["hits[]"],
    fields: [
      DocumentField("objectID", .id),
      DocumentField("author", .authorHandle),
      DocumentField("created_at", .published),
      DocumentField("created_at_i", .published, .unixSeconds),
      DocumentField("title", .title, .escaped),
      DocumentField("story_title", .title, .escaped),
      DocumentField("comment_text", .text, .html),
      DocumentField("story_text", .text, .html),
      DocumentField("points", .likes, .count),
      DocumentField("num_comments", .comments),
    ],
    looksAt: ["parent_id", "comment_text"],
    finish: { row, _ in
      let isComment = row[at: "parent_id"] != nil || row[at: "comment_text"] != nil
      if isComment {
        row[.kind] = "comment"
        guard row[.text] != nil else { return .passedOver(.deleted) }
      }
      if let id = row[.id] {
        // What is said is said there, whatever page a story links to; numbers alone are others' identifiers, too.
        row[.url] = "https://news.ycombinator.com/item?id=\(id)"
        row[.id] = "hn-\(id)"
      }
      row[.authorURL] = row[.authorHandle].map { "https://news.ycombinator.com/user?id=\($0)" }
      return .mention
    }
  )
}
