import ReputationAnalysis
import ReputationModel

/// Words and signs for states and classes; a sign stands beside every colour, so that nothing is told by colour alone.
struct Chips: Sendable {
  /// The words of the reader's language.
  let strings: Strings

  /// Where an incident stands.
  func state(_ state: Incident.State) -> TemplateValues {
    let glyph =
      switch state {
      case .triage: "◇"
      case .active: "▲"
      case .responding: "◆"
      case .watching: "◉"
      case .closed, .reviewed: "●"
      case .merged: "⇢"
      case .falseAlarm: "○"
      }
    return chip(code: state.rawValue, glyph: glyph, key: "dashboard.states.\(state.rawValue)")
  }

  /// How bad an incident is.
  func severity(_ severity: Incident.Severity) -> TemplateValues {
    let glyph =
      switch severity {
      case .low: "●"
      case .moderate: "◆"
      case .high: "▲"
      case .critical: "■"
      }
    return chip(code: severity.rawValue, glyph: glyph, key: "dashboard.severities.\(severity.rawValue)")
  }

  /// How a mention speaks of the brand.
  func sentiment(_ label: Sentiment.Label) -> TemplateValues {
    let glyph =
      switch label {
      case .positive: "+"
      case .neutral: "="
      case .negative: "−"
      case .unknown: "?"
      }
    return chip(code: label.name, glyph: glyph, key: "dashboard.sentiment.\(label.name)")
  }

  /// What became of a mention.
  func handling(_ handling: MentionHandling, isOverdue: Bool) -> TemplateValues {
    switch handling {
    case .open where isOverdue: chip(code: "overdue", glyph: "▲", key: "dashboard.handling.overdue")
    case .open: chip(code: "open", glyph: "◇", key: "dashboard.handling.open")
    case .answered: chip(code: "answered", glyph: "✓", key: "dashboard.handling.answered")
    case .escalated: chip(code: "escalated", glyph: "⇡", key: "dashboard.handling.escalated")
    case .left: chip(code: "left", glyph: "○", key: "dashboard.handling.left")
    case .removed: chip(code: "removed", glyph: "×", key: "dashboard.handling.removed")
    }
  }

  /// What the facts say of a claim.
  func verdict(_ verdict: Evidence.Verdict) -> TemplateValues {
    let glyph =
      switch verdict {
      case .confirmed: "✓"
      case .false: "×"
      case .misleading: "≈"
      case .unverified: "?"
      case .disputed: "⇄"
      }
    return chip(code: verdict.rawValue, glyph: glyph, key: "verdict.\(verdict.rawValue)")
  }

  /// What sort of entry of a timeline it is.
  func update(_ kind: IncidentUpdate.Kind) -> TemplateValues {
    ["code": kind.rawValue, "text": strings["dashboard.updates.\(kind.rawValue)"]]
  }

  /// What sort of trouble an incident is.
  func kind(_ kind: Incident.Kind) -> String { strings["dashboard.kinds.\(kind.rawValue)"] }

  private func chip(code: String, glyph: String, key: String) -> TemplateValues {
    ["code": code, "glyph": glyph, "text": strings[key]]
  }
}
