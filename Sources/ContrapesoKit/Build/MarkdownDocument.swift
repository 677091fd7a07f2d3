public import GFMMarkdown
public import ReputationModel

/// A Markdown file rendered on its own, without front matter and without a site.
public struct MarkdownDocument: Sendable {
  /// The HTML.
  public let html: String
  /// What was left out.
  public let findings: [Finding]

  /// Why a file could not be rendered.
  public struct Failure: Error, Sendable {
    /// What there is to say of it.
    public let finding: Finding
  }

  /// Renders bytes that are called `file` in findings.
  public static func render(
    _ bytes: [UInt8],
    file: String,
    options: MarkdownOptions
  ) -> Result<MarkdownDocument, Failure> {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(Failure(finding: .markdownIsNotText(file)))
    }
    do throws(MarkdownLimitExceeded) {
      let rendered = try MarkdownRenderer(options: options).render(text)
      let findings = rendered.problems.map { problem in
        Finding.markdownProblem(
          problem,
          at: SourceLocation(file: file, line: problem.position.line, column: problem.position.column),
          toAllowRawHTML: "render with --raw-html"
        )
      }
      return .success(MarkdownDocument(html: rendered.html, findings: findings))
    } catch {
      let location = SourceLocation(file: file, line: error.position.line, column: error.position.column)
      return .failure(Failure(finding: .markdownLimit(error, at: location)))
    }
  }
}

extension Finding {
  static func markdownIsNotText(_ file: String) -> Finding {
    Finding(
      rule: "markdown.encoding",
      severity: .error,
      location: SourceLocation(file: file),
      message: "the input is not text in UTF-8",
      expected: "UTF-8",
      fix: "save the file as UTF-8"
    )
  }
}
