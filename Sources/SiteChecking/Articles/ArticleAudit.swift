import ReputationModel

/// Holds an article against every rule of its keyphrase, its text and its content.
///
/// The thresholds and points are those of Yoast SEO, see docs/checking.md. A bad mark is a warning, a middling one a
/// note; errors are what the rules of pages and of the site find.
package struct ArticleAudit: Sendable {
  let document: ArticleDocument
  /// What is to be said, in the order of the rules.
  package private(set) var remarks: [Remark] = []
  private var assessments: [Assessment] = []

  /// The audit of an article.
  package init(_ document: ArticleDocument) {
    self.document = document
    judgeTitle()
    judgeDescription()
    if let keyphrase = document.keyphrase {
      judge(keyphrase)
    } else {
      remark(.keyphraseLength, "missing", .warning, at: document.place(of: "queries"))
    }
    judgeReading()
    judgeContent()
    judgeGuards()
  }

  /// What the article is worth.
  package var score: ArticleScore {
    ArticleScore(parts: assessments.sorted { $0.rule < $1.rule })
  }

  /// Notes what a rule gives, and says what it has against the article unless that is nothing.
  ///
  /// What is said is worked out only then; callers hold the document in a variable of their own, as this changes `self`.
  mutating func rate(
    _ rule: AuditRule,
    _ score: Int,
    _ problem: @autoclosure () -> String = "",
    at location: @autoclosure () -> SourceLocation? = nil,
    found: @autoclosure () -> String? = nil,
    _ values: @autoclosure () -> [String: String] = [:]
  ) {
    let assessment = Assessment(rule: rule, score: score)
    assessments.append(assessment)
    guard !assessment.isGood else { return }
    remark(
      rule,
      problem(),
      assessment.isBad ? .warning : .note,
      at: location() ?? document.article.location,
      found: found(),
      values()
    )
  }

  /// Notes what a rule gives.
  mutating func note(_ assessment: Assessment) { assessments.append(assessment) }

  /// Says something without points.
  mutating func remark(
    _ rule: AuditRule,
    _ problem: String,
    _ severity: Finding.Severity,
    at location: SourceLocation,
    found: String? = nil,
    _ values: [String: String] = [:]
  ) {
    remarks.append(Remark(rule, problem, severity, at: location, found: found, values))
  }
}

/// A share as a whole number of percent.
func percent(_ part: Int, of whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) * 100 }
