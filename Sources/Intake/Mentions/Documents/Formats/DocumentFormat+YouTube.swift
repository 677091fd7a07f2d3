import ReputationModel

extension DocumentFormat {
  /// Threads of comments on YouTube with the replies that came with them, or comments alone.
  static let youTube = DocumentFormat(
    name: "YouTube",
    kind: .comment,
    publisher: "YouTube",
    items: ["items[]"],
    itemsWithinItems: "replies.comments[]",
    fields: fields(ofComment: "snippet.topLevelComment.") + fields(ofComment: "") + [
      DocumentField("snippet.totalReplyCount", .comments)
    ],
    looksAt: videos + states,
    finish: { row, _ in
      let state = states.compactMap { row[at: $0] }.first
      if let state, state != "published" { return .passedOver(.notPublic) }
      if let video = videos.compactMap({ row[at: $0] }).first, let id = row[.id] {
        row[.url] = "https://www.youtube.com/watch?v=\(video)&lc=\(id)"
      }
      // A name that begins with the sign is the account's.
      if let name = row[.authorName], name.hasPrefix("@") {
        row[.authorHandle] = name
        row[.authorName] = nil
      }
      return .mention
    }
  )

  private static let videos = [
    "snippet.topLevelComment.snippet.videoId", "snippet.videoId",
  ]
  private static let states = [
    "snippet.topLevelComment.snippet.moderationStatus", "snippet.moderationStatus",
  ]

  private static func fields(ofComment comment: String) -> [DocumentField] {
    let snippet = comment + "snippet."
    return [
      DocumentField(comment + "id", .id),
      DocumentField(snippet + "authorDisplayName", .authorName),
      DocumentField(snippet + "authorChannelUrl", .authorURL),
      DocumentField(snippet + "publishedAt", .published),
      DocumentField(snippet + "textOriginal", .text),
      DocumentField(snippet + "textDisplay", .text, .html),
      DocumentField(snippet + "likeCount", .likes),
    ]
  }
}
