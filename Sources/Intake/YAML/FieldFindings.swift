import ReputationModel

extension YAMLNode {
  /// What sort of value it is, with its article, as messages say it.
  var kindName: String {
    switch content {
    case .scalar(let text, _): isNothing || text.isEmpty ? "nothing" : "“\(text.excerpt)”"
    case .list: "a list"
    case .mapping: "keys with values"
    }
  }
}

extension Finding {
  /// A key that no field of this place has.
  static func unknownKey(_ entry: YAMLEntry, of subject: String, known: [String], in context: FieldContext)
    -> Finding
  {
    Finding(
      rule: context.family.rule("unknown-key"),
      severity: .error,
      location: entry.location(in: context.file),
      message: "`\(entry.key.excerpt)` is not a key of \(subject)",
      found: entry.key.excerpt,
      expected: "one of " + Set(known).sorted().joined(separator: ", "),
      fix: turnedRound(entry, known: known)
        ?? NearestWord.find(entry.key, in: known).map { "did you mean `\($0)`?" }
    )
  }

  /// What to do where the key stands in the value's place, as in a list of columns it easily does.
  private static func turnedRound(_ entry: YAMLEntry, known: [String]) -> String? {
    guard case .scalar(let value, _) = entry.value.content, known.contains(value) else { return nil }
    return "write it the other way round: `\(value): \(entry.key.excerpt)`"
  }

  /// A field that has to be there is not.
  static func missingKey(
    _ key: String,
    of subject: String,
    expected: String,
    at location: SourceLocation,
    in context: FieldContext
  ) -> Finding {
    Finding(
      rule: context.family.rule("missing-key"),
      severity: .error,
      location: location,
      message: "\(subject) needs `\(key)`",
      found: "nothing",
      expected: expected,
      fix: "write a line `\(key): …`"
    )
  }

  /// A list stands where a scalar should, or the other way round.
  static func fieldOfWrongKind(_ node: YAMLNode, expected: String, in context: FieldContext) -> Finding {
    Finding(
      rule: context.family.rule("wrong-kind"),
      severity: .error,
      location: node.location(in: context.file),
      message: "`\(context.field)` cannot be \(node.kindName)",
      found: node.kindName,
      expected: expected
    )
  }

  /// A scalar that the field does not understand.
  static func wrongValue(
    _ text: String,
    expected: String,
    fix: String? = nil,
    at node: YAMLNode,
    in context: FieldContext
  ) -> Finding {
    Finding(
      rule: context.family.rule("wrong-value"),
      severity: .error,
      location: node.location(in: context.file),
      message: "the value of `\(context.field)` is not understood",
      found: text.excerpt,
      expected: expected,
      fix: fix
    )
  }

  /// Nothing is written where something must be.
  static func emptyValue(expected: String, at node: YAMLNode, in context: FieldContext) -> Finding {
    Finding(
      rule: context.family.rule("empty-value"),
      severity: .error,
      location: node.location(in: context.file),
      message: "`\(context.field)` is empty",
      found: node.content == .list([]) ? "an empty list" : "nothing",
      expected: expected,
      fix: "write a value, or delete the line"
    )
  }

  /// A text that would take a control character into the site.
  static func controlCharacter(_ character: ForbiddenCharacter, at node: YAMLNode, in context: FieldContext)
    -> Finding
  {
    Finding(
      rule: context.family.rule("control-character"),
      severity: .error,
      location: node.location(in: context.file),
      message: "`\(context.field)` has an invisible control character",
      found: character.code,
      expected: "text without control characters",
      fix: "delete the escape that stands for it"
    )
  }

  /// A word that is none of those the field knows.
  static func unknownWord(_ text: String, words: [String], at node: YAMLNode, in context: FieldContext)
    -> Finding
  {
    Finding(
      rule: context.family.rule("unknown-word"),
      severity: .error,
      location: node.location(in: context.file),
      message: "`\(context.field)` cannot be “\(text.excerpt)”",
      found: text.excerpt,
      expected: "one of " + words.joined(separator: ", "),
      fix: TranslatedWords.meant(by: text, in: words).map { "did you mean `\($0)`?" }
        ?? "write one of them: \(words.joined(separator: ", "))"
    )
  }

  /// A date that the calendar does not have.
  static func impossibleDate(_ text: String, reason: String, at node: YAMLNode, in context: FieldContext)
    -> Finding
  {
    Finding(
      rule: context.family.rule("no-such-date"),
      severity: .error,
      location: node.location(in: context.file),
      message: "the date of `\(context.field)` does not exist: \(reason)",
      found: text.excerpt,
      expected: "a date of the calendar"
    )
  }

  /// A time that the clocks of the site's zone jump over.
  static func skippedTime(_ text: String, taken: Timestamp, at node: YAMLNode, in context: FieldContext)
    -> Finding
  {
    Finding(
      rule: context.family.rule("skipped-time"),
      severity: .warning,
      location: node.location(in: context.file),
      message: "the clocks in \(context.zone.identifier) never show this time; it is moved forward",
      found: text.excerpt,
      expected: context.zone.rfc3339(taken),
      fix: "write the time with its zone"
    )
  }

  /// A year nobody's mentions or articles are from.
  static func unlikelyYear(
    _ text: String,
    _ severity: Finding.Severity,
    at node: YAMLNode,
    in context: FieldContext
  ) -> Finding {
    Finding(
      rule: context.family.rule("unlikely-year"),
      severity: severity,
      location: node.location(in: context.file),
      message: "the year of `\(context.field)` is unlikely",
      found: text.excerpt,
      expected: "a year from 1990 to 2100"
    )
  }
}
