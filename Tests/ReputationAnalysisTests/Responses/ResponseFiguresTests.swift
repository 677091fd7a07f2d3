import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ResponseFiguresTests {
  /// Of mentions of one hour after the other, each called by its hour.
  private func figures(_ count: Int, from first: Int = 0, _ ledger: [LedgerEntry], now: Int)
    -> ResponseFigures
  {
    let store = Sample.store((first..<first + count).map { Sample.mention("m\($0)", at: $0) })
    return ResponseFigures(
      store: store,
      range: 0..<count,
      handlings: LedgerIndex(store: store, ledger: ledger).handlings,
      now: Sample.hour(now),
      respondWithin: 3600,
      office: OfficeClock(OfficeHours(), zone: .utc)
    )
  }

  @Test func countsWhatWaitsAndWhatIsOverdue() {
    let figures = figures(4, [Sample.entry(.answer, "m0", at: 1), Sample.entry(.leave, "m1", at: 2)], now: 4)
    #expect(figures.answered == 1)
    #expect(figures.unanswered == 2)
    // m2 waits for two hours; m3 for one hour, which is not yet too long.
    #expect(figures.overdue == 1)
    #expect(figures.oldestUnanswered == 2)
    #expect(figures.rate == 1.0 / 3)
  }

  /// Every mention is in one of the five numbers.
  @Test func countsWhatCalledForNoAnswer() {
    let actions: [LedgerEntry.Action] = [.answer, .escalate, .leave, .leave, .remove]
    let ledger = actions.enumerated().map { Sample.entry($1, "m\($0)", at: $0 + 1) }
    let figures = figures(7, ledger, now: 9)
    #expect((figures.answered, figures.escalated, figures.unanswered) == (1, 1, 2))
    #expect((figures.left, figures.removed) == (2, 1))
    #expect(figures.calling == 4)
    #expect(figures.rate == 0.25)
  }

  @Test func tellsTimesOnEnoughCasesOnly() {
    let answers = [
      Sample.entry(.answer, "m1", at: 2), Sample.entry(.answer, "m2", at: 4),
      Sample.entry(.answer, "m3", at: 13),
    ]
    let three = figures(3, from: 1, answers, now: 20)
    #expect(three.medianSeconds == 7200)
    #expect(three.p90Seconds == 36_000)
    #expect(three.n == 3)
    let two = figures(2, from: 1, Array(answers.prefix(2)), now: 20)
    #expect(two.medianSeconds == nil)
    #expect(two.p90Seconds == nil)
    #expect(two.rate == nil)
  }

  /// What stands at midnight was told with its day alone: nobody knows how long it waited, but that it was answered.
  @Test func countsNoTimeFromOrToADayAlone() {
    let answers = [
      Sample.entry(.answer, "m0", at: 5), Sample.entry(.answer, "m1", at: 2),
      Sample.entry(.answer, "m2", at: 24),
      Sample.entry(.answer, "m3", at: 6), Sample.entry(.answer, "m4", at: 9),
    ]
    let five = figures(5, answers, now: 30)
    #expect(five.answered == 5)
    #expect((five.n, five.medianSeconds, five.p90Seconds) == (3, 3 * 3600, 5 * 3600))
    #expect(five.officeTimes.n == 3)
    #expect(figures(1, Array(answers.prefix(1)), now: 30).n == 0)
  }

  @Test func knowsNothingOfNothing() {
    let none = figures(0, [], now: 0)
    #expect(none.rate == nil)
    #expect(none.oldestUnanswered == nil)
    #expect(none.unanswered == 0)
  }

  @Test func tellsTimesInOfficeHours() {
    // Monday from one to three: answered at eleven the same day, at eight before the office opens, and on Tuesday at
    // noon.
    let figures = figures(
      3,
      from: 1,
      [
        Sample.entry(.answer, "m1", at: 11), Sample.entry(.answer, "m2", at: 8),
        Sample.entry(.answer, "m3", at: 36),
      ],
      now: 48
    )
    // 2, 0 and 8 + 3 hours.
    #expect(figures.officeTimes.medianSeconds == 7200)
    #expect(figures.officeTimes.p90Seconds == 39_600)
    #expect(figures.officeTimes.n == 3)
    #expect(figures.times.medianSeconds == 36_000)
  }
}
