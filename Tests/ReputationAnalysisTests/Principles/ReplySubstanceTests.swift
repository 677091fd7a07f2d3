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
    ("At Heron Airways we fly above colourful cities.", ReplyJudgement.Verdict.notMet),
    ("At Heron Airways we lost 3 bags.", .met),
    ("En Cablenova unimos pueblos y ciudades enteras.", .notMet),
    ("La puerta chirriaba toda la noche.", .met),
    ("Thank you for the comment about your experience, Derek Millward of Ashby.", .notMet),
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
    let reply = "El taller tiene 12 tornos. En mayo abrimos un turno más."
    #expect(verdict(reply, .honesty) == .notMet)
    #expect(verdict(reply, .honesty, of: .unknown) == .doesNotApply)
  }

  @Test func whoOwnsAMistakeRudelyOwnsIt() {
    #expect(verdict("We mixed up the rooms, fine, but only an idiot writes four pages.", .honesty) == .met)
    #expect(verdict("Sorry, but only an idiot writes four pages about it.", .honesty) == .notMet)
  }
}
