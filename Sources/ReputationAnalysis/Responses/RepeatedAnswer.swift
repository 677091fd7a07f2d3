import ReputationModel

/// One answer that was given to several mentions in the same words.
///
/// A greeting by name makes it another: whoever writes one has looked at whom he answers.
public struct RepeatedAnswer: Sendable, Hashable {
  /// The words, as they were given first.
  public let text: String
  /// The places in the store of the mentions that were answered so, oldest first.
  public let mentions: [Int]
  /// How many of these speak ill of the brand, or may.
  public let complaints: Int

  /// To fewer mentions the same answer is no habit.
  static let fewestMentions = 3
}

extension Reputation {
  /// Of so many replies of exports, the newest, the texts are compared.
  private static let mostCompared = 2000

  /// The answers of the ledger and of exports that were given to three mentions or more, those that most complaints were
  /// answered with first.
  public func repeatedAnswers() -> [RepeatedAnswer] {
    var told: [[UInt8]: (text: String, mentions: Set<Int>)] = [:]
    for (mention, text) in answerTexts() {
      let key = PlainName.letters(of: text)
      if !key.isEmpty { told[key, default: (text, [])].mentions.insert(mention) }
    }
    return told.values.filter { $0.mentions.count >= RepeatedAnswer.fewestMentions }
      .map { text, mentions in
        let complaints = mentions.count { ledger.labels[$0] == .negative || ledger.labels[$0] == .unknown }
        return RepeatedAnswer(text: text, mentions: mentions.sorted(), complaints: complaints)
      }
      .sorted { left, right in
        let (one, other) = ((left.complaints, left.mentions.count), (right.complaints, right.mentions.count))
        if one != other { return one > other }
        return left.mentions != right.mentions
          ? left.mentions.lexicographicallyPrecedes(right.mentions)
          : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
      }
  }

  /// What was answered to which mention, in the order of the mentions.
  private func answerTexts() -> [(mention: Int, text: String)] {
    let ofLedger = ledger.entries.keys.sorted().flatMap { mention in
      (ledger.entries[mention] ?? []).filter { $0.action == .answer || $0.action == .officialReply }
        .compactMap { entry in entry.text.map { (mention, $0) } }
    }
    guard store.hasReplies else { return ofLedger }
    let ofExports = store.indices.reversed().lazy.filter { store.hasReply(at: $0) }
      .prefix(Reputation.mostCompared).reversed().compactMap { mention in
        store.reply(at: mention)?.text.map { (mention, $0) }
      }
    return ofLedger + ofExports
  }
}
