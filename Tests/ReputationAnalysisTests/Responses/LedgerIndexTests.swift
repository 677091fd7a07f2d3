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

  /// Comments carry the address of the page they stand on; an identifier is one mention's alone.
  @Test func reportsAnAddressThatSeveralMentionsHave() {
    let url = "https://foro.example/hilo"
    let mentions = ["ada", "bel", "cai", "ada"].enumerated().map { number, author in
      // What Ada wrote is told twice.
      var mention = Sample.mention("m\(number)", at: number, author: author, text: "Pan de \(author)")
      mention.url = number < 3 ? url : url + "?utm_source=x"
      return mention
    }
    var other = Sample.mention("z", at: 4)
    other.url = "https://foro.example/otro"
    let store = Sample.store(mentions + [other])
    let ledger = LedgerIndex(
      store: store,
      ledger: [
        Sample.entry(.answer, url + "#top", at: 9), Sample.entry(.answer, "m1", at: 9),
        Sample.entry(.answer, "m0", at: 9), Sample.entry(.answer, "https://foro.example/otro", at: 9),
      ]
    )
    #expect(ledger.findings.map(\.rule) == ["ledger.ambiguous-mention"])
    #expect(ledger.findings.first?.found == "3 mentions: m0, m1, m2")
    #expect(ledger.findings.first?.location?.file == "content/ledger/sample.yml")
    #expect(ledger.handlings.map(\.isOpen) == [false, false, true, false])
  }

  @Test func doesNotListHundredsThatShareAnAddress() {
    let mentions = (0..<300).map { number in
      var mention = Sample.mention("m\(number)", at: 1, author: "\(number)", text: "Pan \(number)")
      mention.url = "https://foro.example/hilo"
      return mention
    }
    let entries = [Sample.entry(.answer, "https://foro.example/hilo", at: 9)]
    let ledger = LedgerIndex(store: Sample.store(mentions), ledger: entries)
    #expect(ledger.findings.first?.found == "300 mentions: m0, m1, m2, m3, m4 and 295 more")
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
