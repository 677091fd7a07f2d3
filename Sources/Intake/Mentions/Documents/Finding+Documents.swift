import ReputationModel

// What reading the documents of a service has to say beyond their rows.
extension Finding {
  static func noDocument(_ path: String, from service: String, found: String) -> Finding {
    Finding(
      rule: "mentions.refused-by-service",
      severity: .error,
      location: SourceLocation(file: path, line: 1),
      message: "the file is no JSON document but what \(service) said instead of giving one",
      found: found,
      expected: "a JSON document of \(service)",
      fix: "ask \(service) again, and keep only answers that are JSON"
    )
  }

  static func refusedByService(_ path: String, line: Int, _ service: String, words: String) -> Finding {
    Finding(
      rule: "mentions.refused-by-service",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "\(service) refused to answer; the file holds its words",
      found: RowRefusal.shown(words),
      expected: "mentions, or an empty list of them",
      fix: "mend the request and fetch the file again"
    )
  }

  static func brokenDocument(_ path: String, line: Int, _ refusal: RowRefusal) -> Finding {
    Finding(
      rule: "mentions.broken-document",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: refusal.field.map { "what stands around the items cannot be read for its `\($0)`" }
        ?? "what stands around the items cannot be read",
      found: refusal.found,
      expected: refusal.expected,
      fix: "fetch the file again"
    )
  }

  static func unfinishedDocument(_ path: String, line: Int) -> Finding {
    Finding(
      rule: "mentions.broken-document",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "the file ends within the document; an item that it cuts is not read",
      found: "the end of the file",
      expected: "the end of the document",
      fix: "fetch the file again"
    )
  }

  static func notMentions(_ path: String, line: Int, _ mistake: DocumentMistake) -> Finding {
    Finding(
      rule: "mentions.no-mentions",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: mistake.message,
      found: mistake.found,
      expected: mistake.expected,
      fix: mistake.fix
    )
  }

  static func noItems(_ path: String, line: Int, _ format: DocumentFormat) -> Finding {
    let places = format.items.map { $0 == "[]" ? "an array" : "`\($0)`" }
    return Finding(
      rule: "mentions.no-mentions",
      severity: .error,
      location: SourceLocation(file: path, line: line),
      message: "the document has no place where \(format.name) has its items",
      found: "neither items nor an empty list of them",
      expected: places.joined(separator: " or "),
      fix: "look at `format:` of the source, or fetch the file again"
    )
  }

  static func emptyDocument(_ path: String, line: Int, _ service: String) -> Finding {
    Finding(
      rule: "mentions.nothing-found",
      severity: .note,
      location: SourceLocation(file: path, line: line),
      message: "\(service) has found nothing"
    )
  }

  static func passedOver(_ path: String, _ reason: DocumentRow.Reason, count: Int) -> Finding {
    Finding(
      rule: "mentions.passed-over",
      severity: .note,
      location: SourceLocation(file: path),
      message: count == 1
        ? "1 item is no mention: \(reason.one)" : "\(count) items are no mentions: \(reason.many)"
    )
  }
}

extension DocumentRow.Reason {
  fileprivate var one: String {
    switch self {
    case .boost: "a boost repeats another's status"
    case .notPublic: "it is not public"
    case .deleted: "it was deleted or removed"
    case .wordless: "it has no words"
    case .placeholder: "it stands for what was not fetched"
    }
  }

  fileprivate var many: String {
    switch self {
    case .boost: "boosts repeat others' statuses"
    case .notPublic: "they are not public"
    case .deleted: "they were deleted or removed"
    case .wordless: "they have no words"
    case .placeholder: "they stand for what was not fetched"
    }
  }
}
