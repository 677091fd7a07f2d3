public import ReputationModel

/// A voice that may be a troll's or an impersonator's, with all that speaks for it.
///
/// It is a reason for a person to look, and nothing else: it changes no figure, no order and no state.
public struct Suspicion: Sendable, Hashable {
  /// What is suspected.
  public enum Kind: String, Sendable, Hashable {
    case troll, impersonation
  }

  /// What is suspected.
  public let kind: Kind
  /// Whose voice it is.
  public let voice: Voice
  /// What speaks for it.
  public let evidence: [SignEvidence]
  /// When somebody looked at it, as the ledger tells; `nil` where nobody did, or new signs came after that.
  public let lookedAt: Timestamp?

  /// The signs alone.
  public var signs: [VoiceSign] { evidence.map(\.sign) }
}
