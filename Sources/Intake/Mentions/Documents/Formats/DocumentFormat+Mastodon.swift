import ReputationModel

extension DocumentFormat {
  /// Statuses of Mastodon: a timeline, or what a search answers.
  static let mastodon = DocumentFormat(
    name: "Mastodon",
    kind: .post,
    items: ["[]", "statuses[]"],
    fields: [
      // The number in `id` is another on every server.
      DocumentField("uri", .id),
      DocumentField("url", .url),
      DocumentField("uri", .url),
      DocumentField("created_at", .published),
      DocumentField("language", .language),
      DocumentField("spoiler_text", .title),
      DocumentField("content", .text, .html),
      DocumentField("media_attachments[].description", .text),
      DocumentField("account.display_name", .authorName),
      DocumentField("account.acct", .authorHandle),
      DocumentField("account.url", .authorURL),
      DocumentField("account.followers_count", .authorFollowers, .count),
      DocumentField("favourites_count", .likes),
      DocumentField("reblogs_count", .shares),
      DocumentField("replies_count", .comments),
    ],
    looksAt: ["reblog", "visibility"],
    finish: { row, _ in
      if row[at: "reblog"] != nil { return .passedOver(.boost) }
      if let visibility = row[at: "visibility"], !["public", "unlisted"].contains(visibility) {
        return .passedOver(.notPublic)
      }
      return row[.text] == nil && row[.title] == nil ? .passedOver(.wordless) : .mention
    }
  )
}
