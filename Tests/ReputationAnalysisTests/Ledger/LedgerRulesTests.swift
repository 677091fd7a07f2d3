import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct LedgerRulesTests {
  let store = Sample.store([
    Sample.mention("a", at: 1, author: "rosa"), Sample.mention("b", at: 2, author: "rosa"),
    Sample.mention("c", at: 3, author: "pere"), Sample.mention("d", at: 4), Sample.mention("e", at: 5),
    Sample.mention("f", at: 6, source: "plaza", author: "rosa"),
  ])

  /// The entries as lines of a file, the first on line 1.
  private func found(_ entries: [LedgerEntry], now: Int = 100) -> [String] {
    let placed = entries.enumerated().map { $1.on(line: $0 + 1) }
    return LedgerRules(
      LedgerIndex(store: store, ledger: placed),
      store: store,
      now: Sample.hour(now),
      zone: .utc
    ).findings().map {
      "\($0.location?.line ?? 0) \($0.severity.rawValue) \($0.rule)"
    }
  }

  private func entry(
    _ action: LedgerEntry.Action,
    _ mention: String = "a",
    at hours: Int,
    reason: String? = nil
  ) -> LedgerEntry {
    Sample.entry(action, mention, at: hours, reason: reason)
  }

  @Test func letsARemovalPassThatWasAnnounced() {
    #expect(found([entry(.notice, at: 5), entry(.remove, at: 6, reason: "threat: to a baker")]).isEmpty)
  }

  @Test(arguments: [
    (5, ["2 warning ledger.notice-after-removal"]), (6, ["2 warning ledger.notice-after-removal"]), (4, []),
    // What has not happened makes up for nothing.
    (101, ["1 warning ledger.in-future", "2 error ledger.remove-without-notice"]),
  ])
  func wantsANoticeThatIsEarlier(notice: Int, expected: [String]) {
    #expect(found([entry(.notice, at: notice), entry(.remove, at: 5, reason: "offensive")]) == expected)
  }

  @Test func wantsTheNoticeAboutTheSameMention() {
    #expect(
      found([entry(.notice, "b", at: 2), entry(.remove, "a", at: 5, reason: "insult")])
        == ["2 error ledger.remove-without-notice"]
    )
  }

  @Test(arguments: [nil, "", "a competitor wrote it", "he is unfair"])
  func removesOnlyWhatOffends(reason: String?) {
    #expect(
      found([entry(.notice, at: 2), entry(.remove, at: 5, reason: reason)]) == [
        "2 error ledger.remove-reason"
      ]
    )
  }

  @Test func aWrongAddressEvadesNothing() {
    #expect(
      found([entry(.remove, "gone", at: 5, reason: "insult"), entry(.block, "gone", at: 5)])
        == ["1 error ledger.remove-without-notice", "2 error ledger.block-without-steps"]
    )
    #expect(found([entry(.notice, "gone", at: 4), entry(.remove, "gone", at: 5, reason: "insult")]).isEmpty)
  }

  @Test func wantsAWordAndAWarningBeforeABlock() {
    #expect(found([entry(.contact, at: 2), entry(.warn, at: 3), entry(.block, at: 4)]).isEmpty)
    #expect(
      found([entry(.contact, at: 2), entry(.warn, at: 4), entry(.block, at: 4)])
        == ["3 warning ledger.steps-after-block"]
    )
    #expect(
      found([entry(.block, at: 4), entry(.contact, at: 5), entry(.warn, at: 6)])
        == ["1 warning ledger.steps-after-block"]
    )
    #expect(found([entry(.block, at: 4), entry(.contact, at: 5)]) == ["1 error ledger.block-without-steps"])
    #expect(found([entry(.warn, at: 2), entry(.block, at: 4)]) == ["2 error ledger.block-without-steps"])
  }

  @Test func takesWhatWasDoneAboutTheSameAccount() {
    #expect(
      found([entry(.contact, "a", at: 2), entry(.warn, "b", at: 3), entry(.block, "b", at: 4)]).isEmpty
    )
    // The same handle on another channel may be somebody else; so may whoever has no account.
    for other in ["c", "d", "f"] {
      #expect(
        found([entry(.contact, other, at: 2), entry(.warn, other, at: 3), entry(.block, "a", at: 4)])
          == ["3 error ledger.block-without-steps"]
      )
    }
    #expect(
      found([entry(.contact, "d", at: 2), entry(.warn, "d", at: 3), entry(.block, "e", at: 4)])
        == ["3 error ledger.block-without-steps"]
    )
  }

  @Test func wantsAnOfficialReplyBesideAReport() {
    #expect(found([entry(.reportImpersonation, at: 5)]) == ["1 warning ledger.impersonation-without-reply"])
    // A reply that is dated next month has not been given.
    #expect(
      found([entry(.reportImpersonation, at: 5), entry(.officialReply, at: 101)])
        == ["1 warning ledger.impersonation-without-reply", "2 warning ledger.in-future"]
    )
    #expect(found([entry(.reportImpersonation, at: 5), entry(.officialReply, "b", at: 4)]).isEmpty)
    #expect(
      found([entry(.reportImpersonation, at: 5), entry(.officialReply, "c", at: 9)])
        == ["1 warning ledger.impersonation-without-reply"]
    )
  }

  @Test func findsWhatStandsTwiceAndWhatHasNotHappened() {
    #expect(
      found([entry(.answer, at: 2), entry(.answer, at: 3), entry(.answer, "b", at: 2), entry(.answer, at: 2)])
        == ["4 warning ledger.repeated-entry"]
    )
    #expect(found([entry(.answer, at: 7), entry(.leave, at: 8)], now: 7) == ["2 warning ledger.in-future"])
    // What has not happened breaks no rule.
    #expect(
      found([entry(.remove, at: 8), entry(.block, at: 9)], now: 7).allSatisfy { $0.hasSuffix("in-future") }
    )
  }

  /// One moment and as many letters are not yet one text.
  @Test func comparesEveryEntryOfAMoment() {
    let answers = ["abc", "abd", "abe", "abd", "abc", "abc"].map { text in
      LedgerEntry(
        mention: "a",
        at: Sample.hour(2),
        action: .answer,
        text: text,
        location: SourceLocation(file: "content/ledger/sample.yml")
      )
    }
    #expect(found(answers) == (4...6).map { "\($0) warning ledger.repeated-entry" })
  }

  /// What could not be read may be what tells the two apart.
  @Test func callsNothingRepeatedThatWasNotReadWhole() {
    var broken = entry(.answer, at: 2)
    broken.isWhole = false
    #expect(found([broken, broken]).isEmpty)
    #expect(found([entry(.answer, at: 2), broken]).isEmpty)
    #expect(
      found([broken, entry(.answer, at: 2), entry(.answer, at: 2)]) == ["3 warning ledger.repeated-entry"]
    )
  }

  @Test func saysWhatWasFoundAndWhatToDo() throws {
    let entries = [entry(.notice, at: 7), entry(.remove, at: 5, reason: "insult")]
    let finding = try #require(
      LedgerRules(
        LedgerIndex(store: store, ledger: entries),
        store: store,
        now: Sample.hour(9),
        zone: .utc
      ).findings().first
    )
    #expect(finding.found == "a notice at 2026-03-02T07:00:00Z, the removal at 2026-03-02T05:00:00Z")
    #expect(finding.expected?.contains("earlier than 2026-03-02T05:00:00Z") == true)
    #expect(finding.fix?.isEmpty == false)
  }

  @Test func tellsTimesInTheSitesZone() throws {
    let madrid = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    let entries = [entry(.answer, at: 0).on(line: 1), entry(.answer, at: 0).on(line: 2)]
    let ledger = LedgerIndex(store: store, ledger: entries, zone: madrid, own: OwnAccounts(Brand()))
    let moment = madrid.rfc3339(Sample.hour(0))
    #expect(!moment.hasSuffix("Z"))
    #expect(ledger.findings.map(\.found) == [moment, moment])
    #expect(ledger.findings.first?.expected?.contains(madrid.rfc3339(Sample.hour(1))) == true)
    let findings = LedgerRules(ledger, store: store, now: Sample.hour(100), zone: madrid).findings()
    #expect(findings.map(\.found) == ["answer at \(moment)"])
  }
}

