import ReputationModel

// What reading a feed has to say.
extension Finding {
  static func refusedFeed(_ path: String, _ refusal: FeedGuard.Refusal) -> Finding {
    Finding(
      rule: "mentions.refused-feed",
      severity: .error,
      location: SourceLocation(file: path, line: refusal.line),
      message: "the feed is not read",
      found: refusal.found,
      expected: refusal.expected
    )
  }

  static func brokenFeed(_ path: String, _ failure: FeedDocument.Failure) -> Finding {
    Finding(
      rule: "mentions.broken-feed",
      severity: .error,
      location: SourceLocation(file: path, line: failure.line),
      message: "the feed cannot be read beyond this line",
      found: failure.message,
      expected: "well-formed XML of at most 64 levels and 5000 entries",
      fix: "fetch the feed again"
    )
  }

  static func emptyFeed(_ path: String, message: String) -> Finding {
    Finding(
      rule: "mentions.empty-feed",
      severity: .note,
      location: SourceLocation(file: path),
      message: message
    )
  }
}
