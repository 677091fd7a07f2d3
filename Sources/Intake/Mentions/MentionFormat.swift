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

  /// The names by which a configuration may demand a format.
  public static var names: [String] { allCases.map(\.rawValue) }
}
