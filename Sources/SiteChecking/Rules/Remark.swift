package import ReputationModel

/// What a rule has to say, before it is put into words.
///
/// A remark names a sentence of the rule and the values in it; ``AuditWords`` writes it in a language.
package struct Remark: Sendable, Hashable {
  /// The rule.
  package let rule: AuditRule
  /// Which of the rule's sentences: `missing`, `too-wide`.
  package let problem: String
  /// How much it matters.
  package let severity: Finding.Severity
  /// The place.
  package let location: SourceLocation
  /// The value that was found, as it stands in the content: untrusted.
  package let found: String?
  /// What the sentences have between braces.
  package let values: [String: String]

  /// A remark on the place.
  package init(
    _ rule: AuditRule,
    _ problem: String,
    _ severity: Finding.Severity,
    at location: SourceLocation,
    found: String? = nil,
    _ values: [String: String] = [:]
  ) {
    self.rule = rule
    self.problem = problem
    self.severity = severity
    self.location = location
    self.found = found
    self.values = values
  }
}
