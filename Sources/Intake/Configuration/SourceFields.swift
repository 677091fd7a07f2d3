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
    let staleAfter = read("stale-after", .duration)
    if peek("run") != nil {
      _ = (node("run"), node("timeout"), node("path"))
      context.report(.sourceRunsProgram(at: location(of: "run")))
      return nil
    }
    guard let path = require("path", .sitePath), let name else { return nil }
    return MentionSource(
      name: name,
      path: path,
      format: format,
      columns: columns,
      staleAfter: staleAfter,
      location: location
    )
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

extension Finding {
  /// A source would run a program.
  static func sourceRunsProgram(at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.source-runs-program",
      severity: .error,
      location: location,
      message: "sources that run a program are not read by this version",
      found: "run",
      expected: "`path`, the file or folder the mentions are in",
      fix:
        "run the program before the build, write its output below content/mentions and name that file in `path`"
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
