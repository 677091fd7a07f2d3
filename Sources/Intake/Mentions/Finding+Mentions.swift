import ReputationModel

// What reading a file as a whole has to say; the rows' own findings stand beside ``MentionIntake``.
extension Finding {
  static func emptyFile(_ path: String) -> Finding {
    Finding(
      rule: "mentions.empty-file",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "the file is empty",
      fix: "remove it, or look at what should have written it"
    )
  }

  static func unrecognisedFormat(_ path: String, found: String, fix: String? = nil) -> Finding {
    Finding(
      rule: "mentions.unrecognised-format",
      severity: .error,
      location: SourceLocation(file: path),
      message: "this is mention data in no format that is read",
      found: found,
      expected:
        "JSON Lines, JSON, CSV with a line of column names, an RSS or Atom feed, mails of Google alerts, or a service's JSON",
      fix: fix ?? "convert the file, name its columns under `columns:`, or move it out of the folder"
    )
  }

  static func unknownFormat(_ name: String, location: SourceLocation) -> Finding {
    let names = MentionFormat.names
    let nearest = NearestWord.find(name, in: names)
    return Finding(
      rule: "mentions.unknown-format",
      severity: .error,
      location: location,
      message: "there is no such format",
      found: name,
      expected: "one of \(names.joined(separator: ", "))",
      fix: nearest.map { "write \($0), or leave the format out" }
        ?? "leave the format out to have it recognised"
    )
  }

  static func unknownMappedField(_ name: String, location: SourceLocation) -> Finding {
    let names = (MentionField.allCases + MentionField.tableOnly).map(\.name).joined(separator: ", ")
    return Finding(
      rule: "mentions.unknown-field",
      severity: .error,
      location: location,
      message: "`columns:` names a field that mentions do not have",
      found: name,
      expected: "one of \(names)",
      fix: MentionField.nearest(to: name).map { "did you mean \($0.name)?" }
    )
  }

  static func missingMappedColumn(
    _ path: String,
    location: SourceLocation?,
    field: String,
    column: String
  ) -> Finding {
    Finding(
      rule: "mentions.missing-column",
      severity: .error,
      location: location ?? SourceLocation(file: path),
      message: "\(path) has no column of the name that `columns:` gives for \(field)",
      found: column,
      expected: "a name from the file's first line"
    )
  }

  static func missingColumn(_ path: String, line: Int, _ layout: ColumnLayout) -> Finding {
    let wanted = layout.fields.contains(.published) ? "a column `text` or `title`" : "a column `published`"
    return Finding(
      rule: "mentions.missing-column",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "the table lacks a column that every mention needs",
      found: layout.ignored.isEmpty ? "no other columns" : layout.ignored.joined(separator: ", "),
      expected: wanted,
      fix: "say under `columns:` of the source what the column is called"
    )
  }

  static func duplicateColumn(_ path: String, line: Int, name: String) -> Finding {
    Finding(
      rule: "mentions.duplicate-column",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "two columns have the same name",
      found: name,
      expected: "each name once"
    )
  }

  static func unclosedQuote(_ path: String, line: Int) -> Finding {
    Finding(
      rule: "mentions.unclosed-quote",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "a quote is opened here that is never closed; nothing after it can be read",
      expected: "a closing quote, and each quote within the field doubled"
    )
  }

  static func dateOrder(_ path: String, line: Int, _ order: MentionTime.Order) -> Finding {
    Finding(
      rule: "mentions.date-order",
      severity: .note,
      location: SourceLocation(file: path, line: line),
      message: "dates are read with the \(order == .dayFirst ? "day" : "month") first, as this one must be"
    )
  }

  static func ambiguousDates(_ path: String, line: Int, found: String, isMixed: Bool) -> Finding {
    Finding(
      rule: "mentions.ambiguous-dates",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: isMixed
        ? "some dates of the file have the day first and some the month"
        : "no date of the file tells whether the day or the month comes first",
      found: found,
      expected: "dates with the year first, such as 2026-03-01",
      fix:
        "export the file with ISO dates, or say `dates: day-first` or `dates: month-first` in the source's entry"
    )
  }

