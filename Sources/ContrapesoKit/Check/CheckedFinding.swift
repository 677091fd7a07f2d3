public import ReputationModel
import SiteChecking

/// A finding of a check, with what it is known by from one check to the next.
public struct CheckedFinding: Sendable, Hashable {
  /// The finding.
  public let finding: Finding
  /// What stays the same when lines move and when another language is chosen: the rule, the file, what is wrong, and
  /// what was found.
  let key: String

  /// A finding of a rule.
  init(_ remark: Remark, _ words: AuditWords) {
    finding = words.finding(remark)
    key = [remark.rule.rawValue, remark.location.file, remark.problem, remark.found ?? ""]
      .joined(separator: "\u{1F}")
  }

  /// A finding of the build, under the auditor's rule where that stands for it.
  init(_ finding: Finding, _ words: AuditWords) {
    let rule = AuditRule.allCases.first { $0.buildRules.contains(finding.rule) }
    if let rule {
      let isWrong = rule == .brokenLinks || rule == .images
      self.finding = words.retold(finding, as: rule, isWrong ? .error : finding.severity)
    } else {
      self.finding = finding
    }
    let problem = rule == nil ? "" : String(finding.rule.split(separator: ".").last ?? "")
    key = [self.finding.rule, finding.location?.file ?? "", problem, finding.found ?? ""]
      .joined(separator: "\u{1F}")
  }
}

extension [CheckedFinding] {
  /// In the order of the places; what the build and a rule both say of one place is said once.
  var sortedWithoutRepetitions: [CheckedFinding] {
    var told: Set<Saying> = []
    return sorted { $0.finding < $1.finding }.filter { told.insert(Saying($0)).inserted }
  }
}

/// What makes two findings say one thing.
private struct Saying: Hashable {
  let location: SourceLocation?
  let key: String

  init(_ checked: CheckedFinding) { (location, key) = (checked.finding.location, checked.key) }
}
