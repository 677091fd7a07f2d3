import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct AuthorHistoryTests {
  private func histories(_ mentions: [Mention], _ entries: [LedgerEntry] = []) -> [AuthorHistory] {
    let store = Sample.store(mentions)
    return AuthorHistory.ofMentions(
      LedgerIndex(store: store, ledger: entries),
      authors: AuthorTable(store)
    )
  }

  @Test func countsEarlierComplaintsOfTheSameAccount() {
    let mentions = (0..<4).map { Sample.mention("m\($0)", at: $0, author: "rosa", sentiment: -1) }
    let histories = histories(
      mentions + [Sample.mention("praise", at: 5, author: "rosa", sentiment: 1)],
      [
        Sample.entry(.answer, "m0", at: 9), Sample.entry(.leave, "m1", at: 9),
        Sample.entry(.escalate, "m2", at: 9),
      ]
    )
    // m3 waits after three complaints, of which the escalated one has no answer; m3 itself counts for what follows.
    #expect(histories[3] == AuthorHistory(complaints: 3, unanswered: 1))
    #expect(histories[4] == AuthorHistory(complaints: 4, unanswered: 2))
    #expect(histories.prefix(3).allSatisfy { $0 == AuthorHistory() }, "what does not wait needs none")
  }

  @Test func keepsPeopleApart() {
    func named(_ id: String, at hours: Int) -> Mention {
      var mention = Sample.mention(id, at: hours, sentiment: -1)
      mention.author = Author(name: "Rosa")
      return mention
    }
    let nothing = [AuthorHistory(), AuthorHistory()]
    #expect(histories([named("a", at: 1), named("b", at: 2)]) == nothing, "a name is no account")
    #expect(
      histories([
        Sample.mention("a", at: 1, source: "forum", author: "rosa", sentiment: -1),
        Sample.mention("b", at: 2, source: "plaza", author: "rosa", sentiment: -1),
      ]) == nothing
    )
  }

  @Test func knowsAnAccountHoweverItIsWritten() {
    let found = histories([
      Sample.mention("a", at: 1, author: "@Rosa", sentiment: -1),
      Sample.mention("b", at: 2, author: "rosa", sentiment: -1),
    ])
    #expect(found.last == AuthorHistory(complaints: 1, unanswered: 1))
  }

  @Test func raisesTheUrgencyAndSaysWhy() throws {
    let store = Sample.store(
      (0..<7).map { Sample.mention("m\($0)", at: $0, author: "rosa", sentiment: -1) }
        + [Sample.mention("other", at: 7, author: "pere", sentiment: -1)]
    )
    let queue = ResponseQueue(
      store: store,
      ledger: LedgerIndex(store: store, ledger: []),
      authors: AuthorTable(store),
      incidents: [:],
      now: Sample.hour(7),
      respondWithin: 86_400
    )
    // m6: 30 for being negative, 20 as there is time left, 5 for each of at most 4 unanswered ones, 2 for each of at most 5 complaints.
    let worst = try #require(queue.places.first { $0.mention == 6 })
    #expect(worst.urgency == 80)
    #expect(
      worst.reasons == [
        .negative, .inTime(seconds: 23 * 3600), .unansweredBefore(6), .complainedBefore(6),
      ]
    )
    // One complaint before is nothing unusual, but that nobody answered it is told.
    let second = try #require(queue.places.first { $0.mention == 1 })
    #expect(second.weights.map(\.points) == [30, 20, 5])
    #expect(queue.places.first { $0.mention == 7 }?.reasons.first == .negative)
  }
}
