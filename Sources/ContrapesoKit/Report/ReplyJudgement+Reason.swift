public import ReputationAnalysis

extension ReplyJudgement.Finding {
  /// Why the verdict is so, in a few words: also where no words of the reply decided.
  public func reason(in judgement: ReplyJudgement) -> String {
    switch verdict {
    case .doesNotApply: "an answer to \(judgement.occasion.words)"
    case .met: principle.whyMet
    case .notMet where principle == .improvement && judgement.isUnfriendly:
      "rude or refusing, it wishes for nothing better"
    case .notMet: principle.whyNotMet(hasWords: !words.isEmpty)
    }
  }
}

extension ReplyJudgement {
  /// Whether it offends or refuses.
  fileprivate var isUnfriendly: Bool {
    verdict(.neutralTone) == .notMet
      || verdict(.answer) == .notMet && findings.contains { $0.principle == .answer && !$0.words.isEmpty }
  }
}

extension ReplyJudgement.Occasion {
  /// What is answered, as the last words of a sentence.
  public var words: String {
    switch self {
    case .complaint: "a complaint"
    case .praise: "praise"
    case .question: "a question"
    case .falsehood: "something false, which it denies"
    }
  }
}

extension Principle {
  fileprivate var whyMet: String {
    switch self {
    case .evidence: "it names what can be checked"
    case .answer: "a sentence says something of the matter"
    case .neutralTone: "no insult, blame, threat, mockery or shouting"
    case .thanks: "it thanks"
    case .honesty: "it owns the mistake, or apologises for it"
    case .improvement: "it asks something, or says what changes"
    }
  }

  /// - Parameter hasWords: Whether words of the reply stand against it, and not only what is missing.
  fileprivate func whyNotMet(hasWords: Bool) -> String {
    switch self {
    case .evidence: "no number, date, address or document"
    case .answer:
      hasWords ? "it refuses, or says nothing of the matter" : "no sentence says anything of the matter"
    case .neutralTone: "an insult, blame, a threat, mockery or shouting"
    case .thanks: hasWords ? "thanks that mock" : "no thanks"
    case .honesty: hasWords ? "regret or denial that owns nothing" : "nothing is owned, and nothing regretted"
    case .improvement: "no question, and nothing that changes"
    }
  }
}
