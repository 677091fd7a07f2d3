public import ReputationModel

/// The ledger's answers, each read against the six principles, and how many keep to each.
public struct AnswerFigures: Sendable, Hashable {
  /// An answer and what is said of it.
  public struct Answer: Sendable, Hashable {
    /// The place in the store of the mention that it answers.
    public let mention: Int
    /// The entry of the ledger.
    public let entry: LedgerEntry
    /// What is said of it.
    public let judgement: ReplyJudgement
  }

  /// How many answers keep to a principle.
  public struct Share: Sendable, Hashable {
    /// The principle.
    public let principle: Principle
    /// How many answers it applies to.
    public let applicable: Int
    /// How many of these keep to it.
    public let met: Int

    /// The share that keeps to it, 0 to 1; `nil` where it applies to fewer than `Statistics.fewestCases`.
    public var rate: Double? {
      Statistics.share(met, of: applicable)
    }
  }

  /// The answers that can be judged, in the order of their mentions, of one mention in that of the ledger.
  public let answers: [Answer]
  /// How many answers cannot be judged: without text, or in a language without phrases.
  public let unjudged: Int
  /// One for each principle, in order.
  public let shares: [Share]

  /// What is said of that answer to the mention at `index`; `nil` where it cannot be judged, or is no answer.
  public func judgement(of entry: LedgerEntry, mention index: Int) -> ReplyJudgement? {
    let first = answers.indices.firstPlace { answers[$0].mention >= index }
    return answers[first...].prefix { $0.mention == index }.first { $0.entry == entry }?.judgement
  }

  /// The figures of all answers, of which the parts are given in their order.
  init(_ parts: [AnswerJudging.Part]) {
    self.answers = parts.flatMap(\.answers)
    self.unjudged = parts.reduce(0) { $0 + $1.unjudged }
    self.shares = Principle.allCases.enumerated().map { place, principle in
      Share(
        principle: principle,
        applicable: parts.reduce(0) { $0 + $1.applicable[place] },
        met: parts.reduce(0) { $0 + $1.met[place] }
      )
    }
  }
}
