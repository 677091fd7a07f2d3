import ReputationModel

// What reading a data file has to say, whatever its family; what only mentions or rankings have stands beside their
// readers.
extension Finding {
  static func emptyData(_ path: String, _ family: DataFamily) -> Finding {
    Finding(
      rule: family.rule("empty-file"),
      severity: .warning,
      location: SourceLocation(file: path),
      message: "the file is empty",
      fix: "remove it, or look at what should have written it"
    )
  }

  static func unrecognisedFormat(
    _ path: String,
    _ family: DataFamily = .mentions,
    line: Int = 0,
    found: String,
    fix: String? = nil
  ) -> Finding {
    Finding(
      rule: family.rule("unrecognised-format"),
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "this is \(family.noun) in no format that is read",
      found: found,
      expected: family.formats,
      fix: fix ?? family.formatFix
    )
  }

  static func unclosedQuote(_ path: String, _ family: DataFamily = .mentions, line: Int) -> Finding {
    Finding(
      rule: family.rule("unclosed-quote"),
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "a quote is opened here that is never closed; nothing after it can be read",
      expected: "a closing quote, and each quote within the field doubled"
    )
  }

  static func dateOrder(
    _ path: String,
    _ family: DataFamily,
    line: Int,
    _ order: MentionTime.Order
  ) -> Finding {
    Finding(
      rule: family.rule("date-order"),
      severity: .note,
      location: SourceLocation(file: path, line: line),
      message: "dates are read with the \(order == .dayFirst ? "day" : "month") first, as this one must be"
    )
  }

  static func ambiguousDates(
    _ path: String,
    _ family: DataFamily,
    line: Int,
    found: String,
    isMixed: Bool
  ) -> Finding {
    Finding(
      rule: family.rule("ambiguous-dates"),
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: isMixed
        ? "some dates of the file have the day first and some the month"
        : "no date of the file tells whether the day or the month comes first",
      found: found,
      expected: "dates with the year first, such as 2026-03-01",
      fix: family.datesFix
    )
  }

  static func otherEncoding(_ path: String, _ encoding: TextEncoding, _ family: DataFamily) -> Finding {
    Finding(
      rule: family.rule("encoding"),
      severity: .note,
      location: SourceLocation(file: path),
      message: "the file is not in UTF-8 and is read as \(encoding.rawValue)"
    )
  }

  static func ignoredColumns<Outcome: DataFileOutcome>(_ outcome: Outcome) -> Finding {
    let names = outcome.ignoredColumns
    return Finding(
      rule: Outcome.family.rule("ignored-columns"),
      severity: .note,
      location: SourceLocation(file: outcome.path),
      message: names.count == 1 ? "a column is ignored" : "\(names.count) columns are ignored",
      found: shown(columns: names),
      fix: outcome.ignoredColumnsFix
    )
  }

  static func refusedRow(_ path: String, _ row: RefusedRow, _ family: DataFamily) -> Finding {
    Finding(
      rule: family.rule("refused-row"),
      severity: .warning,
      location: SourceLocation(file: path, line: row.line),
      message: row.field.map { "the row is refused for its `\($0)`" } ?? "the row is refused",
      found: row.found,
      expected: row.expected
    )
  }

  static func refusedRows<Outcome: DataFileOutcome>(_ outcome: Outcome, maximumShare: Double) -> Finding {
    let isError = Double(outcome.refusedCount) > maximumShare * Double(outcome.rows)
    // A row stands there once for each of its mistakes, one behind the other.
    let each = outcome.refused.indices.lazy.filter {
      $0 == 0 || outcome.refused[$0].line != outcome.refused[$0 - 1].line
    }
    let lines = each.prefix(5).map { "\(outcome.refused[$0].line)" }.joined(separator: ", ")
    let rows = outcome.refusedCount == 1 ? "1 row" : "\(outcome.refusedCount) rows"
    return Finding(
      rule: Outcome.family.rule("refused-rows"),
      severity: isError ? .error : .warning,
      location: SourceLocation(file: outcome.path),
      message: "\(rows) of \(outcome.rows) refused",
      found:
        "\(outcome.refusedCount == 1 ? "line" : "lines") \(lines)\(outcome.refusedCount > 5 ? ", …" : "")",
      expected: "at most \(percentage(maximumShare)) % of a file's rows refused",
      fix: "mend the rows, or raise `max-refused`"
    )
  }

  /// The first names of columns.
  static func shown(columns names: [String]) -> String {
    let shown = names.prefix(20).map { RowRefusal.shown($0) }.joined(separator: ", ")
    return names.isEmpty ? "no other columns" : names.count > 20 ? shown + ", …" : shown
  }

  private static func percentage(_ share: Double) -> String {
    let percent = share * 100
    return percent == percent.rounded() ? "\(Int(percent))" : "\((percent * 100).rounded() / 100)"
  }
}
