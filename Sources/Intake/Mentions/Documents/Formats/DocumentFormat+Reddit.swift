import ReputationModel

extension DocumentFormat {
  /// A listing of Reddit, or a post and the tree of its comments.
  static let reddit = DocumentFormat(
    name: "Reddit",
    kind: .forum,
    publisher: "Reddit",
    items: ["data.children[]", "[].data.children[]"],
    itemsWithinItems: "data.replies.data.children[]",
    fields: [
      DocumentField("data.name", .id),
      DocumentField("data.permalink", .url, .address(on: "https://www.reddit.com")),
      DocumentField("data.subreddit_name_prefixed", .publisher),
      DocumentField("data.subreddit", .publisher, .text { "r/\($0)" }),
      DocumentField("data.author", .authorHandle, .text(present)),
      DocumentField("data.created_utc", .published, .unixSeconds),
      DocumentField("data.title", .title, .escaped),
      DocumentField("data.link_title", .title, .escaped),
      DocumentField("data.selftext", .text, .text(present)),
      DocumentField("data.body", .text, .text(present)),
      DocumentField("data.score", .likes, .count),
      DocumentField("data.num_comments", .comments),
    ],
    looksAt: ["kind", "data.score_hidden"],
    finish: { row, _ in
      switch row[at: "kind"] {
      case "t1": row[.kind] = "comment"
      case "t3", nil: break
      case "t4": return .passedOver(.notPublic)
      default: return .passedOver(.placeholder)
      }
      if row[.text] == nil, row[.title] == nil || row[.kind] == "comment" { return .passedOver(.deleted) }
      // While the votes are hidden, everything has one.
      if row[at: "data.score_hidden"] == "true" { row[.likes] = nil }
      row[.authorURL] = row[.authorHandle].map { "https://www.reddit.com/user/\($0)" }
      return .mention
    }
  )

  /// A text or a name, unless it only says that it is gone.
  @Sendable private static func present(_ text: String) -> String? {
    let gone = [
      "[deleted]", "[removed]", "[ removed by reddit ]", "[deleted by user]", "[removed by moderator]",
    ]
    if text.utf8.count < 40, gone.contains(text.trimmed.lowercased()) { return nil }
    guard case .value(let plain) = DocumentForm.escaped.read(text) else { return nil }
    return plain
  }
}
