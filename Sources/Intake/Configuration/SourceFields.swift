import ReputationModel

extension YAMLReader {
  /// The list `sources:`.
  mutating func mentionSources() -> [MentionSource] {
    let sources = mappings("sources", of: "a source") { $0.mentionSource() }
    for (index, source) in sources.enumerated() {
      if let first = sources[..<index].first(where: { $0.name == source.name }) {
        context.report(.sourceTwice(source, first: first))
      }
    }
    return sources
  }

  private mutating func mentionSource() -> MentionSource? {
    let name = require("name", .text("a name such as reviews"))
    let format = read("format", .text("the name of a format such as csv"))
    let columns = mapping("columns") { $0.columns() } ?? [:]
    let dates: MentionSource.DateOrder? = read("dates", .word)
    let staleAfter = read("stale-after", .duration)
    guard let origin = origin(), let name else { return nil }
    return MentionSource(
      name: name,
      origin: origin,
      format: format,
      columns: columns,
      dates: dates,
      staleAfter: staleAfter,
      location: location
    )
  }

  /// A path or a program, of which there must be one.
  private mutating func origin() -> MentionSource.Origin? {
    guard peek("run") != nil else {
      for key in ["run", "timeout", "max-bytes"] where node(key) != nil {
        context.report(.keyWithoutProgram(key, at: location(of: key)))
      }
      return require("path", .sitePath).map { .path($0) }
    }
    if node("path") != nil { context.report(.sourceOfTwoOrigins(at: location(of: "path"))) }
    let timeout = read("timeout", .duration) ?? SourceProgram.defaultTimeout
    let maximumBytes = read("max-bytes", .byteCount) ?? SourceProgram.defaultMaximumBytes
    return arguments().map { arguments in
      .run(
        SourceProgram(
          arguments,
          timeout: timeout,
          maximumBytes: maximumBytes,
          location: location(of: "run")
        )
      )
    }
  }

  /// The program and its arguments.
  ///
  /// A text that stands alone is no list of one here: whoever writes `psql --csv` means a program and an argument, and
  /// nothing would take them apart.
  private mutating func arguments() -> [String]? {
    guard let list = node("run") else { return nil }
    guard case .list(let items) = list.content else {
      context.report(.programNotInList(at: location(of: "run"), found: list))
      return nil
    }
    context.field = "run"
    let arguments = items.compactMap { FieldKind<String>.argument.read($0, &context) }
    guard arguments.count == items.count else { return nil }
    guard let program = arguments.first, !program.isEmpty else {
      context.report(.sourceWithoutProgram(at: location(of: "run")))
      return nil
    }
    return arguments
  }

  private mutating func columns() -> [String: String] {
    var columns: [String: String] = [:]
    for field in ["author"] + (MentionField.allCases + MentionField.tableOnly).map(\.name) {
      columns[field] = read(field, .text("the name of a column"))
    }
    return columns
  }
}

extension FieldKind where Value == String {
  /// A file or folder of the site; a slash at the end is taken away.
  static var sitePath: FieldKind {
    scalar("a file or folder inside the site, such as content/mentions/reviews.csv") { text in
      RelativePath(text.utf8.last == UInt8(ascii: "/") ? String(text.dropLast()) : text)?.description
    }
  }
}

extension FieldKind where Value == String {
  /// An argument of a program: taken as it stands, blanks included.
  static var argument: FieldKind {
    scalar("a text without NUL characters") { $0.utf8.contains(0) ? nil : $0 }
  }
}

extension FieldKind where Value == Int {
  /// A number of bytes, perhaps in KiB, MiB or GiB.
  static var byteCount: FieldKind {
    scalar("a number of bytes such as 64 MiB") { text in
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let units = ["": 0, "B": 0, "KiB": 10, "MiB": 20, "GiB": 30]
      guard let number = Int(digits), let shift = units[String(text.dropFirst(digits.count)).trimmed],
        (1...Int.max >> 31).contains(number)
      else { return nil }
      return number << shift
    }
  }
}

extension Finding {
  /// A program and its arguments are written as one text.
  static func programNotInList(at location: SourceLocation, found: YAMLNode) -> Finding {
    Finding(
      rule: "configuration.program-not-in-list",
      severity: .error,
      location: location,
      message: "no shell takes the arguments of `run` apart, so they must be a list",
      found: found.kindName,
      expected: "a list of the program and its arguments",
      fix: "write it as `run: [psql, --csv, --file, mentions.sql]`"
    )
  }

  /// There is nothing to run.
  static func sourceWithoutProgram(at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.source-without-program",
      severity: .error,
      location: location,
      message: "`run` names no program",
      found: "nothing in the first place of the list",
      expected: "a list of the program and its arguments",
      fix: "write it as `run: [psql, --csv, --file, mentions.sql]`"
    )
  }

  /// A source has both a path and a program.
  static func sourceOfTwoOrigins(at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.source-of-two-origins",
      severity: .error,
      location: location,
      message: "a source has its data from files or from a program, not from both",
      found: "`path` beside `run`",
      expected: "one of the two",
      fix: "make two sources of them"
    )
  }

  /// A key that only a program has stands in a source of files.
  static func keyWithoutProgram(_ key: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.key-without-program",
      severity: .error,
      location: location,
      message: "`\(key)` is about a program, and the source runs none",
      found: "`\(key)` without `run`",
      expected: "`run`, or no `\(key)`",
      fix: "delete it"
    )
  }

  /// Two sources have one name.
  static func sourceTwice(_ source: MentionSource, first: MentionSource) -> Finding {
    Finding(
      rule: "configuration.source-twice",
      severity: .error,
      location: source.location,
      message: "two sources are called “\(source.name.excerpt)”",
      found: source.name.excerpt,
      expected: "a name of its own for each source; the first is at \(first.location)",
      fix: "rename one of the two"
    )
  }
}
