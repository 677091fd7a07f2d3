public import ReputationModel

/// A claim set against facts, as a reader may see it.
public struct ClearedEvidence: Sendable, Hashable {
  /// The claim, in neutral words.
  public let claim: String
  /// What the facts say of it.
  public let verdict: Evidence.Verdict
  /// The fact that can be shown.
  public let fact: String?
  /// The proof.
  public let source: ClearedReference?
  /// An archived copy of the proof.
  public let archived: ClearedReference?

  init(_ evidence: Evidence, _ rules: ClearingRules) {
    claim = evidence.claim
    verdict = evidence.verdict
    fact = evidence.fact
    source = ClearedReference(evidence.source, rules)
    archived = ClearedReference(evidence.archived, rules)
  }
}
