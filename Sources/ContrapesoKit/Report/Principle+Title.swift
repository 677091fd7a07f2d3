public import ReputationAnalysis

extension Principle {
  /// What it is called in the terminal.
  public var title: String {
    switch self {
    case .evidence: "facts and evidence"
    case .answer: "does not refuse to answer"
    case .neutralTone: "neutral tone"
    case .thanks: "thanks"
    case .honesty: "honesty: owns the complaint"
    case .improvement: "wish to improve"
    }
  }
}
