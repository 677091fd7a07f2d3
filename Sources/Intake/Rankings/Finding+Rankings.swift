import ReputationModel

// What reading ranking data has to say; what is wrong with an archive stands beside ``ZipArchive``.
extension Finding {
  static func unfitRankingColumns(_ path: String, line: Int, missing: [String], found: [String]) -> Finding {
    Finding(
      rule: "rankings.missing-column",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "the table lacks \(missing.count == 1 ? "a column" : "columns") that every result needs",
      found: shown(columns: found),
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
      found: RowRefusal.shown(name),
      expected: "each field once"
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
}
