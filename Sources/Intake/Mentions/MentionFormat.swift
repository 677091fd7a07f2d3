/// A format of mention data.
public enum MentionFormat: String, Sendable, Hashable, CaseIterable {
  /// JSON Lines: an object of our own schema a line.
  case jsonLines = "jsonl"
  /// JSON: an array of objects of our own schema, or objects over several lines.
  case json
  /// A table with a line of column names: commas, semicolons or tabs between its fields.
  case csv
  /// The Atom feed of a Google alert.
  case googleAlerts = "google-alerts"
  /// The e-mails of Google alerts: one in a file, or a mailbox of them.
  case googleAlertsEmail = "google-alerts-email"
  /// A feed in RSS 2.0 or RSS 1.0.
  case rss
  /// An Atom feed that is not of a Google alert.
  case atom
  /// The list of articles that GDELT's document search answers.
  case gdelt
  /// What the search of Hacker News answers.
  case hackerNews = "hacker-news"
  /// Statuses of Mastodon, or what its search answers.
  case mastodon
  /// A listing of Reddit, or a post with its comments.
  case reddit
  /// Threads of comments on YouTube.
  case youTube = "youtube"
  /// Reviews of a Google Business Profile.
  case googleBusinessProfile = "google-business-profile"
  /// Reviews in the shape that Trustpilot gives them.
  case trustpilot
  /// JSON Feed, version 1 or 1.1.
  case jsonFeed = "json-feed"

  /// The names by which a configuration may demand a format.
  public static var names: [String] { allCases.map(\.rawValue) }
}
