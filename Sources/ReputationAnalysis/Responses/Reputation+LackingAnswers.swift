public import ReputationModel

/// An answer whose text shows less than the principles ask for.
public struct LackingAnswer: Sendable, Hashable {
  /// The place in the store of the mention that it answers.
  public let mention: Int
  /// What was answered.
  public let text: String
  /// When; `nil` where an export does not say.
  public let at: Timestamp?
  /// What is said of it.
  public let judgement: ReplyJudgement

  /// Whether its tone is what it lacks.
  fileprivate var isRude: Bool { judgement.verdict(.neutralTone) == .notMet }
}

extension Reputation {
  /// Of so many replies of exports, the newest, the texts are read: of a million mentions most may have one.
  private static let mostReplies = 2000

  /// The answers whose texts show the smallest share of the principles that apply, of each mention one.
  ///
  /// Rude ones come before those that are merely empty, as they do harm; of equals the newest come first. Those
  /// of the ledger are among them, and those that exports carry.
  /// Of mentions that speak well of the brand, or of something else, no answer is held against anybody.
  public func lackingAnswers(limit: Int) -> [LackingAnswer] {
    let told = answers.answers.map { answer in
      LackingAnswer(
        mention: answer.mention,
        text: answer.entry.text ?? "",
        at: answer.entry.at,
        judgement: answer.judgement
      )
    }
    let lacking = (told + repliesOfExports()).filter {
      isLost(on: $0.mention) && $0.judgement.missingShare > 0
    }
    let ordered = lacking.sorted { left, right in
      if left.isRude != right.isRude { return left.isRude }
      let (one, other) = (left.judgement.missingShare, right.judgement.missingShare)
      if one != other { return one > other }
      return (left.at?.seconds ?? .min, left.mention) > (right.at?.seconds ?? .min, right.mention)
    }
    var shown = Set<Int>()
    return Array(ordered.filter { shown.insert($0.mention).inserted }.prefix(limit))
  }

  /// What is said of the reply that an export carries; `nil` where there is none that counts, or it cannot be judged.
  public func judgement(ofReplyTo index: Int) -> ReplyJudgement? { reply(to: index)?.judgement }

  private func reply(to index: Int) -> LackingAnswer? {
    guard store.hasReply(at: index), ledger.decision(at: index) == nil,
      case .answered(let at) = ledger.handlings[index], let text = store.reply(at: index)?.text,
      let judgement = ReplyJudge().judge(
        text,
        mention: ledger.isEstimate[index] ? .unknown : ledger.labels[index]
      )
    else { return nil }
    return LackingAnswer(mention: index, text: text, at: at, judgement: judgement)
  }

  private func repliesOfExports() -> [LackingAnswer] {
    guard store.hasReplies else { return [] }
    return store.indices.reversed().lazy.filter { store.hasReply(at: $0) && isLost(on: $0) }
      .prefix(Reputation.mostReplies).compactMap { reply(to: $0) }
  }

  /// Whether a bad answer to it would cost the brand something.
  private func isLost(on index: Int) -> Bool {
    ledger.labels[index] == .negative || ledger.labels[index] == .unknown
  }
}
