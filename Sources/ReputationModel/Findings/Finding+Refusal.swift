extension Finding {
  /// An error about a file or folder as a whole.
  package static func refusal(
    _ rule: String,
    _ path: String,
    _ message: String,
    found: String,
    expected: String,
    fix: String
  ) -> Finding {
    Finding(
      rule: rule,
      severity: .error,
      location: SourceLocation(file: path),
      message: message,
      found: found,
      expected: expected,
      fix: fix
    )
  }
}
