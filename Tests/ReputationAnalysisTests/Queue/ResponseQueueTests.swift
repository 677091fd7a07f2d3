import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ResponseQueueTests {
  private func queue(_ mentions: [Mention], incidents: [Int: [Incident]] = [:], now: Int) -> (
    [String], ResponseQueue
  ) {
    let store = Sample.store(mentions)
    let queue = ResponseQueue(
      store: store,
      ledger: LedgerIndex(store: store, ledger: [Sample.entry(.answer, "answered", at: 3)]),
      authors: AuthorTable(store),
      incidents: incidents,
      now: Sample.hour(now),
      respondWithin: 3600
    )
    return (queue.places.map { store.identifier(at: $0.mention) }, queue)
  }

  @Test func putsTheMostUrgentFirstAndSaysWhy() throws {
    let (order, queue) = queue(
      [
        Sample.mention("answered", at: 1, sentiment: -1), Sample.mention("old", at: 2),
        Sample.mention("bad", at: 9, sentiment: -1, reach: 50_000), Sample.mention("new", at: 10),
      ],
      now: 10
    )
    #expect(order == ["bad", "old", "new"])
    let worst = try #require(queue.places.first)
    #expect(worst.reasons == [.negative, .reach(50_000)])
    #expect(queue.places[1].reasons == [.overdue(seconds: 7 * 3600)])
    #expect(queue.places[2].reasons.isEmpty)
  }

  /// Whoever let a queue lie for months has to see what was said an hour ago.
  @Test func buriesNothingThatHurtsUnderWhatIsOld() throws {
    let (order, queue) = queue(
      [
        Sample.mention("praise", at: 1, sentiment: 1), Sample.mention("old", at: 2),
        Sample.mention("complaint", at: 3, sentiment: -1), Sample.mention("fresh", at: 2000, sentiment: -1),
        Sample.mention("late", at: 1998),
      ],
      now: 2000
    )
    #expect(order == ["complaint", "fresh", "old", "late", "praise"])
    #expect(queue.places.map(\.urgency) == [58, 30, 14, 8, 7])
  }

  @Test func putsWhoWasBlockedLastAndSaysWhy() throws {
    let store = Sample.store([
      Sample.mention("blocked", at: 2, author: "troll", sentiment: -1, reach: 90_000),
      Sample.mention("again", at: 5, author: "@Troll", sentiment: -1),
      Sample.mention("other", at: 9, author: "rosa"),
    ])
    let entry = Sample.entry(.block, "blocked", at: 3)
    let queue = ResponseQueue(
      store: store,
      ledger: LedgerIndex(store: store, ledger: [entry]),
      authors: AuthorTable(store),
      incidents: [0: [Sample.incident("open")]],
      now: Sample.hour(9),
      respondWithin: 3600
    )
    #expect(queue.places.map { store.identifier(at: $0.mention) } == ["other", "blocked", "again"])
    #expect(queue.places[1].reasons == [.blocked(at: Sample.hour(3))])
    #expect(queue.places[2].urgency == 0)
    #expect(queue.count == 3, "until the ledger says that they are left alone")
  }

  @Test func weighsOpenIncidentsOnly() {
    var closed = Sample.incident("closed", state: .closed)
    var open = Sample.incident("open", severity: .critical)
    (closed.matches.mentions, open.matches.mentions) = (["a"], ["b"])
    let reputation = Sample.reputation(
      Sample.store([Sample.mention("a", at: 10), Sample.mention("b", at: 10)]),
      incidents: [closed, open],
      now: 10
    )
    let queue = reputation.queue(reputation.stories(), reputation.authors())
    #expect(queue.places.map(\.mention) == [1, 0])
    #expect(queue.places[0].reasons == [.incident(id: "open", severity: .critical)])
    #expect(queue.places[1].reasons.isEmpty)
  }

  @Test func keepsEquallyUrgentOnesInTheOrderOfPublication() {
    let (order, _) = queue((0..<5).map { Sample.mention("m\($0)", at: 9) }, now: 9)
    #expect(order == ["m0", "m1", "m2", "m3", "m4"])
  }

  /// Copies stand together, and none of them is answered by another's answer.
  @Test func putsTheCopiesThatWaitIntoOnePlace() throws {
    func copy(_ id: String, at hours: Int, reach: Int) -> Mention {
      var mention = Sample.mention(
        id,
        at: hours,
        sentiment: -1,
        reach: reach,
        title: id,
        text: AgencyText.prize
      )
      (mention.kind, mention.publisher) = (.news, id)
      mention.title = "Family bakery wins gold at national bread fair"
      return mention
    }
    let store = Sample.store([
      copy("answered", at: 1, reach: 10), copy("first", at: 2, reach: 5000),
      copy("second", at: 3, reach: 90_000),
      Sample.mention("other", at: 4),
    ])
    let queue = ResponseQueue(
      store: store,
      ledger: LedgerIndex(store: store, ledger: [Sample.entry(.answer, "answered", at: 3)]),
      authors: AuthorTable(store),
      stories: StoryGroups(store: store),
      incidents: [:],
      now: Sample.hour(4),
      respondWithin: 3600
    )
    #expect(queue.count == 3)
    #expect(queue.places.map(\.mention) == [1, 3])
    let place = try #require(queue.places.first)
    #expect(place.copies == [2])
    #expect(place.reasons == [.negative, .reach(90_000), .overdue(seconds: 3600)])
  }
}
