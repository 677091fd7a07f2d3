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
    #expect(worst.reasons == [.reach(50_000), .negative, .inTime(seconds: 0)])
    #expect(queue.places[1].reasons == [.overdue(seconds: 7 * 3600)])
    #expect(queue.places[2].reasons == [.inTime(seconds: 3600)])
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
    #expect(order == ["fresh", "complaint", "late", "old", "praise"])
    // 28 · 8 ÷ 1997 of what waits since the third hour, half and a quarter of as much of what is no complaint.
    #expect(queue.places.map { ($0.urgency * 10).rounded() / 10 } == [50, 30.1, 8, 0.1, 0])
  }

  /// A leak of which the estimate knows no word is read by many before anybody calls it bad; praise has time.
  @Test func putsWhatCanHaveItsAnswerInTimeBeforeWhatIsLongPastIt() {
    let (order, queue) = queue(
      [
        Sample.mention("complaint", at: 1, sentiment: -1), Sample.mention("late", at: 1992),
        Sample.mention("leak", at: 2000, reach: 10_000), Sample.mention("fresh", at: 2000),
        Sample.mention("called neutral", at: 2000, sentiment: 0),
        Sample.mention("thanks", at: 2000, sentiment: 1), Sample.mention("stale", at: 2),
      ],
      now: 2000
    )
    #expect(order == ["leak", "complaint", "late", "fresh", "called neutral", "thanks", "stale"])
    #expect(queue.places.map { ($0.urgency * 10).rounded() / 10 } == [32, 30.1, 14, 12, 10, 5, 0.1])
  }

  /// What an estimate takes for neutral is not, where so many read it; what somebody calls neutral, is.
  @Test func putsWhatVeryManyReadBeforeWhatHasWaited() {
    var estimated = Sample.mention("viral", at: 9, reach: 184_000)
    estimated.sentiment = Sentiment(score: 0, origin: .estimate)
    let (order, queue) = queue(
      [
        Sample.mention("overdue", at: 1, sentiment: -1), estimated,
        Sample.mention("news", at: 9, sentiment: 0, reach: 184_000),
        Sample.mention("praise", at: 9, sentiment: 1, reach: 184_000),
        Sample.mention("notable", at: 9, reach: 10_000), Sample.mention("most", at: 9, reach: 90_000_000),
      ],
      now: 10
    )
    #expect(order == ["most", "viral", "overdue", "news", "praise", "notable"])
    #expect(queue.places.map { $0.urgency.rounded() } == [72, 57, 55, 40, 35, 32])
  }

  @Test func raisesWhatIsSaidSinceAnIncidentIsTalkedOfAgain() throws {
    let waves = [(0, 6), (10, 6)].flatMap { day, count in
      (0..<count).map {
        Sample.mention("w\(day)-\($0)", at: (20 + day) * 24 + $0, sentiment: -1, text: "La masa")
      }
    }
    var watched = Sample.incident("i", state: .watching, severity: .low)
    watched.clocks[.firstSignal] = Sample.hour(20 * 24)
    watched.clocks[.declared] = Sample.hour(20 * 24)
    watched.clocks[.resolved] = Sample.hour(24 * 24)
    watched.matches.terms = ["masa"]
    let usual = (0..<31).map { Sample.mention("u\($0)", at: $0 * 24, sentiment: 0) }
    let reputation = Sample.reputation(
      Sample.store((usual + waves).sorted { $0.published < $1.published }),
      incidents: [watched],
      now: 30 * 24 + 8
    )
    let queue = reputation.queue(reputation.stories(), reputation.authors())
    let again = queue.places.filter { $0.reasons.contains(.again(id: "i")) }
    #expect(Set(again.map { reputation.store.identifier(at: $0.mention) }) == Set(waves.suffix(6).map(\.id)))
    #expect(queue.places.prefix(6).allSatisfy { $0.reasons.contains(.again(id: "i")) })
  }

  @Test func putsWhoWasBlockedLastAndSaysWhy() throws {
    let store = Sample.store([
      Sample.mention("blocked", at: 2, author: "troll", sentiment: -1, reach: 9000),
      Sample.mention("again", at: 5, author: "@Troll", sentiment: -1),
      Sample.mention("other", at: 9, author: "rosa"),
    ])
    let steps = [(LedgerEntry.Action.contact, 1), (.warn, 2), (.block, 3)]
    let queue = ResponseQueue(
      store: store,
      ledger: LedgerIndex(store: store, ledger: steps.map { Sample.entry($0, "blocked", at: $1) }),
      authors: AuthorTable(store),
      incidents: [:],
      now: Sample.hour(9),
      respondWithin: 3600
    )
    #expect(queue.places.map { store.identifier(at: $0.mention) } == ["other", "blocked", "again"])
    #expect(queue.places[1].reasons == [.blocked(at: Sample.hour(3), isLast: true)])
    #expect(queue.places[2].urgency == 0)
    #expect(queue.count == 3, "until the ledger says that they are left alone")
  }

  @Test func hidesNoEmergencyOfWhoWasBlocked() {
    let store = Sample.store([
      Sample.mention("first", at: 1, author: "troll", sentiment: -1),
      Sample.mention("ill", at: 5, author: "troll", sentiment: -1, reach: 2_000_000),
      Sample.mention("told", at: 6, author: "troll", sentiment: -1),
      Sample.mention("unwarned", at: 7, author: "rosa", sentiment: -1),
      Sample.mention("other", at: 8),
    ])
    let entries = [
      Sample.entry(.contact, "first", at: 2), Sample.entry(.warn, "first", at: 3),
      Sample.entry(.block, "first", at: 4), Sample.entry(.block, "unwarned", at: 8),
      Sample.entry(.warn, "unwarned", at: 9),
    ]
    let queue = ResponseQueue(
      store: store,
      ledger: LedgerIndex(store: store, ledger: entries),
      authors: AuthorTable(store),
      incidents: [2: [Sample.incident("open")]],
      now: Sample.hour(9),
      respondWithin: 3600
    )
    let places = queue.places.map { store.identifier(at: $0.mention) }
    #expect(Set(places.prefix(2)) == ["ill", "told"])
    #expect(places.suffix(3) == ["unwarned", "other", "first"])
    #expect(queue.places[0].reasons.last == .blocked(at: Sample.hour(4), isLast: false))
  }

  /// By the book is what follows a word and a warning, whatever was done before.
  @Test func takesTheBlockThatFollowedTheBook() {
    let store = Sample.store([
      Sample.mention("blocked", at: 2, author: "troll", sentiment: -1), Sample.mention("other", at: 9),
    ])
    let steps = [(LedgerEntry.Action.block, 3), (.contact, 4), (.warn, 5), (.block, 6), (.block, 7)]
    let queue = ResponseQueue(
      store: store,
      ledger: LedgerIndex(store: store, ledger: steps.map { Sample.entry($0, "blocked", at: $1) }),
      authors: AuthorTable(store),
      incidents: [:],
      now: Sample.hour(9),
      respondWithin: 3600
    )
    #expect(queue.places.last?.reasons == [.blocked(at: Sample.hour(6), isLast: true)])
  }

  /// The place of a story that `mentions` tell.
  private func place(of mentions: [Mention], ledger: [LedgerEntry] = [], now: Int) -> ResponseQueue.Place? {
    let told = mentions.map { mention in
      var told = mention
      told.title = "La Espiga abre otra tienda de pan integral en la plaza"
      return told
    }
    let reputation = Sample.reputation(Sample.store(told), ledger: ledger, now: now)
    return reputation.queue(reputation.stories(), reputation.authors()).places.first
  }

  @Test func aCopyThatHasWaitedForLongBuriesNoFreshOne() {
    let copies = [
      Sample.mention("old", at: 1, source: "s1", sentiment: -1),
      Sample.mention("new", at: 60, source: "s2", sentiment: -1),
    ]
    #expect(place(of: copies, now: 60)?.urgency == 50)
    #expect(place(of: copies, now: 60)?.reasons == [.negative, .inTime(seconds: 3600)])
    // Eight hours late are 28 points, more than an answer in time.
    #expect(place(of: copies, now: 9 + 60)?.reasons.first == .negative)
    let late = [copies[0], Sample.mention("new", at: 9, source: "s2", sentiment: -1)]
    #expect(place(of: late, now: 9)?.reasons == [.negative, .overdue(seconds: 7 * 3600)])
  }

  @Test func ofSeveralInTimeTheFirstThatIsDueIsTold() {
    let copies = [(1, "s1"), (2, "s2")].map { Sample.mention($1, at: $0, source: $1) }
    var configuration = Sample.configuration
    configuration.monitoring.respondWithin = 10 * 3600
    let store = Sample.store(
      copies.map {
        var told = $0
        told.title = "La Espiga abre otra tienda de pan integral en la plaza"
        return told
      }
    )
    let reputation = Sample.reputation(store, configuration: configuration, now: 3)
    let queue = reputation.queue(reputation.stories(), reputation.authors())
    #expect(queue.places.first?.copies.count == 1)
    #expect(queue.places.first?.reasons == [.inTime(seconds: 8 * 3600)])
  }

  @Test func aCopyOfWhoWasBlockedTellsOfAnEmergency() {
    let copies = [
      Sample.mention("first", at: 1, source: "s0", author: "troll", sentiment: -1),
      Sample.mention("viral", at: 5, source: "s1", author: "troll", sentiment: -1, reach: 2_000_000),
      Sample.mention("copy", at: 6, source: "s2", author: "rosa", sentiment: -1),
    ]
    let steps = [(LedgerEntry.Action.contact, 2), (.warn, 3), (.block, 4)]
    let entries = steps.map { Sample.entry($0, "first", at: $1) }
    #expect(place(of: copies, ledger: entries, now: 6)?.reasons.contains(.reach(2_000_000)) == true)
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
    #expect(queue.places[0].reasons.first == .incident(id: "open", severity: .critical))
    #expect(queue.places[1].reasons == [.inTime(seconds: 3600)])
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
    #expect(place.reasons == [.reach(90_000), .negative, .inTime(seconds: 0)])
  }

  /// Twelve times the same of one account hid a live spike at place 13; two people who say the same are two.
  @Test func putsTheEqualTextsOfOneAccountIntoOnePlace() throws {
    let text = "Última hora: queixes a la costa"
    var named = Sample.mention("named", at: 7, sentiment: -1, text: text)
    named.author = Author(name: "Rosa")
    var namesake = Sample.mention("namesake", at: 7, sentiment: -1, text: text)
    namesake.author = Author(name: "Rosa")
    let (order, queue) = queue(
      [
        Sample.mention("answered", at: 1, author: "diari", sentiment: -1, text: text),
        Sample.mention("first", at: 2, author: "diari", sentiment: -1, text: text),
        Sample.mention("other", at: 3, author: "rosa", sentiment: -1, text: text),
        Sample.mention("second", at: 4, author: "@Diari", sentiment: -1, reach: 90_000, text: text),
        Sample.mention("titled", at: 5, author: "diari", sentiment: -1, title: "Costa", text: text),
        Sample.mention("short", at: 5, author: "diari", sentiment: -1, text: "Moltes gràcies"),
        Sample.mention("shorter", at: 6, author: "diari", sentiment: -1, text: "Moltes gràcies"),
        Sample.mention("third", at: 6, author: "diari", sentiment: -1, text: text),
        named, namesake,
        Sample.mention("late", at: 2 + 14 * 24 + 1, author: "diari", sentiment: -1, text: text),
      ],
      now: 15 * 24
    )
    #expect(queue.count == 10)
    #expect(Set(order) == ["first", "other", "titled", "short", "shorter", "named", "namesake", "late"])
    let place = try #require(queue.places.first)
    #expect(place.mention == 1)
    #expect(place.copies == [3, 7])
    #expect(place.reasons.contains(.reach(90_000)))
  }
}
