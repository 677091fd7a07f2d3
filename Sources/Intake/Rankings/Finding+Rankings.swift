import ReputationModel

// What reading ranking data has to say; what is wrong with an archive stands beside ``ZipArchive``.
extension Finding {
  static func emptyRankingFile(_ path: String) -> Finding {
    Finding(
      rule: "rankings.empty-file",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "the file is empty",
      fix: "remove it, or look at what should have written it"
    )
  }

  static func unrecognisedRankings(_ path: String, line: Int = 0, found: String, fix: String? = nil)
    -> Finding
  {
    Finding(
      rule: "rankings.unrecognised-format",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "this is ranking data in no format that is read",
      found: found,
      expected:
        "a table with the columns date, query, position and url, an export of Search Console, or results of a search service",
      fix: fix ?? "convert the file, or move it out of the folder"
    )
  }

  static func unfitRankingColumns(_ path: String, line: Int, missing: [String], found: [String]) -> Finding {
    Finding(
      rule: "rankings.missing-column",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "the table lacks \(missing.count == 1 ? "a column" : "columns") that every result needs",
      found: shown(found),
      expected: missing.joined(separator: ", "),
      fix: "name the columns as the fields are called"
    )
  }

  static func duplicateRankingColumn(_ path: String, line: Int, name: String) -> Finding {
    Finding(
      rule: "rankings.duplicate-column",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "two columns mean the same",
      found: RowRefusal.shown(Array(name.utf8)),
      expected: "each field once"
    )
  }

  static func unclosedRankingQuote(_ path: String, line: Int) -> Finding {
    Finding(
      rule: "rankings.unclosed-quote",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "a quote is opened here that is never closed; nothing after it can be read",
      expected: "a closing quote, and each quote within the field doubled"
    )
  }

  static func rankingDateOrder(_ path: String, line: Int, _ order: MentionTime.Order) -> Finding {
    Finding(
      rule: "rankings.date-order",
      severity: .note,
      location: SourceLocation(file: path, line: line),
      message: "dates are read with the \(order == .dayFirst ? "day" : "month") first, as this one must be"
    )
  }

  static func ambiguousRankingDates(_ path: String, line: Int, found: String, isMixed: Bool) -> Finding {
    Finding(
      rule: "rankings.ambiguous-dates",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: isMixed
        ? "some dates of the file have the day first and some the month"
        : "no date of the file tells whether the day or the month comes first",
      found: found,
      expected: "dates with the year first, such as 2026-03-01",
      fix: "export the file with ISO dates"
    )
  }

  static func rankingEncoding(_ path: String, _ encoding: TextEncoding) -> Finding {
    Finding(
      rule: "rankings.encoding",
      severity: .note,
      location: SourceLocation(file: path),
      message: "the file is not in UTF-8 and is read as \(encoding.rawValue)"
    )
  }

  static func ignoredRankingColumns(_ path: String, names: [String]) -> Finding {
    Finding(
      rule: "rankings.ignored-columns",
      severity: .note,
      location: SourceLocation(file: path),
      message: names.count == 1 ? "a column is ignored" : "\(names.count) columns are ignored",
      found: shown(names)
    )
  }

  static func refusedRankingRow(_ path: String, _ row: RefusedRow) -> Finding {
    Finding(
      rule: "rankings.refused-row",
      severity: .warning,
      location: SourceLocation(file: path, line: row.line),
      message: row.field.map { "the row is refused for its `\($0)`" } ?? "the row is refused",
      found: row.found,
      expected: row.expected
    )
  }

  static func refusedRankingRows(_ outcome: RankingFileOutcome, maximumShare: Double) -> Finding {
    let isError = Double(outcome.refusedCount) > maximumShare * Double(outcome.rows)
    let lines = outcome.refused.prefix(5).map { "\($0.line)" }.joined(separator: ", ")
    let rows = outcome.refusedCount == 1 ? "1 row" : "\(outcome.refusedCount) rows"
    return Finding(
      rule: "rankings.refused-rows",
      severity: isError ? .error : .warning,
      location: SourceLocation(file: outcome.path),
      message: "\(rows) of \(outcome.rows) refused",
      found:
        "\(outcome.refusedCount == 1 ? "line" : "lines") \(lines)\(outcome.refusedCount > 5 ? ", …" : "")",
      expected: "at most \(percentage(maximumShare)) % of a file's rows refused",
      fix: "mend the rows, or raise `max-refused`"
    )
  }

  static func conflictingResults(_ conflict: RankingMerges.Conflict) -> Finding {
    Finding(
      rule: "rankings.conflicting-results",
      severity: .warning,
      location: conflict.dropped,
      message: conflict.count == 1
        ? "a result is left out, as the same search already has other results on that day"
        : "\(conflict.count) results are left out, as the same searches already have other results on those days",
      found: "results of another look, read first at \(conflict.kept)",
      expected: "one look at each search a day",
      fix: "remove one of them, or tell them apart by engine, country, language or device"
    )
  }

  static func differingFigures(_ place: SourceLocation, count: Int) -> Finding {
    Finding(
      rule: "rankings.differing-figures",
      severity: .note,
      location: place,
      message: count == 1
        ? "a row repeats another one with other figures and is left out"
        : "\(count) rows repeat others with other figures and are left out",
      expected: "each query, page or day once for a period"
    )
  }

  static func severalExportsTogether(_ folder: String) -> Finding {
    Finding(
      rule: "rankings.several-exports",
      severity: .warning,
      location: SourceLocation(file: folder),
      message:
        "several exports of Search Console lie in one folder, so that no period can be given to their queries",
      expected: "each export in a folder of its own, or the archive as it was downloaded",
      fix: "put each export into a folder of its own"
    )
  }

  private static func shown(_ names: [String]) -> String {
    let shown = names.prefix(20).map { RowRefusal.shown(Array($0.utf8)) }.joined(separator: ", ")
    return names.isEmpty ? "no other columns" : names.count > 20 ? shown + ", …" : shown
  }

  private static func percentage(_ share: Double) -> String {
    let percent = share * 100
    return percent == percent.rounded() ? "\(Int(percent))" : "\((percent * 100).rounded() / 100)"
  }
}

extension RowRefusal {
  /// A refusal for a field of a ranking.
  init(field: String, found: String, expected: String) {
    self.init(found: RowRefusal.shown(Array(found.utf8)), expected: expected)
    self.field = field
  }
}
