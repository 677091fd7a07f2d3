import ReputationModel

extension Finding {
  /// Place, severity and rule, which a test compares; the words are for people.
  var line: String { "\(location.map(\.description) ?? "-") \(severity.rawValue) \(rule)" }

  /// As `line`, with what was found and the fix.
  var fullLine: String { "\(line): \(message) | \(found ?? "-") | \(expected ?? "-") | \(fix ?? "-")" }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}
