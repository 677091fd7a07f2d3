import ReputationModel
import Testing

@testable import ReputationAnalysis

/// An incident about dough that began on day 0, a Monday; day 12 is today, and data reach to yesterday.
@Suite struct IncidentSuggestionsTests {
  private static let today = 12

  /// The figures of the incident with so many negative mentions a day from day 0 on.
  private func figures(
    _ negative: [Int],
    judged: Bool = true,
    since: Int = -30,
    beside others: [Incident] = [],
    before: [Int: Int] = [:],
    _ change: (inout Incident) -> Void = { _ in }
  ) throws -> IncidentFigures {
    var mentions = [Sample.mention("old", at: since * 24), Sample.mention("new", at: 11 * 24 + 20)]
    for (day, count) in negative.enumerated() {
      mentions += (0..<count).map {
        Sample.mention("d\(day)-\($0)", at: day * 24 + 10, sentiment: judged ? -1 : nil, text: "La masa")
      }
    }
    for (day, count) in before {
      mentions += (0..<count).map {
        Sample.mention("b\(day)-\($0)", at: day * 24 + 10, sentiment: -1, text: "La masa")
      }
    }
    var incident = Sample.incident("dough", severity: .low)
    incident.matches.terms = ["masa"]
    incident.clocks[.firstSignal] = Sample.hour(9)
    change(&incident)
    let store = Sample.store(mentions)
    let zone = SiteTimeZone.utc
    let ledger = LedgerIndex(store: store, ledger: [])
    let daily = DailySentiment(store: store, indices: store.indices, ledger: ledger, zone: zone)
    let analysis = IncidentAnalysis(
      store: store,
      ledger: ledger,
      monitoring: Monitoring(),
      zone: zone,
      now: Sample.hour(Self.today * 24 + 8),
      rivals: SameTopic([incident] + others, zone: zone, now: Sample.hour(Self.today * 24 + 8))
    )
    let matcher = analysis.matcher(of: [incident])
    let found = matcher.mentions(topics: (0..<matcher.partCount).map(matcher.topics), ledger: ledger)
    return analysis.figures(
      of: incident,
      try #require(found.first),
      audiences: Audiences(store),
      days: KnownDays(daily: daily, silences: Sample.silences([]), today: CalendarDay(daysSince1970: 0))
    )
  }

  private func suggestions(_ figures: IncidentFigures) -> IncidentSuggestions {
    IncidentSuggestions(figures: figures, now: Sample.hour(Self.today * 24 + 8), zone: .utc)
  }

  private func rules(_ figures: IncidentFigures) -> [String] { suggestions(figures).findings.map(\.rule) }

  private static func update(_ state: Incident.State, day: Int) -> IncidentUpdate {
    IncidentUpdate(
      at: Sample.hour(day * 24 + 12),
      state: state,
      kind: .decision,
      text: "x",
      location: SourceLocation(file: "x", line: 1)
    )
  }

