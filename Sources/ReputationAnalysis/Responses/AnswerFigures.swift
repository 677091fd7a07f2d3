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

  /// Judges every answer of the ledger.
  ///
  /// The sentiment of a mention counts only where it is no estimate.
  init(store: MentionStore, ledger: LedgerIndex) {
    let judge = ReplyJudge()
    let mentions = ledger.entries.keys.sorted()
    // Each is read by itself, on all cores.
    let starts = Array(stride(from: 0, to: mentions.count, by: AnswerFigures.partSize))
    let parts = Concurrently.map(starts.count) { part in
      Part(of: mentions[starts[part]...].prefix(AnswerFigures.partSize), ledger: ledger, judge: judge)
    }
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

  /// So many mentions are judged in a row.
  private static let partSize = 512

  /// The answers to some mentions.
  private struct Part: Sendable {
    var answers: [Answer] = []
    var unjudged = 0
    /// For each principle how many answers it applies to.
    var applicable = [Int](repeating: 0, count: Principle.allCases.count)
    /// For each principle how many of these keep to it.
    var met = [Int](repeating: 0, count: Principle.allCases.count)

    init(of mentions: ArraySlice<Int>, ledger: LedgerIndex, judge: ReplyJudge) {
      var words = FoldedWords()
      for index in mentions {
        let mention = ledger.isEstimate[index] ? .unknown : ledger.labels[index]
        for entry in ledger.entries[index] ?? []
        where entry.action == .answer || entry.action == .officialReply {
          guard let judgement = entry.text.flatMap({ judge.judge($0, mention: mention, &words) }) else {
            unjudged += 1
            continue
          }
          count(judgement)
          answers.append(Answer(mention: index, entry: entry, judgement: judgement))
        }
      }
    }

    private mutating func count(_ judgement: ReplyJudgement) {
      for (place, principle) in Principle.allCases.enumerated() {
        let verdict = judgement.verdict(principle)
        if verdict != .doesNotApply { applicable[place] += 1 }
        if verdict == .met { met[place] += 1 }
      }
    }
  }
}
