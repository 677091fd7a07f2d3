import ReputationModel
import SiteRendering

/// Holds a rendered page against every rule that needs no other page.
package struct PageAudit: Sendable {
  let facts: PageFacts
  let context: PageContext
  /// What is to be said, in the order of the rules.
  package private(set) var remarks: [Remark] = []

  /// The audit of a page.
  package init(_ facts: PageFacts, _ context: PageContext) {
    self.facts = facts
    self.context = context
    if case .redirect = context.page.kind { return }
    checkTitle()
    checkDescription()
    checkHeadings()
    checkLanguage()
    checkAddress()
    checkSocial()
    checkImages()
    checkLinks()
    checkHead()
    checkClaims()
    let data = LinkedData(facts.data)
    checkDates(data)
    for fault in LinkedDataRules(data: data, facts: facts).faults() {
      let severity: Finding.Severity = fault.rule == .articleData ? .warning : .error
      remark(fault.rule, fault.problem, severity, found: fault.found, fault.values)
    }
  }

  /// Says something of the page.
  mutating func remark(
    _ rule: AuditRule,
    _ problem: String,
    _ severity: Finding.Severity,
    at location: SourceLocation? = nil,
    found: String? = nil,
    _ values: [String: String] = [:]
  ) {
    remarks.append(Remark(rule, problem, severity, at: location ?? context.location, found: found, values))
  }

  /// Whether it is a page that only tells that there is none.
  var isNotFound: Bool { context.page.kind == .notFound }
}
