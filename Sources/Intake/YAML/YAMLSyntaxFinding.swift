import ReputationModel
import Yams

extension Finding {
  /// The YAML cannot be parsed; the parser's words are put into a writer's.
  static func yamlSyntax(_ error: YamlError, in source: YAMLSource) -> Finding {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return yamlSyntax(problem: problem, at: YAMLMark(mark), context: context, in: source)
    default:
      return yamlUnreadable(in: source)
    }
  }

  private static func yamlSyntax(
    problem: String,
    at mark: YAMLMark,
    context: YamlError.Context?,
    in source: YAMLSource
  ) -> Finding {
    let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = mark.line <= lines.count ? lines[mark.line - 1] : ""
    if let tab = indentationTab(in: line) {
      return yamlTab(at: YAMLMark(line: mark.line, column: tab), in: source)
    }
    let opening = context.map { YAMLMark($0.mark) } ?? mark
    let begunWith = context?.text ?? ""
    if begunWith.contains("quoted scalar") {
      return syntax(
        "a quotation mark is opened and never closed",
        at: opening,
        in: source,
        expected: "a second quotation mark",
        fix: "Close it, or double an apostrophe inside single quotation marks"
      )
    }
    if begunWith.contains("flow sequence") || begunWith.contains("flow mapping") {
      let (open, close) = begunWith.contains("sequence") ? ("[", "]") : ("{", "}")
      return syntax(
        "the bracket `\(open)` is opened and never closed",
        at: opening,
        in: source,
        expected: "values separated by commas, then `\(close)`",
        fix: "Close the bracket, or put the value in quotation marks"
      )
    }
    return yamlProblem(problem, at: mark, line: line, in: source)
  }

  private static func yamlProblem(
    _ problem: String,
    at mark: YAMLMark,
    line: Substring,
    in source: YAMLSource
  ) -> Finding {
    let quote = "Put the value in quotation marks"
    if problem.contains("mapping values are not allowed") {
      return syntax(
        "a colon and a space stand inside a value",
        at: mark,
        in: source,
        found: line,
        expected: "one `key: value` a line",
        fix: quote
      )
    }
    if problem.contains("cannot start any token") || problem.contains("alphabetic or numeric character")
      || problem.contains("undefined alias") || problem.contains("tag") || problem.contains("directive")
    {
      return syntax(
        "the value begins with a character that means something else to YAML",
        at: mark,
        in: source,
        found: line,
        expected: "a value that begins with a letter or a digit",
        fix: quote
      )
    }
    if problem.contains("another document") {
      return syntax(
        "a second YAML document begins here",
        at: mark,
        in: source,
        expected: "one document",
        fix: "Delete the line `---`"
      )
    }
    if problem.contains("expected ':'") {
      return syntax(
        "a key without a colon",
        at: mark,
        in: source,
        found: line,
        expected: "`key: value`",
        fix: "Write a colon and a space after the key, or indent the line as part of the value above"
      )
    }
    return syntax(
      "the indentation or the value cannot be understood (\(problem))",
      at: mark,
      in: source,
      found: line,
      expected: "one `key: value` a line, at the same indentation as the keys around it",
      fix: "Check the indentation and the quotation marks of this line and the one before"
    )
  }

  private static func yamlTab(at mark: YAMLMark, in source: YAMLSource) -> Finding {
    Finding(
      rule: source.family.rule("tab"),
      severity: .error,
      location: source.location(mark),
      message: "a tab is used for indentation",
      found: "a tab",
      expected: "spaces",
      fix: "Replace the tab with two spaces"
    )
  }

  private static func syntax(
    _ message: String,
    at mark: YAMLMark,
    in source: YAMLSource,
    found: Substring? = nil,
    expected: String,
    fix: String
  ) -> Finding {
    let line = found.map { String($0.drop { $0 == " " }) }
    return Finding(
      rule: source.family.rule("syntax"),
      severity: .error,
      location: source.location(mark),
      message: message,
      found: line.flatMap { $0.isEmpty ? nil : $0.excerpt },
      expected: expected,
      fix: fix
    )
  }

  /// The column of the first tab before anything else on the line.
  private static func indentationTab(in line: Substring) -> Int? {
    let blanks = line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }
    return blanks.firstIndex(of: 0x09).map { line.utf8.distance(from: line.startIndex, to: $0) + 1 }
  }
}
