import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// So many of the words that decided about a principle are shown.
  private static let shownWords = 5

  /// How an answer stands by the six principles: a sentence, and each verdict with the words that decided.
  func values(ofJudgement judgement: ReplyJudgement) -> TemplateValues {
    [
      "text": sentence(of: judgement),
      "occasion": strings["dashboard.principles.read-as.\(judgement.occasion.rawValue)"],
      "verdicts": judgement.findings.map { finding -> TemplateValues in
        [
          "code": finding.verdict.rawValue,
          "principle": strings["dashboard.principles.p\(finding.principle.rawValue)"],
          "verdict": strings["dashboard.principles.\(finding.verdict.rawValue)"],
          "words": words(of: finding),
        ]
      },
    ]
  }

  /// How many principles it shows, and which it lacks.
  private func sentence(of judgement: ReplyJudgement) -> String {
    let missing = judgement.findings.filter { $0.verdict == .notMet }
    let applicable = judgement.findings.count { $0.verdict != .doesNotApply }
    guard !missing.isEmpty else {
      return strings.text("dashboard.principles.all", ["applicable": localizer.number(applicable)])
    }
    return strings.text(
      "dashboard.principles.missing",
      [
        "met": localizer.number(applicable - missing.count),
        "applicable": localizer.number(applicable),
        "missing": missing.map { strings["dashboard.principles.p\($0.principle.rawValue)"] }
          .joined(separator: ", "),
      ]
    )
  }

  /// The words that decided, each once.
  private func words(of finding: ReplyJudgement.Finding) -> [String] {
    var seen = Set<String>()
    let words = finding.words.filter { seen.insert($0).inserted }
    return words.prefix(DashboardPage.shownWords).map { VisibleText.make($0, limit: 60) }
  }
}
