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

  /// The names by which a configuration may demand a format.
  public static var names: [String] { allCases.map(\.rawValue) }
}
