import ReputationModel

// What is said of what spreadsheets and vendors do to tables.
extension Finding {
  static func serialDates(_ path: String, line: Int, fields: Set<MentionField>) -> Finding {
    Finding(
      rule: "mentions.serial-dates",
      severity: .note,
      location: SourceLocation(file: path, line: line),
      message: "dates are read as days that a spreadsheet counts from 1900",
      found: "numbers in \(fields.map { "`\($0.name)`" }.sorted().joined(separator: " and "))",
      fix: "export dates as text if the workbook counts from 1904: they are four years too early here"
    )
  }

  static func roundedIdentifiers(_ path: String, _ notes: RowNotes) -> Finding {
    let count = notes.roundedIdentifiers
    return Finding(
      rule: "mentions.rounded-identifier",
      severity: .warning,
      location: SourceLocation(file: path, line: notes.firstLineRounded),
      message: count == 1
        ? "a spreadsheet has rounded an identifier, which is not used"
        : "a spreadsheet has rounded \(count) identifiers, which are not used",
      found: "a number such as 1.73E+18, which many identifiers become",
      expected: "identifiers as they were given",
      fix: "export the file again, and do not save it from a spreadsheet"
    )
  }

  static func unknownKinds(_ path: String, _ words: [String]) -> Finding {
    Finding(
      rule: "mentions.unknown-kind",
      severity: .note,
      location: SourceLocation(file: path),
      message: "words for the kind are not known and read as other",
      found: words.joined(separator: ", ")
    )
  }

  static func nullBytes(_ path: String, line: Int, count: Int) -> Finding {
    Finding(
      rule: "mentions.null-bytes",
      severity: .warning,
      location: SourceLocation(file: path, line: line),
      message: count == 1 ? "a NUL byte is left out" : "\(count) NUL bytes are left out",
      expected: "text without NUL bytes",
      fix: "look whether something is missing around them"
    )
  }
}
