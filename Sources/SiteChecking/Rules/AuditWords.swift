package import ReputationModel
package import SiteRendering

/// Puts remarks into the words of a language.
///
/// A problem has the texts `message`, and, where there is something to say, `found`, `expected` and `fix`; what a
/// problem does not say itself is said by its rule.
package struct AuditWords: Sendable {
  private let strings: Strings

  /// The words of those strings, which are read from `strings/audit/`.
  package init(_ strings: Strings) { self.strings = strings }

  /// The finding that a person or a program reads.
  package func finding(_ remark: Remark) -> Finding {
    Finding(
      rule: remark.rule.rawValue,
      severity: remark.severity,
      location: remark.location,
      message: text(remark, "message") ?? strings["\(remark.rule.rawValue).name"],
      found: text(remark, "found") ?? remark.found,
      expected: text(remark, "expected"),
      fix: text(remark, "fix")
    )
  }

  /// The same finding under the name of a rule of the audit, and with that rule's words.
  package func retold(_ finding: Finding, as rule: AuditRule, _ severity: Finding.Severity) -> Finding {
    let problem = finding.rule.split(separator: ".").last.map(String.init) ?? ""
    let remark = Remark(
      rule,
      problem,
      severity,
      at: finding.location ?? SourceLocation(file: ""),
      found: finding.found
    )
    return Finding(
      rule: rule.rawValue,
      severity: severity,
      location: finding.location,
      message: text(remark, "message") ?? finding.message,
      found: finding.found,
      expected: text(remark, "expected") ?? finding.expected,
      fix: text(remark, "fix") ?? finding.fix
    )
  }

  /// What the rule is called, what it is for, what it wants and how to mend it.
  package func explanation(of rule: AuditRule) -> (name: String, why: String, wants: String, fix: String) {
    let key = rule.rawValue
    return (strings["\(key).name"], strings["\(key).why"], strings["\(key).expected"], strings["\(key).fix"])
  }

  /// A text of the report itself.
  package subscript(key: String) -> String { strings["report.\(key)"] }

  /// A text of the report with its placeholders filled in.
  package func text(_ key: String, _ values: [String: String]) -> String {
    AuditWords.fill(self[key], values)
  }

  private func text(_ remark: Remark, _ part: String) -> String? {
    let keys = ["\(remark.rule.rawValue).\(remark.problem).\(part)", "\(remark.rule.rawValue).\(part)"]
    guard let key = keys.first(where: strings.has) else { return nil }
    return AuditWords.fill(strings[key], remark.values)
  }

  private static func fill(_ text: String, _ values: [String: String]) -> String {
    guard text.contains("{") else { return text }
    return Strings.fill(text, values)
  }
}
