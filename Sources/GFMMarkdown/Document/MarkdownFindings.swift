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

  /// Something that was left out of a text.
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
    }
  }
}
