/// A claim that is going round, set against what can be shown.
public struct Evidence: Sendable, Hashable {
  /// What the facts say of the claim.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    case confirmed, `false`, misleading, unverified, disputed
  }

  /// The claim, in neutral words.
  public let claim: String
  /// What the facts say of it.
  public let verdict: Verdict
  /// The fact that can be shown.
  public let fact: String?
  /// The address of the proof.
  public let source: String?
  /// The address of an archived copy of the proof.
  public let archived: String?
  /// An address at which the claim is made.
  public let appearance: String?

  /// A claim with its verdict.
  public init(
    claim: String,
    verdict: Verdict,
    fact: String? = nil,
    source: String? = nil,
    archived: String? = nil,
    appearance: String? = nil
  ) {
    self.claim = claim
    self.verdict = verdict
    self.fact = fact
    self.source = source
    self.archived = archived
    self.appearance = appearance
  }
}
