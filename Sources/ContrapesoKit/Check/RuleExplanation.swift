import SiteChecking

/// What a rule of the audit means, in lines for a person.
public struct RuleExplanation: Sendable {
  /// The lines.
  public let lines: [String]

  init(_ rule: AuditRule, _ words: AuditWords) {
    let text = words.explanation(of: rule)
    var lines = [
      "\(rule.rawValue)  \(text.name)", "", "\(words["why"]): \(text.why)",
      "\(words["wants"]): \(text.wants)",
      "\(words["mend"]): \(text.fix)",
    ]
    if !rule.buildRules.isEmpty {
      lines.append(words.text("also", ["rules": rule.buildRules.joined(separator: ", ")]))
    }
    self.lines = lines
  }

  /// The identifiers of all rules, in order.
  public static var rules: [String] { AuditRule.allCases.map(\.rawValue).sorted() }
}
