import ReputationModel
import Testing

@testable import ReputationAnalysis

/// What a sentence has to have for a reply to answer, and what takes a reply for written by nobody.
@Suite struct ReplySubstanceTests {
  private func verdict(_ reply: String, _ principle: Principle, of mention: Sentiment.Label = .negative)
    -> ReplyJudgement.Verdict?
  {
    ReplyJudge().judge(reply, mention: mention)?.verdict(principle)
  }

  @Test(arguments: [
    ("At Skylark Regional we fly above colourful cities.", ReplyJudgement.Verdict.notMet),
    ("At Skylark Regional we lost 3 bags.", .met),
    ("En Fibrasol conectamos pueblos y ciudades enteras.", .notMet),
    ("La ducha goteaba sobre la moqueta.", .met),
    ("Thank you for the comment about your experience, Derek Hathersage of Pellwater.", .notMet),
    ("Thank you for writing, the shower drain behind the sauna had clogged overnight.", .met),
  ])
  func wantsWordsThatTellSomething(reply: String, verdict expected: ReplyJudgement.Verdict) {
    #expect(verdict(reply, .answer) == expected)
  }

  @Test(arguments: [
    (Sentiment.Label.negative, ReplyJudgement.Verdict.notMet), (.unknown, .met), (.positive, .met),
  ])
  func gladnessAnswersNoComplaint(mention: Sentiment.Label, expected: ReplyJudgement.Verdict) {
    #expect(verdict("¡Nos encanta leeros, Laura! Un abrazo.", .answer, of: mention) == expected)
  }

  /// A person who regrets may well name the case; a receipt that regrets nothing is a receipt.
  @Test(arguments: [
    ("Your request was logged as case 77-410. Office hours: 9 to 17.", ReplyJudgement.Verdict.notMet),
    ("We are so sorry. Your case number is 77. The driver skipped three stops at 9.", .met),
    ("This is an automated message. We are sorry. The driver skipped three stops at 9.", .notMet),
    ("The automated message you got was our mistake: the driver skipped three stops at 9.", .met),
  ])
  func nobodyWroteAReceipt(reply: String, expected: ReplyJudgement.Verdict) {
    #expect(verdict(reply, .evidence) == expected)
    #expect(verdict(reply, .answer) == expected)
  }

  /// Opening hours in a reply to a complaint make no question of it.
  @Test func aComplaintStaysOneWhateverIsTold() {
    let reply = "La sala tiene 28 bicis. En octubre abrimos un segundo grupo."
    #expect(verdict(reply, .honesty) == .notMet)
    #expect(verdict(reply, .honesty, of: .unknown) == .doesNotApply)
  }

  @Test func whoOwnsAMistakeRudelyOwnsIt() {
    #expect(verdict("We messed up, fine, but only an idiot makes a scene.", .honesty) == .met)
    #expect(verdict("Sorry, but only an idiot makes a scene about cold soup.", .honesty) == .notMet)
  }
}
