import ReputationModel
import Testing

@testable import ReputationAnalysis

/// How often the judge says what a reader said, over all verdicts of the committed replies.
@Suite struct ReplyJudgeAgreementTests {
  private static let fewest = 0.9

  @Test(arguments: [
    "tune", "held", "after", "last", "unseen", "widened", "later", "further", "repairs", "passing",
  ])
  func agreesWithAReader(half: String) throws {
    let replies = try MarkedReply.all().filter { $0.half == half }
    let misses = replies.flatMap(\.misses)
    let agreement = 1 - Double(misses.count) / Double(replies.count * Principle.allCases.count)
    print("\(half): \(replies.count) replies, agreement \(agreement)")
    for miss in misses { print("  \(miss)") }
    #expect(agreement >= Self.fewest)
  }

  @Test func thereAreEnoughOfEachLanguage() throws {
    let replies = try MarkedReply.all()
    #expect(replies.count >= 66)
    for language in ["es", "ca", "en"] { #expect(replies.count { $0.language == language } >= 22) }
    for half in ["tune", "held"] { #expect(replies.count { $0.half == half } >= 30) }
  }
}

/// A reply of ``RepliesForAgreement`` and of those beside it.
struct MarkedReply {
  let language: String
  let half: String
  let kind: String
  let expected: [ReplyJudgement.Verdict]
  let text: String

  static func all() throws -> [MarkedReply] {
    try [
      ("es", RepliesForAgreement.spanish), ("ca", RepliesForAgreement.catalan),
      ("en", RepliesForAgreement.english), ("es", RepliesWrittenAfter.spanish),
      ("ca", RepliesWrittenAfter.catalan), ("en", RepliesWrittenAfter.english),
      ("es", RepliesForWidening.spanish), ("ca", RepliesForWidening.catalan),
      ("en", RepliesForWidening.english), ("es", RepliesWrittenLater.spanish),
      ("ca", RepliesWrittenLater.catalan), ("en", RepliesWrittenLater.english),
      ("es", RepliesOfRepairs.spanish),
      ("ca", RepliesOfRepairs.catalan), ("en", RepliesOfRepairs.english),
      ("es", RepliesToldInPassing.spanish), ("ca", RepliesToldInPassing.catalan),
      ("en", RepliesToldInPassing.english),
    ].flatMap { language, lines in
      try lines.split(separator: "\n").map { try MarkedReply(String($0), language: language) }
    }
  }

  private init(_ line: String, language: String) throws {
    let parts = line.split(separator: " ", maxSplits: 3).map(String.init)
    try #require(parts.count == 4 && parts[2].count == 6, "\(line)")
    self.language = language
    (half, kind, text) = (parts[0], parts[1], parts[3])
    expected = parts[2].map { $0 == "+" ? .met : $0 == "-" ? .notMet : .doesNotApply }
  }

  /// What it answers: of the older sets unknown, of the others what its kind says.
  private var mention: Sentiment.Label {
    guard ["widened", "later", "further", "repairs", "passing"].contains(half) else { return .unknown }
    return kind == "praise" ? .positive : kind == "question" ? .neutral : .negative
  }

  /// Where the judge says something else, its language left to the judge.
  var misses: [String] {
    guard let judgement = ReplyJudge().judge(text, mention: mention) else {
      return Principle.allCases.map { "\($0) no language: \(text)" }
    }
    return zip(judgement.findings, expected).filter { $0.verdict != $1 }.map { finding, expected in
      "\(language) \(kind) \(finding.principle): \(finding.verdict.rawValue), not \(expected.rawValue) \(finding.words): \(text)"
    }
  }
}
