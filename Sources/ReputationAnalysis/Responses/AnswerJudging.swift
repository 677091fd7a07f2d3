import ReputationModel

/// Judges every answer of the ledger by itself, in parts that all cores share.
///
/// The sentiment of a mention counts only where it is no estimate.
struct AnswerJudging: Sendable {
  private let ledger: LedgerIndex
  /// The mentions that the ledger tells of, in order.
  private let mentions: [Int]
  private let judge = ReplyJudge()

  init(_ ledger: LedgerIndex) {
    self.ledger = ledger
    mentions = ledger.entries.keys.sorted()
  }

  /// So many mentions are judged in a row.
  private static let partSize = 512

  /// How many parts there are.
  var partCount: Int { (mentions.count + AnswerJudging.partSize - 1) / AnswerJudging.partSize }

  /// The answers of a part.
  func part(_ number: Int) -> Part {
    Part(
      of: mentions[(number * AnswerJudging.partSize)...].prefix(AnswerJudging.partSize),
      ledger: ledger,
      judge: judge
    )
  }

  /// The answers to some mentions.
  struct Part: Sendable {
    private(set) var answers: [AnswerFigures.Answer] = []
    /// How many cannot be judged.
    private(set) var unjudged = 0
    /// For each principle how many answers it applies to.
    private(set) var applicable = [Int](repeating: 0, count: Principle.allCases.count)
    /// For each principle how many of these keep to it.
    private(set) var met = [Int](repeating: 0, count: Principle.allCases.count)

    fileprivate init(of mentions: ArraySlice<Int>, ledger: LedgerIndex, judge: ReplyJudge) {
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
          answers.append(AnswerFigures.Answer(mention: index, entry: entry, judgement: judgement))
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