  static func timesWithoutZone(_ path: String, count: Int, zone: String) -> Finding {
    Finding(
      rule: "mentions.time-without-zone",
      severity: .note,
      location: SourceLocation(file: path),
      message:
        "\(count) \(count == 1 ? "time has" : "times have") no zone and \(count == 1 ? "is" : "are") read in \(zone)"
    )
  }

  static func timesInGap(_ path: String, _ notes: RowNotes, zone: String) -> Finding {
    Finding(
      rule: "mentions.time-in-gap",
      severity: .warning,
      location: SourceLocation(file: path, line: notes.firstLineInGap),
      message: notes.inGap == 1
        ? "a time falls into the hour that summer time skips in \(zone) and is moved forward"
        : "\(notes.inGap) times fall into the hour that summer time skips in \(zone) and are moved forward",
      fix: "export times with their zone"
    )
  }

  static func otherEncoding(_ path: String, _ encoding: TextEncoding) -> Finding {
    Finding(
      rule: "mentions.encoding",
      severity: .note,
      location: SourceLocation(file: path),
      message: "the file is not in UTF-8 and is read as \(encoding.rawValue)"
    )
  }

  static func ignoredColumns(_ outcome: FileOutcome) -> Finding {
    let names = outcome.ignoredColumns
    // Where a field has its column, another that might be its own needs no mending.
    let hints = names.compactMap { name -> String? in
      guard let field = MentionField.nearest(to: name), outcome.mappedColumns[field.name] == nil
      else { return nil }
      return "\(name) might be \(field.name)"
    }
    let shown = names.prefix(20).map { RowRefusal.shown(Array($0.utf8)) }.joined(separator: ", ")
    return Finding(
      rule: "mentions.ignored-columns",
      severity: .note,
      location: SourceLocation(file: outcome.path),
      message: names.count == 1 ? "a column is ignored" : "\(names.count) columns are ignored",
      found: names.count > 20 ? shown + ", …" : shown,
      fix: hints.isEmpty ? nil : hints.prefix(5).joined(separator: "; ")
    )
  }

  static func refusedRow(_ path: String, _ row: RefusedRow) -> Finding {
    Finding(
      rule: "mentions.refused-row",
      severity: .warning,
      location: SourceLocation(file: path, line: row.line),
      message: row.field.map { "the row is refused for its `\($0)`" } ?? "the row is refused",
      found: row.found,
      expected: row.expected
    )
  }

  static func refusedRows(_ outcome: FileOutcome, maximumShare: Double) -> Finding {
    let isError = Double(outcome.refusedCount) > maximumShare * Double(outcome.rows)
    let lines = outcome.refused.prefix(5).map { "\($0.line)" }.joined(separator: ", ")
    let rows = outcome.refusedCount == 1 ? "1 row" : "\(outcome.refusedCount) rows"
    return Finding(
      rule: "mentions.refused-rows",
      severity: isError ? .error : .warning,
      location: SourceLocation(file: outcome.path),
      message: "\(rows) of \(outcome.rows) refused",
      found:
        "\(outcome.refusedCount == 1 ? "line" : "lines") \(lines)\(outcome.refusedCount > 5 ? ", …" : "")",
      expected: "at most \(percentage(maximumShare)) % of a file's rows refused",
      fix: "mend the rows, or raise `max-refused`"
    )
  }

  static func oneIdentifierForTwoAddresses(_ merges: MentionMerges) -> Finding {
    let first = merges.conflicts.first
    return Finding(
      rule: "mentions.identifier-of-two-addresses",
      severity: .warning,
      location: first?.dropped,
      message: merges.conflictCount == 1
        ? "a row has the identifier of a mention at another address; its words are dropped"
        : "\(merges.conflictCount) rows have identifiers of mentions at other addresses; their words are dropped",
      found: first.map { "the identifier of \($0.kept)" },
      expected: "an identifier of its own for each mention",
      fix: "correct the identifiers if they are different mentions"
    )
  }

  private static func percentage(_ share: Double) -> String {
    let percent = share * 100
    return percent == percent.rounded() ? "\(Int(percent))" : "\((percent * 100).rounded() / 100)"
  }
}

extension RowRefusal {
  /// The beginning of a text, on one line.
  static func shown(_ bytes: [UInt8]) -> String { bytes.withUnsafeBytes { shown($0) } }
}
