public import ReputationModel
import SiteChecking

/// A finding of a check, with what it is known by from one check to the next.
public struct CheckedFinding: Sendable, Hashable {
  /// The finding.
  public let finding: Finding
  /// Which of a rule's sentences it is.
  private let problem: String
  /// What was found, in no language.
  private let found: String
  /// Whether no build would publish anything.
  let stopsBuild: Bool

  /// A finding of a rule.
  init(_ remark: Remark, _ words: AuditWords) {
    finding = words.finding(remark)
    problem = remark.problem
    found = remark.found ?? ""
    stopsBuild = false
  }

  /// A finding of the build, under the auditor's rule where that stands for it.
  init(_ finding: Finding, _ words: AuditWords) {
    found = finding.found ?? ""
    stopsBuild = finding.severity == .error
    if let rule = AuditRule.standing(for: finding.rule) {
      let isWrong = rule == .brokenLinks || rule == .images
      self.finding = words.retold(finding, as: rule, isWrong ? .error : finding.severity)
      problem = String(finding.rule.split(separator: ".").last ?? "")
    } else {
      self.finding = finding
      problem = ""
    }
  }

  /// What stays the same when lines move and when another language is chosen: the rule, the file, what is wrong and how
  /// bad that is, and what was found.
  var key: String {
    [finding.rule, finding.location?.file ?? "", finding.severity.rawValue, problem, found]
      .joined(separator: "\u{1F}")
  }
}

extension [CheckedFinding] {
  /// In the order of the places; what the build and a rule both say of one place is said once, and so is what
  /// many pages lack that the site should have.
  var sortedWithoutRepetitions: [CheckedFinding] {
    // Places, as the findings themselves are large.
    let order = indices.sorted { self[$0].finding < self[$1].finding }
    let shared = Set(AuditRule.allCases.filter { !$0.buildRules.isEmpty || $0 == .social }.map(\.rawValue))
    var told: Set<Saying> = []
    return order.compactMap { place in
      let checked = self[place]
      guard shared.contains(checked.finding.rule) else { return checked }
      return told.insert(Saying(checked)).inserted ? checked : nil
    }
  }
}

/// What makes two findings say one thing.
private struct Saying: Hashable {
  let location: SourceLocation?
  let key: String

  init(_ checked: CheckedFinding) { (location, key) = (checked.finding.location, checked.key) }
}