  @Test func keepsImpactAndPaperworkApart() throws {
    let figures = try figures([4, 6, 5, 0, 1, 0]) { incident in
      incident.clocks[.declared] = Sample.hour(33)
      incident.clocks[.resolved] = Sample.hour(8 * 24 + 9)
    }
    #expect(figures.course.impact?.from.description == "2026-03-02")
    #expect(figures.course.impact?.to?.description == "2026-03-05")
    #expect(figures.course.impact?.days == 3)
    #expect(figures.incident.seconds(.paperwork) == 604_800)
    #expect(figures.course.band == UsualBand([Int](repeating: 0, count: 28)))
    // Two weeks before, and the twelve days there are data of.
    let before = [Int](repeating: 0, count: 14)
    let since = [4, 6, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    #expect(figures.course.curve.days.map(\.counts.negative) == before + since)
  }

  @Test func whatIsNotKnownIsNotCalm() throws {
    #expect(try figures([4, 6], since: -5).course.band == nil, "five days before are too few")
    let unjudged = try figures([4, 6], judged: false)
    #expect(unjudged.course.band == nil, "sentiments are not known")
    #expect(rules(unjudged).isEmpty)
    #expect(try figures([4, 6]) { $0.matches.terms = [] }.course.curve.days.isEmpty)
  }

  /// An incident of so many days before, with the same term or another, that was calm at the end of the last of them.
  private static func earlier(_ days: Range<Int>, term: String = "Masa", _ state: Incident.State = .closed)
    -> Incident
  {
    var earlier = Sample.incident("earlier")
    earlier.state = state
    earlier.matches.terms = ["pan", term]
    earlier.clocks[.firstSignal] = Sample.hour(days.lowerBound * 24 + 9)
    if state == .closed { earlier.clocks[.stable] = Sample.hour((days.upperBound - 1) * 24 + 20) }
    return earlier
  }

  /// Of 28 days before, 18 were another incident's wave: half of them and more.
  private static let wave = Dictionary(uniqueKeysWithValues: (-20..<(-2)).map { ($0, 20) })

  @Test func theWaveOfAnotherIncidentIsNotWhatIsUsual() throws {
    let quiet = UsualBand([Int](repeating: 0, count: 28))
    let alone = try figures([4, 6, 5], since: -60, before: Self.wave)
    #expect(try #require(alone.course.band).usual == 20)
    #expect(alone.course.impact == nil, "six a day are nothing beside what the other did")
    let known = try figures([4, 6, 5], since: -60, beside: [Self.earlier(-20..<(-2))], before: Self.wave)
    #expect(known.course.band == quiet, "as many days as else, from further back")
    #expect(known.course.impact?.from == SiteTimeZone.utc.day(of: Sample.hour(0)))
  }

  /// It is another's wave only where it is of the same topic and was a trouble of its own.
  @Test func onlyIncidentsOfTheSameTopicCount() throws {
    func usual(_ other: Incident) throws -> Double? {
      try figures([4, 6, 5], since: -60, beside: [other], before: Self.wave).course.band?.usual
    }
    #expect(try usual(Self.earlier(-20..<(-2), term: "levadura")) == 20)
    #expect(try usual(Self.earlier(-20..<(-2), .falseAlarm)) == 20)
    var elsewhere = Self.earlier(-20..<(-2))
    elsewhere.matches.sources = ["otra"]
    #expect(try usual(elsewhere) == 0, "an incident without sources takes all")
    #expect(
      try figures([4], beside: [elsewhere], before: Self.wave) { $0.matches.sources = ["x"] }.mentions.isEmpty
    )
  }

  /// What is not over lasts to the beginning of the next: what is usual is that of before it.
  @Test func anOpenIncidentsWaveReachesToTheNext() throws {
    let open = Self.earlier(-20..<(-2), .active)
    let figures = try figures([4, 6, 5], since: -60, beside: [open], before: Self.wave)
    #expect(figures.course.band == UsualBand([Int](repeating: 0, count: 28)))
    // Data do not reach back so far.
    let short = try self.figures([4, 6, 5], since: -25, beside: [open], before: Self.wave)
    #expect(short.course.band == nil, "five days are too few")
  }

  /// Days before the beginning belong to an impact, but not those of another incident.
  @Test func anImpactDoesNotReachIntoAnotherIncident() throws {
    let before = Dictionary(uniqueKeysWithValues: (-6..<0).map { ($0, 20) })
    let alone = try figures([4, 6, 5], since: -60, before: before)
    #expect(alone.course.impact?.from == SiteTimeZone.utc.day(of: Sample.hour(-6 * 24)))
    let known = try figures([4, 6, 5], since: -60, beside: [Self.earlier(-6..<(-1))], before: before)
    #expect(known.course.impact?.from == SiteTimeZone.utc.day(of: Sample.hour(-24)))
  }

