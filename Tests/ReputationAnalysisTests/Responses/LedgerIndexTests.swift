import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct LedgerIndexTests {
  let store = Sample.store([
    Sample.mention("a", at: 1), Sample.mention("b", at: 2),
    Sample.mention("c", at: 3, sentiment: 1, reply: Reply(at: Sample.hour(5))),
  ])

  @Test func takesTheFirstAnswerOverEverythingElse() {
    let ledger = LedgerIndex(
      store: store,
      ledger: [
        Sample.entry(.answer, "a", at: 9), Sample.entry(.escalate, "a", at: 4),
        Sample.entry(.answer, "a", at: 6),
        Sample.entry(.leave, "b", at: 3),
      ]
    )
    #expect(
      ledger.handlings == [
        .answered(at: Sample.hour(6)), .left(at: Sample.hour(3)), .answered(at: Sample.hour(5)),
      ]
    )
    #expect(ledger.findings.isEmpty)
  }

  /// Of two times, of which one is a day alone, both may be on one day in any order.
  @Test func takesAnEntryOfADayAloneForOneOfAnyHourOfIt() {
    func entry(latest: Int) -> LedgerEntry {
      LedgerEntry(
        mention: "b",
        at: Sample.hour(0),
        latest: Sample.hour(latest),
        action: .answer,
        text: "Gracias",
        location: SourceLocation(file: "l.yml", line: 1)
      )
    }
    #expect(LedgerIndex(store: store, ledger: [entry(latest: 23)]).findings.isEmpty)
    #expect(
      LedgerIndex(store: store, ledger: [entry(latest: 1)]).findings.map(\.rule) == ["ledger.before-mention"]
    )
  }

  @Test func leavesOutWhatHasNotHappened() {
    let entries = [
      Sample.entry(.answer, "a", at: 9), Sample.entry(.classify, "a", at: 9, sentiment: -1),
      Sample.entry(.escalate, "b", at: 4), Sample.entry(.leave, "b", at: 5),
      Sample.entry(.remove, "b", at: 5),
    ]
    let early = LedgerIndex(store: store, ledger: entries, now: Sample.hour(4))
    #expect(early.handlings == [.open, .escalated(at: Sample.hour(4)), .open])
    #expect(early.labels[0] == .unknown)
    #expect(early.entries == [1: [entries[2]]])
    #expect(RemovalFigures(early) == RemovalFigures(LedgerIndex(store: store, ledger: [])))
    // What is dated now has happened.
    let late = LedgerIndex(store: store, ledger: entries, now: Sample.hour(9))
    #expect(late.handlings == LedgerIndex(store: store, ledger: entries).handlings)
  }

  @Test func letsAPersonJudgeTheSentiment() {
    let ledger = LedgerIndex(store: store, ledger: [Sample.entry(.classify, "c", at: 9, sentiment: -1)])
    #expect(ledger.labels == [.unknown, .unknown, .negative])
    #expect(ledger.handlings[0].isOpen)
  }

  @Test func reportsAnEntryWithoutAMention() {
    let ledger = LedgerIndex(store: store, ledger: [Sample.entry(.answer, "zzz", at: 9)])
    #expect(ledger.findings.map(\.rule) == ["ledger.unknown-mention"])
    #expect(ledger.findings.first?.found == "zzz")
  }

  @Test func reportsAnEntryOlderThanItsMention() {
    let ledger = LedgerIndex(store: store, ledger: [Sample.entry(.answer, "b", at: 1)])
    #expect(ledger.findings.map(\.rule) == ["ledger.before-mention"])
  }

  @Test func knowsTheEntryThatDecided() {
    let ledger = LedgerIndex(
      store: store,
      ledger: [
        Sample.entry(.escalate, "a", at: 4), Sample.entry(.answer, "a", at: 9),
        Sample.entry(.answer, "a", at: 6),
        Sample.entry(.notice, "b", at: 5),
      ]
    )
    #expect(ledger.decision(at: 0) == Sample.entry(.answer, "a", at: 6))
    #expect(ledger.decision(at: 1) == nil)
    #expect(ledger.decision(at: 2) == nil, "the export's own reply decided")
  }
}
