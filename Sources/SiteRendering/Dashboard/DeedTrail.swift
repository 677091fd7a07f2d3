import ReputationAnalysis
import ReputationModel

/// What was done about one mention, step by step, where practice asks for more than an answer.
struct DeedTrail {
  /// What the steps are about.
  enum Subject: String, CaseIterable {
    case removals, conduct, impersonations

    /// The entries of the ledger that are steps of it.
    var actions: Set<LedgerEntry.Action> {
      switch self {
      case .removals: [.notice, .remove]
      case .conduct: [.contact, .warn, .block]
      case .impersonations: [.reportImpersonation, .officialReply]
      }
    }

    /// The steps without which there is no trail: a private word alone is no conflict.
    fileprivate var decisive: Set<LedgerEntry.Action> {
      switch self {
      case .removals: [.notice, .remove]
      case .conduct: [.warn, .block]
      case .impersonations: [.reportImpersonation]
      }
    }
  }

  /// The place of the mention in the store.
  let mention: Int
  /// The entries of the ledger, oldest first.
  let steps: [LedgerEntry]

  /// The trails of one subject, the one with the newest step first.
  static func all(of subject: Subject, in ledger: LedgerIndex) -> [DeedTrail] {
    let trails = ledger.entries.compactMap { mention, entries -> DeedTrail? in
      let steps = entries.filter { subject.actions.contains($0.action) }
      guard steps.contains(where: { subject.decisive.contains($0.action) }) else { return nil }
      return DeedTrail(mention: mention, steps: steps)
    }
    return trails.sorted { left, right in
      let (one, other) = (left.steps.last?.at.seconds ?? 0, right.steps.last?.at.seconds ?? 0)
      return one != other ? one > other : left.mention < right.mention
    }
  }
}