  @Test func suggestsThatItIsOver() throws {
    let calm = [4, 6, 5, 0, 1, 0]
    #expect(rules(try figures(calm)) == ["incident.seems-stable"])
    #expect(rules(try figures(calm) { $0.state = .responding }) == ["incident.seems-stable"])
    #expect(rules(try figures(calm) { $0.state = .triage }).isEmpty)
    #expect(rules(try figures(calm) { $0.clocks[.stable] = Sample.hour(200) }).isEmpty)
    #expect(
      rules(try figures(calm) { $0.updates = [Self.update(.active, day: 9)] }).isEmpty,
      "somebody looked"
    )
    #expect(
      rules(try figures(calm) { $0.updates = [Self.update(.active, day: 2)] }) == ["incident.seems-stable"]
    )
    #expect(rules(try figures([4, 6, 5, 0, 1, 0, 0, 0, 2, 2])).isEmpty, "two calm days")
    #expect(rules(try figures([1, 1, 0])).isEmpty, "it never rose above what is usual")
  }

  /// What a page says of a band are days, which are whole.
  @Test(arguments: [
    [0, 0, 0, 0, 0, 0, 0], [1, 2, 3, 4, 5, 6, 7], [9, 9, 9, 9, 9, 9, 9], [2, 0, 1, 7, 3, 1, 2, 2],
  ])
  func wholeNumbersOfTheBandAreItsLimits(_ days: [Int]) throws {
    let band = try #require(UsualBand(days))
    #expect(band.isCalm(band.mostCalm) && !band.isCalm(band.mostCalm + 1))
    #expect(band.isHigh(band.leastHigh) && !band.isHigh(band.leastHigh - 1))
  }

  /// Resolved on day 4; low severity is watched for a week.
  @Test(arguments: [
    (Incident.State.watching, 9, true), (.closed, 9, true), (.reviewed, 9, true), (.active, 9, false),
    (.merged, 9, false), (.watching, 11, true),
  ])
  func findsARelapseWithinTheWatch(state: Incident.State, day: Int, expected: Bool) throws {
    var negative = [4, 6, 0, 0, 0] + [Int](repeating: 0, count: 7)
    negative[day] = 5
    let figures = try figures(negative) { incident in
      incident.state = state
      incident.clocks[.resolved] = Sample.hour(4 * 24 + 9)
    }
    #expect(figures.watchEnd == Sample.hour(11 * 24 + 9))
    #expect(rules(figures).contains("incident.relapse") == expected)
    #expect(suggestions(figures).relapse?.peak == (expected ? 5 : nil))
  }

  @Test func theFileDecides() throws {
    let negative = [4, 6, 0, 0, 0, 0, 0, 0, 0, 5]
    func figures(_ updates: [IncidentUpdate], watchUntil: Int? = nil) throws -> IncidentFigures {
      try self.figures(negative) { incident in
        incident.state = .watching
        incident.clocks[.resolved] = Sample.hour(4 * 24 + 9)
        incident.clocks[.watchUntil] = watchUntil.map { Sample.hour($0 * 24) }
        incident.updates = updates
      }
    }
    #expect(rules(try figures([], watchUntil: 30)) == ["incident.relapse"])
    #expect(rules(try figures([Self.update(.watching, day: 10)], watchUntil: 30)).isEmpty)
    // Its watch was over by then: no relapse, but no time to close it, either.
    #expect(rules(try figures([], watchUntil: 8)) == ["incident.new-wave"])
  }

  /// Calm from day 2 to 4, above the band from day 6 on; two calm days do not end it.
  private static let secondWave = [4, 6, 0, 0, 0, 0, 5, 7, 3, 3, 0, 0]

  @Test(arguments: [
    (Incident.State.triage, true), (.active, true), (.responding, true), (.watching, true), (.closed, false),
    (.reviewed, false), (.merged, false), (.falseAlarm, false),
  ])
  func tellsOfANewWaveWhileTheIncidentIsOpen(state: Incident.State, expected: Bool) throws {
    let figures = try figures(Self.secondWave) { $0.state = state }
    if expected { #expect(figures.course.impact?.days == 2) }
    #expect(figures.course.relapse == nil)
    let wave = figures.course.newWave
    #expect(wave?.since.description == (expected ? "2026-03-08" : nil))
    #expect(wave?.peakDay.description == (expected ? "2026-03-09" : nil))
    #expect(wave?.peak == (expected ? 7 : nil))
    #expect(rules(figures) == (expected ? ["incident.new-wave"] : []))
  }

  @Test func aNewWaveIsOverAfterThreeCalmDays() throws {
    #expect(rules(try figures(Self.secondWave)) == ["incident.new-wave"])
    #expect(rules(try figures([4, 6, 0, 0, 0, 0, 5, 7, 0, 0, 0])) == ["incident.seems-stable"])
    // Days between the limits begin none, and without three calm days the first wave goes on.
    #expect(rules(try figures([4, 6, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2])).isEmpty)
    #expect(try figures([4, 6, 0, 0, 2, 0, 5, 7, 3, 0, 0, 3]).course.newWave == nil)
  }

  @Test func aNewWaveIsQuietOnceTheFileTellsOfIt() throws {
    func figures(_ update: IncidentUpdate) throws -> IncidentFigures {
      try self.figures(Self.secondWave) { $0.updates = [update] }
    }
    #expect(rules(try figures(Self.update(.active, day: 5))) == ["incident.new-wave"])
    let seen = try figures(Self.update(.active, day: 7))
    #expect(rules(seen).isEmpty)
    #expect(seen.course.newWave != nil, "it goes on all the same")
  }

  /// What rose on the day of the resolution is no relapse, as the watch begins after it.
  @Test func aWaveOnTheDayOfTheResolutionIsANewOne() throws {
    let figures = try figures([4, 6, 0, 0, 0, 0, 5, 7, 4, 4, 4, 4]) { incident in
      incident.state = .watching
      incident.clocks[.resolved] = Sample.hour(6 * 24 + 9)
      incident.clocks[.watchUntil] = Sample.hour(6 * 24 + 20)
    }
    #expect(figures.course.relapse == nil)
    #expect(rules(figures) == ["incident.new-wave"])
  }

  @Test func suggestsToCloseAfterTheWatch() throws {
    func figures(_ state: Incident.State, resolved: Int) throws -> IncidentFigures {
      try self.figures([4]) { incident in
        incident.state = state
        incident.clocks[.resolved] = Sample.hour(resolved)
      }
    }
    // A week after is 2026-03-14 at 07:59 and 08:01; now is 08:00, and the hour before is over.
    #expect(rules(try figures(.watching, resolved: 5 * 24 + 7)) == ["incident.watch-over"])
    #expect(rules(try figures(.watching, resolved: 5 * 24 + 8)).isEmpty)
    #expect(rules(try figures(.closed, resolved: 24)).isEmpty)
  }

  @Test func findsWhatIsOverdue() throws {
    let today = SiteTimeZone.utc.day(of: Sample.hour(Self.today * 24))
    let figures = try figures([]) { incident in
      incident.nextUpdate = Sample.hour(Self.today * 24 + 7)
      incident.actions = [
        CorrectiveAction(what: "late", due: today.advanced(byDays: -1)),
        CorrectiveAction(what: "done", due: today.advanced(byDays: -1), done: today),
        CorrectiveAction(what: "today", due: today), CorrectiveAction(what: "some day"),
      ]
    }
    #expect(rules(figures) == ["incident.update-overdue", "incident.action-overdue"])
    #expect(figures.incident.overdueActions(on: today) == [0])
    #expect(try rules(self.figures([]) { ($0.nextUpdate, $0.state) = (Sample.hour(1), .closed) }).isEmpty)
  }
}
