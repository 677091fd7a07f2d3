import ReputationModel
import Yams

extension Finding {
  /// The YAML cannot be parsed; the parser's words are put into a writer's.
  static func yamlSyntax(_ error: YamlError, in source: YAMLSource) -> Finding {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let mistake = YAMLSyntaxMistake(
        problem: problem,
        place: YAMLMark(mark),
        begun: context?.text ?? "",
        opening: context.map { YAMLMark($0.mark) } ?? YAMLMark(mark),
        source: source
      )
      return mistake.tab ?? mistake.neverClosed ?? mistake.aboutColons ?? mistake.aboutValues ?? mistake.other
    default:
      return yamlUnreadable(in: source)
    }
  }
}

/// What the YAML parser says of a mistake, and what the lines around it show.
private struct YAMLSyntaxMistake {
  /// The parser's words.
  let problem: String
  /// Where it gave up.
  let place: YAMLMark
  /// What it was in the middle of, in its words.
  let begun: String
  /// Where that began.
  let opening: YAMLMark
  let source: YAMLSource

  /// A tab before anything else on the line, which YAML does not take for indentation.
  var tab: Finding? {
    let blanks = line(place.line).prefix { $0 == " " || $0 == "\t" }
    guard let tab = blanks.firstIndex(of: "\t") else { return nil }
    let column = blanks.distance(from: blanks.startIndex, to: tab) + 1
    return Finding(
      rule: source.family.rule("tab"),
      severity: .error,
      location: source.location(YAMLMark(line: place.line, column: column)),
      message: "a tab is used for indentation",
      found: "a tab",
      expected: "spaces",
      fix: "replace the tab with two spaces"
    )
  }

  /// A quotation mark or bracket without its partner; the parser only notices at the end.
  var neverClosed: Finding? {
    if begun.contains("quoted scalar"),
      problem.contains("end of stream") || problem.contains("document indicator")
    {
      return finding(
        "a quotation mark is opened and never closed",
        at: opening,
        showsLine: false,
        expected: "a second quotation mark",
        fix: "close it, or double an apostrophe inside single quotation marks"
      )
    }
    guard begun.contains("flow sequence") || begun.contains("flow mapping") else { return nil }
    let (open, close) = begun.contains("sequence") ? ("[", "]") : ("{", "}")
    return finding(
      "the bracket `\(open)` is opened and never closed",
      at: opening,
      showsLine: false,
      expected: "values separated by commas, then `\(close)`",
      fix: "close the bracket, or put the value in quotation marks"
    )
  }

  /// A colon too many, too few, or without its blank.
  var aboutColons: Finding? {
    if problem.contains("expected ':'") {
      return finding(
        "a key without a colon",
        at: opening,
        expected: "`key: value`",
        fix: "write a colon and a blank after the key, or indent the line as part of the value above"
      )
    }
    guard problem.contains("mapping values are not allowed") else { return nil }
    let start = line(place.line).prefix(place.column - 1)
    if start.contains(": ") {
      return finding(
        "a colon and a blank stand inside a value",
        at: place,
        expected: "one `key: value` a line",
        fix: "put the value in quotation marks"
      )
    }
    let above = lastLine(before: place.line)
    if let colon = line(above).firstIndex(of: ":"), !line(above).contains(": "), !line(above).hasSuffix(":") {
      let column = line(above).distance(from: line(above).startIndex, to: colon) + 1
      return finding(
        "a blank is missing after the colon",
        at: YAMLMark(line: above, column: column),
        expected: "`key: value`",
        fix: "write a blank after the colon"
      )
    }
    let indentation = start.prefix { $0 == " " }.count
    return finding(
      "the line is indented as part of the value above",
      at: YAMLMark(line: place.line, column: indentation + 1),
      expected: "the same indentation as the keys around it",
      fix: "correct the blanks at the beginning of the line"
    )
  }

  /// A value that YAML takes for something else.
  var aboutValues: Finding? {
    let meansSomething = [
      "cannot start any token", "alphabetic or numeric character", "undefined alias", "tag", "directive",
    ]
    if problem.contains("escape character") || problem.contains("escape code")
      || problem.contains("hexdecimal")
    {
      return finding(
        "a backslash inside double quotation marks begins something unknown",
        at: place,
        expected: "an escape such as \\n or \\u00f1",
        fix: "double the backslash, or use single quotation marks"
      )
    }
    if meansSomething.contains(where: problem.contains) {
      return finding(
        "the value begins with a character that means something else to YAML",
        at: place,
        expected: "a value that begins with a letter or a digit",
        fix: "put the value in quotation marks"
      )
    }
    if problem.contains("block sequence entries are not allowed") {
      return finding(
        "a list cannot begin on the line of its key",
        at: place,
        expected: "each item on a line of its own",
        fix: "begin the list on the next line, or put the value in quotation marks"
      )
    }
    if problem.contains("another document") {
      return finding(
        "a second YAML document begins here",
        at: place,
        showsLine: false,
        expected: "one document",
        fix: "delete the line `---`"
      )
    }
    guard problem.contains("did not find expected key"),
      line(place.line).prefix(place.column - 1).contains(":")
    else { return nil }
    return finding(
      "something stands after the end of the value",
      at: place,
      expected: "nothing after a quotation mark or bracket",
      fix: "put the whole value in quotation marks"
    )
  }

  /// Everything else, in the parser's words.
  var other: Finding {
    finding(
      "the indentation or the value cannot be understood (\(problem))",
      at: place,
      expected: "one `key: value` a line, at the same indentation as the keys around it",
      fix: "check the indentation and the quotation marks of this line and the one before"
    )
  }

  private func finding(
    _ message: String,
    at mark: YAMLMark,
    showsLine: Bool = true,
    expected: String,
    fix: String
  ) -> Finding {
    let found = String(line(mark.line).drop { $0 == " " }).excerpt
    return Finding(
      rule: source.family.rule("syntax"),
      severity: .error,
      location: source.location(mark),
      message: message,
      found: showsLine && !found.isEmpty ? found : nil,
      expected: expected,
      fix: fix
    )
  }

  /// The line of that number, from 1; empty past the end.
  private func line(_ number: Int) -> Substring {
    let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The number of the last line above that is not empty.
  private func lastLine(before number: Int) -> Int {
    var above = number - 1
    while above > 1, line(above).allSatisfy(\.isWhitespace) { above -= 1 }
    return above
  }
}
