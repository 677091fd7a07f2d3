import ReputationModel

/// What of a site's content could not be read, by the errors there are in its files.
///
/// What was worked out of the rest may be false then, and is not told: that a mention waits whose answer stands in a
/// ledger that nobody could read, or that a spike has no incident while the incident's file has a mistake.
struct UnreadContent {
  private let files: Set<String>

  /// What findings of the reading say.
  init(_ findings: [Finding]) {
    files = Set(findings.lazy.filter { $0.severity == .error }.compactMap(\.location?.file))
  }

  /// Whether what the finding says does not depend on what could not be read.
  func leaves(_ finding: Finding) -> Bool {
    if files.isEmpty { return true }
    if UnreadContent.rulesOfStates.contains(finding.rule), let file = finding.location?.file,
      files.contains(file)
    {
      return false
    }
    return !UnreadContent.rules.contains { folder, rules in
      rules.contains(finding.rule) && files.contains { $0.hasPrefix(folder) }
    }
  }

  /// What depends on the state that an incident's own file gives it.
  private static let rulesOfStates: Set<String> = [
    "incident.new-wave", "incident.relapse", "incident.seems-stable", "incident.update-overdue",
    "incident.watch-over",
  ]

  /// What is said because something is missing, by where it may stand.
  private static let rules: KeyValuePairs<String, Set<String>> = [
    "content/ledger/": [
      "incident.impersonation-incomplete", "ledger.block-without-steps", "ledger.impersonation-without-reply",
      "ledger.notice-after-removal", "ledger.overdue", "ledger.remove-without-notice",
      "ledger.steps-after-block",
    ],
    "content/mentions/": [
      "incident.new-wave", "incident.relapse", "incident.seems-stable", "incident.unknown-mention",
      "incident.unknown-source", "ledger.overdue", "ledger.unknown-mention", "spike.no-incident",
    ],
    "content/incidents/": ["spike.no-incident"],
  ]
}
