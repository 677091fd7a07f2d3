import ReputationModel
import Testing

@testable import ReputationAnalysis

/// What a reply tells in passing: a day, that something is solved, and which forms of a word it uses.
@Suite struct ReplyPassingTests {
  private func judgement(_ reply: String, _ language: String? = nil) throws -> ReplyJudgement {
    try #require(
      ReplyJudge().judge(reply, language: language.map { LanguageCode(rawValue: $0) }, mention: .negative)
    )
  }

  /// What is done again is a change where it is said for when, and an offer where it is not.
  @Test(arguments: [
    ("Te lo volvemos a montar el lunes.", ReplyJudgement.Verdict.met), ("Te lo volvemos a montar.", .notMet),
    ("Us la tornem a fer a les 10.", .met), ("Us la tornem a fer quan vulgueu.", .notMet),
    ("We'll redo the wall by 16:00.", .met), ("We'll redo the wall if you wish.", .notMet),
  ])
  func aRemedyNamesADay(reply: String, verdict: ReplyJudgement.Verdict) throws {
    #expect(try judgement(reply).verdict(.improvement) == verdict)
  }

  /// That something is solved is a claim, until the reply says of what.
  @Test(arguments: [
    ("Hola. Ya quedó arreglado.", ReplyJudgement.Verdict.notMet),
    ("La ventana del desván ya quedó arreglada.", .met),
    ("Tot resolt, gràcies.", .notMet), ("La porta del magatzem ja està arreglada.", .met),
    ("It's sorted now.", .notMet), ("The window in the attic has been mended.", .met),
  ])
  func aClaimIsNoChange(reply: String, verdict: ReplyJudgement.Verdict) throws {
    let judgement = try judgement(reply)
    #expect(judgement.verdict(.improvement) == verdict)
    #expect(judgement.verdict(.answer) == verdict)
  }

  @Test func aChangeDoesNotReachOverAComma() throws {
    #expect(try judgement("Ara, els dolços del forn vell.", "ca").verdict(.improvement) == .notMet)
    #expect(try judgement("Ara els dolços són del forn vell.", "ca").verdict(.improvement) == .met)
  }

  /// The forms of Valencia stand for those of the lists, also where a phrase has several.
  @Test(arguments: [
    ("Ho sent: la llet estava agra.", Principle.honesty), ("Disculpe: la llet estava agra.", .honesty),
    ("La queixa és justa. La culpa és meua.", .honesty), ("Ho agraïsc.", .thanks),
  ])
  func hearsValencian(reply: String, principle: Principle) throws {
    #expect(try judgement(reply, "ca").verdict(principle) == .met)
  }

  @Test(arguments: ["Sentim que tinga eixa sensació.", "Sentim que tinga esta sensació."])
  func hearsValencianRegretForAFeeling(reply: String) throws {
    #expect(try judgement(reply, "ca").verdict(.honesty) == .notMet)
  }

  /// A list that outgrows its trie would lose its last phrases without a word.
  @Test func theListsFit() throws {
    #expect(try judgement("Volem millorar la carta.", "ca").verdict(.improvement) == .met)
    #expect(try judgement("Vamos a mejorar la carta.", "es").verdict(.improvement) == .met)
    #expect(try judgement("We welcome your thoughts on the menu.", "en").verdict(.improvement) == .met)
    #expect(try judgement("Els oferim que vosté vulga suggerir-ho.", "ca").language.rawValue == "ca")
  }

  /// Words of irony tell the language where small words tell of none, or of one without phrases.
  @Test func tellsTheLanguageByWhatItSays() throws {
    #expect(try judgement("Que estrany que només et piqui a tu.").language.rawValue == "ca")
  }
}
