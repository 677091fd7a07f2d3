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
      applicable < Statistics.fewestCases ? nil : Double(met) / Double(applicable)
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

  private static let partSize = 512

  /// Judges every answer of the ledger.
  ///
  /// The sentiment of a mention counts only where it is no estimate.
  init(store: MentionStore, ledger: LedgerIndex) {
    let judge = ReplyJudge()
    let given = ledger.entries.sorted { $0.key < $1.key }.flatMap { index, entries in
      entries.filter { $0.action == .answer || $0.action == .officialReply }.map { (index, $0) }
    }
    // Each is read by itself, on all cores.
    let parts = (given.count + AnswerFigures.partSize - 1) / AnswerFigures.partSize
    let answers = Concurrently.map(parts) { part in
      let begin = part * AnswerFigures.partSize
      return given[begin..<min(begin + AnswerFigures.partSize, given.count)].compactMap { index, entry in
        let mention = ledger.isEstimate[index] ? .unknown : ledger.labels[index]
        return entry.text.flatMap { judge.judge($0, mention: mention) }
          .map { Answer(mention: index, entry: entry, judgement: $0) }
      }
    }.flatMap(\.self)
    self.answers = answers
    self.unjudged = given.count - answers.count
    self.shares = Principle.allCases.map { principle in
      let verdicts = answers.map { $0.judgement.verdict(principle) }
      return Share(
        principle: principle,
        applicable: verdicts.count { $0 != .doesNotApply },
        met: verdicts.count { $0 == .met }
      )
    }
  }
}
