/// The sorts of data that come as files of many formats; each gives its findings their first word.
package enum DataFamily: String, Sendable, Hashable {
  case mentions, rankings

  /// The identifier of one of the family's rules.
  func rule(_ name: String) -> String { "\(rawValue).\(name)" }

  /// What a file of the family holds.
  var noun: String {
    switch self {
    case .mentions: "mention data"
    case .rankings: "ranking data"
    }
  }

  /// What a file of the family may be.
  var formats: String {
    switch self {
    case .mentions:
      "JSON Lines, JSON, CSV with a line of column names, an RSS or Atom feed, mails of Google alerts, or a service's JSON"
    case .rankings:
      "a table with the columns date, query, position and url, an export of Search Console, or results of a search service"
    }
  }

  /// What to do with a file in no format that is read.
  var formatFix: String {
    switch self {
    case .mentions: "convert the file, name its columns under `columns:`, or move it out of the folder"
    case .rankings: "convert the file, or move it out of the folder"
    }
  }

  /// What to do where dates do not tell whether the day or the month comes first.
  var datesFix: String {
    switch self {
    case .mentions:
      "export the file with ISO dates, or say `dates: day-first` or `dates: month-first` in the source's entry"
    case .rankings: "export the file with ISO dates"
    }
  }
}
