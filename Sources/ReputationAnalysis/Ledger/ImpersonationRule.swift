import ReputationModel

/// Checks that an impersonation was both reported and answered officially, as the ledger's rule on
/// `report-impersonation` does: about a mention of the incident, or about another of an account that has one.
struct ImpersonationRule {
  private static let steps = [LedgerEntry.Action.reportImpersonation, .officialReply]

  private let store: MentionStore
  /// For each of the two the mentions that entries are about, and when.
  private let done: [(action: LedgerEntry.Action, deeds: [Deed])]

  private typealias Deed = (mention: Int, at: Timestamp)

  private init(ledger: LedgerIndex, store: MentionStore) {
    self.store = store
    done = Self.steps.map { action in
      let deeds = ledger.entries.flatMap { mention, entries in
        entries.lazy.filter { $0.action == action }.map { (mention: mention, at: $0.at) }
      }
      return (action, deeds)
    }
  }

  /// What is missing about each of `incidents`; without an impersonation the ledger is not gone through.
  static func findings(
    of incidents: [IncidentFigures],
    ledger: LedgerIndex,
    store: MentionStore
  ) -> [Finding] {
    let impersonations = incidents.filter { $0.incident.kind == .impersonation }
    guard !impersonations.isEmpty else { return [] }
    return impersonations.flatMap(ImpersonationRule(ledger: ledger, store: store).findings)
  }

  /// What is missing about the incident; empty for one of another kind, and for one that proved to be none.
  private func findings(_ figures: IncidentFigures) -> [Finding] {
    let incident = figures.incident
    guard incident.kind == .impersonation, incident.state != .falseAlarm, incident.state != .merged,
      incident.state != .triage
    else { return [] }
    let begin = incident.clocks.known.first?.moment ?? Timestamp(seconds: .min)
    let own = Set(figures.mentions)
    let missing = done.filter { _, deeds in
      // What was done earlier about another mention of the account was about an earlier pretence.
      !concerns(deeds.filter { own.contains($0.mention) || $0.at >= begin }.map(\.mention), figures.mentions)
    }.map(\.action)
    return missing.isEmpty ? [] : [.impersonationIncomplete(incident, missing: missing)]
  }

  /// Whether one of the mentions is of the incident, or of an account that wrote one of the incident's.
  private func concerns(_ mentions: [Int], _ own: [Int]) -> Bool {
    guard !mentions.isEmpty else { return false }
    let all = mentions + own
    let authors = AuthorTable(of: all, in: store)
    let accounts = Set(own.indices.compactMap { authors.account(of: mentions.count + $0) })
    return !Set(own).isDisjoint(with: mentions)
      || mentions.indices.contains { authors.account(of: $0).map(accounts.contains) ?? false }
  }
}
