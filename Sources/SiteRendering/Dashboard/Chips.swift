import ReputationAnalysis
import ReputationModel

/// Words for states and classes, with the code by which the style sheet knows each.
///
/// The style sheet sets a sign before every word, so that nothing is told by colour alone.
struct Chips: Sendable {
  /// The words of the reader's language.
  let strings: Strings

  /// Where an incident stands.
  func state(_ state: Incident.State) -> TemplateValues {
    chip(state.rawValue, key: "dashboard.states.\(state.rawValue)")
  }

  /// How bad an incident is.
  func severity(_ severity: Incident.Severity) -> TemplateValues {
    chip(severity.rawValue, key: "dashboard.severities.\(severity.rawValue)")
  }

  /// How a mention speaks of the brand.
  func sentiment(_ label: Sentiment.Label, isEstimate: Bool) -> TemplateValues {
    let tone = strings["dashboard.tone.\(label.name)"]
    let text = isEstimate ? strings.text("dashboard.estimated", ["tone": tone]) : tone
    return ["code": label.name, "text": text]
  }

  /// What became of a mention.
  func handling(_ handling: MentionHandling, isOverdue: Bool) -> TemplateValues {
    let code = handling.isOpen && isOverdue ? "overdue" : code(of: handling)
    return chip(code, key: "dashboard.handling.\(code)")
  }

  /// The word by which programs and the style sheet know what became of a mention.
  func code(of handling: MentionHandling) -> String {
    switch handling {
    case .open: "open"
    case .answered: "answered"
    case .escalated: "escalated"
    case .left: "left"
    case .removed: "removed"
    case .own: "own"
    }
  }

  /// What an entry of the ledger did.
  func action(_ action: LedgerEntry.Action) -> TemplateValues {
    chip(action.rawValue, key: "dashboard.deeds.\(action.rawValue)")
  }

  /// How much a finding matters.
  func finding(_ severity: Finding.Severity) -> TemplateValues {
    chip(severity.rawValue, key: "dashboard.findings.\(severity.rawValue)")
  }

  /// What the facts say of a claim.
  func verdict(_ verdict: Evidence.Verdict) -> TemplateValues {
    chip(verdict.rawValue, key: "verdict.\(verdict.rawValue)")
  }

  /// What sort of entry of a timeline it is.
  func update(_ kind: IncidentUpdate.Kind) -> TemplateValues {
    chip(kind.rawValue, key: "dashboard.updates.\(kind.rawValue)")
  }

  /// What sort of trouble an incident is.
  func kind(_ kind: Incident.Kind) -> String { strings["dashboard.kinds.\(kind.rawValue)"] }

  private func chip(_ code: String, key: String) -> TemplateValues { ["code": code, "text": strings[key]] }
}
