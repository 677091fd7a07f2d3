import ReputationModel

// What there is to say of a file with a series of counts.
extension Finding {
  private static func series(
    _ rule: String,
    _ file: String,
    line: Int = 0,
    severity: Severity = .error,
    message: String,
    found: String? = nil,
    expected: String? = nil,
    fix: String? = nil
  ) -> Finding {
    Finding(
      rule: "series.\(rule)",
      severity: severity,
      location: SourceLocation(file: file, line: line),
      message: message,
      found: found,
      expected: expected,
      fix: fix
    )
  }

  static func emptySeries(_ file: String) -> Finding {
    series(
      "empty-file",
      file,
      message: "the file is empty",
      found: "nothing",
      expected: "a line with the names of the columns, and a line for each bucket"
    )
  }

  static func seriesWithoutRows(_ file: String) -> Finding {
    series(
      "no-rows",
      file,
      severity: .warning,
      message: "the series has no bucket",
      fix: "look at what should have written it"
    )
  }

  static func seriesGaps(_ file: String, count: Int) -> Finding {
    series(
      "gaps",
      file,
      severity: .note,
      message: count == 1 ? "a line has no count" : "\(count) lines have no count",
      found: "nothing",
      expected: "a number of zero or more",
      fix: "nothing, if nobody listened then: a bucket without a count is taken for missing and not for zero"
    )
  }

  static func seriesColumn(
    _ name: String,
    of counts: String,
    file: String,
    line: Int,
    found: [String],
    isRepeated: Bool
  ) -> Finding {
    series(
      isRepeated ? "repeated-column" : "missing-column",
      file,
      line: line,
      message: isRepeated ? "there are several columns \(name)" : "there is no column \(name)",
      found: RowRefusal.shown(found.joined(separator: ", ")),
      expected: "one column timestamp or date, and one column \(counts)",
      fix: isRepeated
        ? "leave one of them"
        : "name the columns in the first line, or choose the one of counts with --column"
    )
  }

  static func seriesFields(_ file: String, line: Int, found: Int, expected: Int) -> Finding {
    series(
      "fields",
      file,
      line: line,
      message: "the line has another number of fields than the header",
      found: "\(found)",
      expected: "\(expected)"
    )
  }

  static func seriesQuote(_ file: String, line: Int) -> Finding {
    series(
      "quotes",
      file,
      line: line,
      message: "the quotes of the line do not match",
      expected: "quotes around the whole field, and each quote in it doubled"
    )
  }

  static func seriesValue(_ file: String, line: Int, found: String) -> Finding {
    series(
      "value",
      file,
      line: line,
      message: "the value is no count",
      found: found.isEmpty ? "nothing" : found,
      expected: "a number of zero or more, as 12 or 0.5",
      fix: "leave the line out where nothing was counted: a missing bucket is not a zero"
    )
  }

  static func seriesMoment(_ file: String, line: Int, found: String) -> Finding {
    series(
      "timestamp",
      file,
      line: line,
      message: "the timestamp cannot be read",
      found: found.isEmpty ? "nothing" : found,
      expected: "a time as 2026-03-01T09:30:00Z or 2026-03-01 09:30:00, or a day as 2026-03-01"
    )
  }

  static func seriesOrder(
    _ file: String,
    line: Int,
    found: String,
    before: String,
    isRepeated: Bool
  ) -> Finding {
    series(
      isRepeated ? "repeated-timestamp" : "order",
      file,
      line: line,
      message: isRepeated
        ? "the timestamp is that of the line before" : "the timestamp is before that of the line before",
      found: found,
      expected: "a time after \(before)",
      fix: isRepeated ? "leave one line for each bucket" : "sort the lines by time"
    )
  }

  static func moreSeriesMistakes(_ file: String, count: Int) -> Finding {
    series("more", file, message: "there are \(count) more mistakes", fix: "mend those above and look again")
  }
}
