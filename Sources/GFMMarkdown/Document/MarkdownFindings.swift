public import ReputationModel

extension Finding {
  /// A text that would be slow or large to render.
  public static func markdownLimit(_ limit: MarkdownLimitExceeded, at location: SourceLocation) -> Finding {
    Finding(
      rule: "markdown.limit",
      severity: .error,
      location: location,
      message: "the text would be slow or large to render (\(limit.limit.rawValue))",
      found: String(limit.found),
      expected: "at most \(limit.allowed)",
      fix: "break the text at this place, or simplify it"
    )
  }

  /// Something that was left out of a text, or means something else than it seems to.
  ///
  /// - Parameter toAllowRawHTML: how raw HTML is kept, where it can be.
  public static func markdownProblem(
    _ problem: MarkdownProblem,
    at location: SourceLocation,
    toAllowRawHTML: String? = nil
  ) -> Finding {
    switch problem.kind {
    case .rawHTMLOmitted:
      Finding(
        rule: "markdown.raw-html",
        severity: .warning,
        location: location,
        message: "raw HTML is left out",
        found: problem.found,
        expected: "Markdown",
        fix: "write it in Markdown" + (toAllowRawHTML.map { ", or \($0)" } ?? "")
      )
    case .unsafeDestinationDropped, .unsafeImageSourceDropped:
      Finding(
        rule: "markdown.unsafe-address",
        severity: .warning,
        location: location,
        message: "the address could run a script and is left out",
        found: problem.found,
        expected: "an http or https address",
        fix: "correct the address"
      )
    case .unknownCallout:
      .callout(
        problem,
        at: location,
        message: "the quotation begins like a callout, but there is none of this kind",
        expected: MarkdownCallout.allCases.map { "[!\($0.rawValue.uppercased())]" }.joined(separator: ", "),
        fix: "write one of these kinds; with \\[! it is a quotation"
      )
    case .textBesideCallout:
      .callout(
        problem,
        at: location,
        message: "the callout is shown as a quotation, as its text begins on its first line",
        expected: "the kind on a line of its own",
        fix: "begin the text on the next line, after >"
      )
    case .emptyCallout:
      .callout(
        problem,
        at: location,
        message: "the callout is shown as a quotation, as it has no text",
        expected: "text below the kind, each line after >",
        fix: "write the text, or remove the callout"
      )
    case .undefinedFootnote:
      Finding(
        rule: "markdown.footnote",
        severity: .warning,
        location: location,
        message: "the text has no such footnote; readers are shown the reference as it is written",
        found: problem.found,
        expected: "a line that begins with \(problem.found): and the footnote",
        fix: "write the footnote, or correct its name; with \\[ it is text"
      )
    }
  }

  private static func callout(
    _ problem: MarkdownProblem,
    at location: SourceLocation,
    message: String,
    expected: String,
    fix: String
  ) -> Finding {
    Finding(
      rule: "markdown.callout",
      severity: .warning,
      location: location,
      message: message,
      found: problem.found,
      expected: expected,
      fix: fix
    )
  }
}