@Suite struct ImpersonationRuleTests {
  private func found(
    _ actions: [LedgerEntry.Action],
    kind: Incident.Kind = .impersonation,
    state: Incident.State = .active,
    repliedTo replied: String = "a",
    about reported: String = "a",
    since: Int? = nil
  ) -> [String?] {
    let store = Sample.store([
      Sample.mention("a", at: 1, author: "@espiga_"), Sample.mention("b", at: 2),
      Sample.mention("other", at: 3, author: "espiga_"), Sample.mention("stranger", at: 4, author: "rosa"),
    ])
    let entries = actions.map { Sample.entry($0, $0 == .officialReply ? replied : reported, at: 5) }
    let ledger = LedgerIndex(store: store, ledger: entries)
    var incident = Sample.incident("false-account", state: state)
    incident.kind = kind
    incident.clocks[.firstSignal] = since.map(Sample.hour)
    let figures = IncidentFigures(
      incident: incident,
      mentions: [0, 1],
      store: store,
      ledger: ledger,
      audiences: Audiences(store),
      known: nil,
      zone: .utc
    )
    return ImpersonationRule.findings(of: [figures], ledger: ledger, store: store).map(\.found)
  }

  @Test func needsBoth() {
    #expect(found([.reportImpersonation, .officialReply]).isEmpty)
    let about = "about a mention of this incident, or another of the same account"
    #expect(found([.officialReply]) == ["no `report-impersonation` \(about)"])
    #expect(found([.answer]) == ["no `report-impersonation` and no `official-reply` \(about)"])
  }

  /// The ledger's own rule takes both for one account, so this one must not ask for more.
  @Test func takesWhatWasDoneAboutAnotherMentionOfTheAccount() {
    #expect(found([.reportImpersonation, .officialReply], repliedTo: "other").isEmpty)
    #expect(found([.reportImpersonation, .officialReply], repliedTo: "stranger").count == 1)
  }

  /// About another mention of the account; what is done about one of its own is done, however late it was opened.
  @Test func takesNothingThatWasDoneBeforeItBegan() {
    let steps = [LedgerEntry.Action.reportImpersonation, .officialReply]
    #expect(found(steps, repliedTo: "other", about: "other", since: 5).isEmpty)
    #expect(found(steps, repliedTo: "other", about: "other", since: 6).count == 1)
    #expect(found(steps, since: 6).isEmpty)
  }

  @Test func leavesOthersAlone() {
    #expect(found([], kind: .troll).isEmpty)
    #expect(found([], state: .falseAlarm).isEmpty)
    #expect(found([], state: .triage).isEmpty)
  }
}

extension LedgerEntry {
  /// The same entry on another line.
  fileprivate func on(line: Int) -> LedgerEntry {
    var entry = self
    entry.location = SourceLocation(file: location.file, line: line)
    return entry
  }
}
