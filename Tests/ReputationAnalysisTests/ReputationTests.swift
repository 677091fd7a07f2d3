import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ReputationTests {
  private func reputation(_ mentions: [Mention], now: Int = 48) -> Reputation {
    Sample.reputation(
      Sample.store(mentions),
      incidents: [Sample.incident("calm", state: .closed), Sample.incident("bad", severity: .critical)],
      now: now
    )
  }

  @Test func tellsOnceOfAllThatIsOverdue() throws {
    let mentions = [Sample.mention("b", at: 2), Sample.mention("a", at: 1), Sample.mention("c", at: 48)]
    let found = reputation(mentions).findings
    #expect(found.map(\.rule) == ["ledger.overdue"])
    let finding = try #require(found.first)
    #expect(finding.severity == .warning)
    #expect(finding.message == "2 mentions wait for an answer longer than they may")
    #expect(finding.found == "the oldest, a of forum, since 2026-03-02T01:00:00Z")
    #expect(finding.location == SourceLocation(file: "content/mentions/sample.jsonl", line: 2))
    #expect(
      reputation([Sample.mention("a", at: 1)]).findings.map(\.found) == [
        "a of forum, since 2026-03-02T01:00:00Z"
      ]
    )
    // What may still wait, or does not wait, is no finding.
    #expect(reputation([Sample.mention("a", at: 47)]).findings.isEmpty)
    #expect(reputation([Sample.mention("a", at: 1, reply: Reply(at: Sample.hour(2)))]).findings.isEmpty)
  }

  @Test func countsALanguageOnceWhateverItsRegion() {
    let mentions = ["es", "es-MX", "ca", nil].enumerated().map { number, code in
      var mention = Sample.mention("m\(number)", at: number)
      mention.language = code.map(LanguageCode.init(rawValue:))
      return mention
    }
    let shares = reputation(mentions).byLanguage
    #expect(shares == [("es", 2), ("ca", 1), (nil, 1)].map { Share(name: $0, count: $1) })
  }

  @Test func knowsNothingWithoutMentions() {
    let nothing = reputation([])
    #expect(nothing.dataThrough == nil)
    #expect(nothing.current == nil)
    #expect(nothing.previous == nil)
    #expect(nothing.daily.days.isEmpty)
  }

  @Test func comparesOnlyWithAPeriodTheDataReach() {
    #expect(reputation([Sample.mention("a", at: 1)]).previous == nil)
    let long = reputation([Sample.mention("a", at: -60 * 24), Sample.mention("b", at: 1)])
    #expect(long.previous?.counts.total == 0)
    #expect(long.current?.counts.total == 1)
  }

  /// A source that told of every day, three negative mentions each, but of none from 28 to 68 days before the last.
  private func interrupted(_ incidents: [Incident] = [], period: DayPeriod? = nil) -> Reputation {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: LanguageCode(rawValue: "en"))
    )
    configuration.monitoring.staleAfter = 2 * 86_400
    let mentions = (-120...0).filter { !(-68 ... -28).contains($0) }.flatMap { day in
      (0..<3).map { Sample.mention("m\(day)-\($0)", at: day * 24, sentiment: -1) }
    }
    return Reputation(
      store: Sample.store(mentions),
      ledger: [],
      incidents: incidents,
      sources: [Sample.source(of: mentions, now: Sample.hour(1))],
      configuration: configuration,
      now: Sample.hour(1),
      period: period
    )
  }

  @Test func aPeriodOfWhichNothingIsKnownHasNoFigures() throws {
    let reputation = interrupted()
    #expect(reputation.current?.counts.total == 84)
    #expect(reputation.previous == nil)
    let period = try #require(reputation.period)
    #expect(reputation.figuresBefore(period) == nil)
    #expect(reputation.figures(of: period.preceding) == nil)
    #expect(interrupted(period: period.preceding).current == nil)
    // Of sixty days 32 are unknown: nothing is said of a change, though 51 of the sixty before are known.
    let long = interrupted(period: DayPeriod(days: 60, endingOn: period.to))
    #expect(long.current?.unknownDays == 32 && long.current?.counts.total == 84)
    #expect(long.previous == nil)
  }

  /// Most days of the period have not come: the mentions of a few days are not fewer than those of many.
  @Test func comparesNothingWithDaysToCome() throws {
    let (from, today) = (
      interrupted().zone.day(of: Sample.hour(-9 * 24)), interrupted().zone.day(of: Sample.hour(1))
    )
    let begun = interrupted(period: DayPeriod(from: from, to: from.advanced(byDays: 19)))
    #expect(begun.current?.unknownDays == 10)
    #expect(begun.previous == nil)
    // Sources tell of each of its days, and of each of as many before.
    let over = interrupted(period: DayPeriod(from: from, to: today))
    #expect(over.current?.unknownDays == 0)
    #expect(over.previous?.counts.total == 30)
  }

  @Test func saysOfHowManyMentionsTheReachIsKnown() throws {
    var read = Sample.mention("a", at: 1)
    read.reach = 12
    let current = try #require(
      reputation([read, Sample.mention("b", at: 2), Sample.mention("c", at: 3)]).current
    )
    #expect(current.reach == 12 && current.withReach == 1)
  }

  @Test func whatIsUsualIsNotLearntFromSilence() throws {
    #expect(interrupted().usualNegatives() == nil)
    var matches = MentionMatch()
    matches.terms = ["pan"]
    var incident = Sample.incident("i", matches: matches)
    incident.clocks[.firstSignal] = Sample.hour(-27 * 24)
    #expect(try #require(interrupted([incident]).incidents.first).course.band == nil)
    incident.clocks[.firstSignal] = Sample.hour(-14 * 24)
    #expect(try #require(interrupted([incident]).incidents.first).course.band?.usual == 3)
  }

  @Test func whatNobodyMeasuredIsNotNone() throws {
    func isMeasured(from day: Int, to: Int? = nil, terms: [String] = ["nadie dijo"]) throws -> Bool {
      var matches = MentionMatch()
      matches.terms = terms
      var incident = Sample.incident("i", state: to == nil ? .active : .closed, matches: matches)
      incident.clocks[.firstSignal] = Sample.hour(day * 24)
      incident.clocks[.closed] = to.map { Sample.hour($0 * 24) }
      let figures = try #require(interrupted([incident]).incidents.first)
      return figures.isMeasured
    }
    #expect(try isMeasured(from: -10))
    #expect(try isMeasured(from: -100, to: -90))
    // Before all data, in a silence of every source, and where nothing says which mentions are its own.
    #expect(try !isMeasured(from: -400, to: -390))
    #expect(try !isMeasured(from: -60, to: -40))
    #expect(try !isMeasured(from: -10, terms: []))
  }

  @Test func putsOpenIncidentsFirst() {
    #expect(reputation([]).incidents.map(\.incident.id) == ["bad", "calm"])
  }
}
