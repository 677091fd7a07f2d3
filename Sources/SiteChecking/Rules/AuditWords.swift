package import ReputationModel
package import SiteRendering

/// Puts remarks into the words of a language.
///
/// A problem has the texts `message`, and, where there is something to say, `found`, `expected` and `fix`; what a
/// problem does not say itself is said by its rule. A message that depends on a number has the forms `one` and `other`; the number
/// is the value `count`.
package struct AuditWords: Sendable {
  /// The sentences of a problem.
  private struct Sentences: Sendable {
    let message: String?
    /// The message for a single one, where that is another.
    let messageOfOne: String?
    let found: String?
    let expected: String?
    let fix: String?
  }

  private let strings: Strings
  /// The sentences of every problem the words know, so that each finding looks once: `P01.wide`.
  private let sentences: [AuditRule: [String: Sentences]]

  /// The words of those strings, which are read from `strings/audit/`.
  package init(_ strings: Strings) {
    self.strings = strings
    var sentences: [AuditRule: [String: Sentences]] = [:]
    for rule in AuditRule.allCases {
      let own = strings.keys(below: rule.rawValue).compactMap { key in
        key.firstIndex(of: ".").map { String(key[..<$0]) }
      }
      for problem in Set(own).union([""]) {
        func text(_ part: String) -> String? {
          let keys = ["\(rule.rawValue).\(problem).\(part)", "\(rule.rawValue).\(part)"]
          return keys.first(where: strings.has).map { strings[$0] }
        }
        sentences[rule, default: [:]][problem] = Sentences(
          message: text("message") ?? text("message.other"),
          messageOfOne: text("message.one"),
          found: text("found"),
          expected: text("expected"),
          fix: text("fix")
        )
      }
    }
    self.sentences = sentences
  }

  /// The finding that a person or a program reads.
  package func finding(_ remark: Remark) -> Finding {
    let words = sentences(remark.rule, remark.problem)
    func filled(_ text: String?) -> String? { text.map { AuditWords.fill($0, remark.values) } }
    return Finding(
      rule: remark.rule.rawValue,
      severity: remark.severity,
      location: remark.location,
      message: filled(remark.values["count"] == "1" ? words?.messageOfOne ?? words?.message : words?.message)
        ?? strings["\(remark.rule.rawValue).name"],
      found: filled(words?.found) ?? remark.found,
      expected: filled(words?.expected),
      fix: filled(words?.fix)
    )
  }

  /// The same finding under the name of a rule of the audit, and with that rule's words.
  package func retold(_ finding: Finding, as rule: AuditRule, _ severity: Finding.Severity) -> Finding {
    let words = sentences(rule, finding.rule.split(separator: ".").last.map(String.init) ?? "")
    return Finding(
      rule: rule.rawValue,
      severity: severity,
      location: finding.location,
      message: words?.message ?? finding.message,
      found: finding.found,
      expected: words?.expected.map { AuditWords.fill($0, ["expected": finding.expected ?? ""]) }
        ?? finding.expected,
      fix: words?.fix ?? finding.fix
    )
  }

  private func sentences(_ rule: AuditRule, _ problem: String) -> Sentences? {
    sentences[rule]?[problem] ?? sentences[rule]?[""]
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

  private static func fill(_ text: String, _ values: [String: String]) -> String {
    guard text.contains("{") else { return text }
    return Strings.fill(text, values)
  }
}
