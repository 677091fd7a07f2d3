/// What phrases of a reply are signs of, one or several.
struct ReplySigns: OptionSet, Sendable {
  let rawValue: UInt32

  /// Something that can be checked: a date, a document, what was looked at.
  static let evidence = ReplySigns(rawValue: 1 << 0)
  /// Years in business and the like: a number behind which no fact stands.
  static let idle = ReplySigns(rawValue: 1 << 1)
  /// It will not answer.
  static let refusal = ReplySigns(rawValue: 1 << 2)
  /// It says that it goes elsewhere, or that quality matters, and nothing else.
  static let empty = ReplySigns(rawValue: 1 << 3)
  /// How letters begin and end.
  static let closing = ReplySigns(rawValue: 1 << 4)
  static let insult = ReplySigns(rawValue: 1 << 5)
  static let blame = ReplySigns(rawValue: 1 << 6)
  static let threat = ReplySigns(rawValue: 1 << 7)
  static let mockery = ReplySigns(rawValue: 1 << 8)
  static let thanks = ReplySigns(rawValue: 1 << 9)
  /// Regret, which need not own anything.
  static let apology = ReplySigns(rawValue: 1 << 10)
  /// Regret for what the other feels or might have noticed.
  static let falseApology = ReplySigns(rawValue: 1 << 11)
  /// It owns the mistake.
  static let ownership = ReplySigns(rawValue: 1 << 12)
  static let improvement = ReplySigns(rawValue: 1 << 13)
  /// Gladness about praise.
  static let joy = ReplySigns(rawValue: 1 << 14)
  /// It says that something is not so.
  static let denial = ReplySigns(rawValue: 1 << 15)
  /// It speaks of something that went wrong.
  static let complaint = ReplySigns(rawValue: 1 << 16)
  /// It thanks for a question or names it.
  static let question = ReplySigns(rawValue: 1 << 17)
  /// It tells what people ask for, such as opening hours.
  static let information = ReplySigns(rawValue: 1 << 18)
  /// It says of itself that no person wrote it, or that none reads what is sent to it.
  static let automatic = ReplySigns(rawValue: 1 << 19)
  /// It says that it was received or registered, and when somebody will answer.
  static let receipt = ReplySigns(rawValue: 1 << 21)
  /// It would like to improve, and does not say by what.
  static let wish = ReplySigns(rawValue: 1 << 22)
  /// It says that something is solved, and by itself not what: a claim, until a sentence says more.
  static let settled = ReplySigns(rawValue: 1 << 23)
  /// What it does again for the author: a promise where the sentence names a day or an hour, else an offer.
  static let remedy = ReplySigns(rawValue: 1 << 24)
  /// Words of courtesy and of every sentence, by which nothing is said of the matter.
  static let courtesy = ReplySigns(rawValue: 1 << 20)

  /// Each as ``ReplyPhrases`` names it.
  static let named: [String: ReplySigns] = [
    "evidence": .evidence, "idle": .idle, "refusal": .refusal, "empty": .empty, "closing": .closing,
    "insult": .insult, "blame": .blame, "threat": .threat, "mockery": .mockery, "thanks": .thanks,
    "apology": .apology, "false-apology": .falseApology, "ownership": .ownership,
    "improvement": .improvement, "joy": .joy, "denial": .denial, "complaint": .complaint,
    "question": .question, "information": .information, "automatic": .automatic, "courtesy": .courtesy,
    "receipt": .receipt, "wish": .wish, "settled": .settled, "remedy": .remedy,
  ]
}
