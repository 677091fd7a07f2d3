import ReputationModel

// What reading a file as a whole has to say; the rows' own findings stand beside ``MentionIntake``.
extension Finding {
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
      found: shown(columns: layout.ignored),
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
}
