public import ReputationModel

/// What a reply is worth by the six principles.
///
/// It is advice, never an error.
public struct ReplyJudgement: Sendable, Hashable {
  /// What is said of a reply by one principle.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    case met
    case notMet = "not-met"
    case doesNotApply = "does-not-apply"
  }

  /// What a reply was taken to answer, which says which principles apply to it.
  public enum Occasion: String, Sendable, Hashable, CaseIterable {
    case complaint, praise, question
    /// Something false, which it denies with facts.
    case falsehood
  }

  /// A verdict with its reason.
  public struct Finding: Sendable, Hashable {
    /// The principle.
    public let principle: Principle
    /// The verdict.
    public let verdict: Verdict
    /// The words of the reply that decided, in its order; empty where the verdict comes of what is missing.
    public let words: [String]
  }

  /// The language whose phrases were looked for.
  public let language: LanguageCode
  /// What it was taken to answer.
  public let occasion: Occasion
  /// One for each principle, in order.
  public let findings: [Finding]

  /// The share of the principles that apply which are not met, 0 to 1; 0 where none applies.
  public var missingShare: Double {
    let applicable = findings.count { $0.verdict != .doesNotApply }
    return applicable == 0 ? 0 : Double(findings.count { $0.verdict == .notMet }) / Double(applicable)
  }

  /// The verdict by a principle.
  public func verdict(_ principle: Principle) -> Verdict {
    findings.first { $0.principle == principle }?.verdict ?? .doesNotApply
  }
}
