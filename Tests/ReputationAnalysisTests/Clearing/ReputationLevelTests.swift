import ReputationModel
import Testing

@testable import ReputationAnalysis

struct ReputationLevelTests {
  @Test(arguments: [
    (Incident.State.active, Incident.Severity.critical, ReputationLevel.crisis),
    (.responding, .high, .heated),
    (.active, .moderate, .elevated), (.active, .low, .elevated), (.triage, .critical, .elevated),
  ])
  func anOpenIncidentMakesTheLevel(
    _ state: Incident.State,
    _ severity: Incident.Severity,
    _ level: ReputationLevel
  ) {
    let cleared = Sample.cleared(
      .public,
      incidents: [Sample.incident("i", .public, state: state, severity: severity)]
    )
    #expect(cleared.level == level)
    #expect(cleared.levelIncident == "i")
    #expect(cleared.days.last?.level == level)
  }

  @Test(arguments: [Incident.State.watching, .closed, .merged, .falseAlarm])
  func withoutDataNothingIsCalm(_ state: Incident.State) {
    let cleared = Sample.cleared(.public, incidents: [Sample.incident("i", .public, state: state)])
    #expect(cleared.level == .noData)
    #expect(cleared.isStale)
    #expect(cleared.refreshBy == nil)
  }

  @Test func freshQuietDataAreCalmAndOldOnesAreNot() {
    #expect(Sample.cleared(.public, mentions: Sample.quietMonth).level == .calm)
    #expect(Sample.cleared(.public, mentions: Sample.quietMonth, now: Sample.hour(36)).level == .calm)
    #expect(Sample.cleared(.public, mentions: Sample.quietMonth, now: Sample.hour(37)).level == .noData)
  }

  @Test func anIncidentOfTheTeamDoesNotShow() {
    let secret = Sample.incident("t", .team, severity: .critical)
    let outer = Sample.cleared(.stakeholders, mentions: Sample.quietMonth, incidents: [secret])
    #expect(outer.level == .calm)
    #expect(outer.days.allSatisfy { $0.level != .crisis })
    #expect(Sample.cleared(.team, mentions: Sample.quietMonth, incidents: [secret]).level == .crisis)
  }

  @Test func thePublicGetsNoNumbersOfDays() {
    #expect(Sample.cleared(.public, mentions: Sample.quietMonth).days.allSatisfy { $0.negative == nil })
    #expect(Sample.cleared(.stakeholders, mentions: Sample.quietMonth).days.last?.negative == 0)
  }

  private func changed(_ state: Incident.State, at hours: Int) -> IncidentUpdate {
    var update = Sample.update("u", at: hours)
    update.state = state
    return update
  }

  @Test func aRelapseIsNoCalmDayOnTheStrip() throws {
    let relapsed = Sample.incident("i", .public, severity: .critical) {
      $0.clocks[.firstSignal] = Sample.hour(-10 * 24)
      $0.clocks[.declared] = Sample.hour(-10 * 24)
      $0.clocks[.stable] = Sample.hour(-7 * 24)
      $0.updates = [changed(.watching, at: -6 * 24), changed(.active, at: -2 * 24)]
    }
    let cleared = Sample.cleared(.public, mentions: Sample.quietMonth, incidents: [relapsed])
    // The last day is the third of March, on which it is now.
    let levels = Array(cleared.days.suffix(13).map(\.level))
    let (calm, crisis) = (ReputationLevel.calm, ReputationLevel.crisis)
    #expect(
      levels == [calm] + Array(repeating: crisis, count: 4) + Array(repeating: calm, count: 4)
        + Array(repeating: crisis, count: 4)
    )
    #expect(cleared.level == .crisis)
    #expect(try #require(cleared.incidents.first).calm == nil)
  }

  @Test func whatIsWatchedIsAsCalmOnTheStripAsInTheHeadline() throws {
    let watched = Sample.incident("i", .public, state: .watching) {
      $0.clocks[.declared] = Sample.hour(-10 * 24)
      $0.updates = [changed(.watching, at: -2 * 24)]
    }
    let cleared = Sample.cleared(.public, mentions: Sample.quietMonth, incidents: [watched])
    #expect(cleared.level == .calm)
    #expect(cleared.days.suffix(4).map(\.level) == [.heated, .calm, .calm, .calm])
    #expect(try #require(cleared.incidents.first).calm == Sample.hour(-2 * 24))
  }

  @Test func anIncidentOfWhichOnlyTheEndMayBeKnownIsInItsMonthAndTold() throws {
    let late = Sample.incident("i", .public, state: .closed) {
      $0.clocks[.declared] = nil
      $0.clocks[.stable] = Sample.hour(-2 * 24)
      $0.clocks[.closed] = Sample.hour(0)
      $0.places.note("clearance", line: 9, column: 12)
    }
    let outer = Sample.cleared(.public, mentions: Sample.quietMonth, incidents: [late])
    #expect(outer.history.filter { !$0.incidents.isEmpty }.map(\.month) == [2])
    #expect(outer.days.suffix(5).map(\.level) == [.calm, .heated, .calm, .calm, .calm])
    #expect(try #require(outer.incidents.first).isBeginKnown == false)
    let inner = Sample.cleared(.stakeholders, mentions: Sample.quietMonth, incidents: [late])
    #expect(try #require(inner.incidents.first).isBeginKnown)
  }

  @Test func anIncidentOfWhichNoMomentMayBeKnownIsTold() throws {
    let undated = Sample.incident("i", .public, state: .active) { $0.clocks[.declared] = nil }
    let outer = Sample.cleared(.public, mentions: Sample.quietMonth, incidents: [undated])
    #expect(try #require(outer.incidents.first).begin == nil)
    #expect(outer.level == .heated)
    #expect(outer.days.suffix(2).map(\.level) == [.calm, .heated])
  }

  /// Twenty more in a day where one is usual, and none of them negative.
  private func spike(_ sentiment: Float) -> [Mention] {
    Sample.quietMonth + (0..<20).map { Sample.mention("s\($0)", at: 12, sentiment: sentiment) }
  }

  @Test func aSpikeIsNotCalmUnlessItIsPraise() {
    let neutral = Sample.cleared(.public, mentions: spike(0))
    #expect(neutral.level == .elevated)
    #expect(neutral.levelIncident == nil)
    #expect(neutral.isVolumeAlone)
    #expect(!Sample.cleared(.public, mentions: spike(-1)).isVolumeAlone)
    #expect(neutral.days.suffix(3).map(\.level) == [.calm, .elevated, .elevated])
    #expect(Sample.cleared(.public, mentions: spike(1)).level == .calm)
    // Whoever looks must not see that a secret incident was opened for it; one that is watched does not make it calm.
    for (clearance, state, level) in [
      (Clearance.team, Incident.State.triage, ReputationLevel.elevated), (.team, .falseAlarm, .elevated),
      (.public, .watching, .elevated), (.public, .falseAlarm, .calm),
    ] {
      let taken = Sample.incident("t", clearance, state: state) {
        $0.matches.mentions = (0..<20).map { "s\($0)" }
        $0.clocks[.stable] = state == .falseAlarm ? Sample.hour(23) : nil
      }
      let cleared = Sample.cleared(.public, mentions: spike(0), incidents: [taken])
      #expect(cleared.level == level, "\(clearance) \(state)")
    }
  }

  /// A false alarm that readers know of explains the spike to them, whatever they may not see besides.
  @Test func aSecretIncidentDoesNotTakeASpikeFromAFalseAlarm() {
    let secret = Sample.incident("secret", .team) {
      $0.matches.mentions = (0..<20).map { "s\($0)" }
    }
    let known = Sample.incident("known", .public, state: .falseAlarm) {
      $0.matches.mentions = (0..<18).map { "s\($0)" }
      $0.clocks[.stable] = Sample.hour(23)
    }
    func level(_ clearance: Clearance) -> ReputationLevel {
      Sample.cleared(clearance, mentions: spike(0), incidents: [secret, known]).level
    }
    #expect(level(.public) == .calm)
    #expect(level(.team) != .calm)
  }

  @Test func whatIsWatchedAndTalkedOfAgainIsNotCalm() throws {
    let waves = [(-10, 12), (0, 8)].flatMap { day, count in
      (0..<count).map { Sample.mention("w\(day)-\($0)", at: day * 24 + $0, sentiment: -1, text: "La masa") }
    }
    let watched = Sample.incident("i", .public, state: .watching) {
      $0.clocks[.firstSignal] = Sample.hour(-10 * 24)
      $0.clocks[.declared] = Sample.hour(-10 * 24)
      $0.clocks[.stable] = Sample.hour(-8 * 24)
      $0.clocks[.resolved] = Sample.hour(-7 * 24)
      $0.matches.terms = ["masa"]
      $0.updates = [changed(.watching, at: -6 * 24)]
    }
    let mentions = (Sample.quietMonth + waves).sorted { $0.published < $1.published }
    let cleared = Sample.cleared(.public, mentions: mentions, incidents: [watched])
    let today = SiteTimeZone.utc.day(of: Sample.hour(0))
    #expect(try #require(cleared.incidents.first).againSince == today)
    #expect(cleared.level.rank >= ReputationLevel.elevated.rank)
    #expect(try #require(cleared.incidents.first).level == .elevated)
    // Somebody has looked; an update that these readers may not see is none for them.
    for (clearance, level) in [(Clearance.public, ReputationLevel.calm), (.team, .elevated)] {
      var look = changed(.watching, at: 23)
      look.clearance = clearance
      var seen = watched
      seen.updates.append(look)
      let cleared = Sample.cleared(.public, mentions: mentions, incidents: [seen])
      #expect(try #require(cleared.incidents.first).level == level)
    }
    // Two days later nobody knows whether it goes on.
    let old = Sample.cleared(.public, mentions: mentions, incidents: [watched], now: Sample.hour(72))
    #expect(try #require(old.incidents.first).againSince == nil)
    #expect(old.level == .noData)
    #expect(old.days.last?.level == .noData)
  }

  @Test func monthsWithoutDataAreTold() {
    let old = Sample.incident("o", .public, state: .closed) { $0.clocks[.declared] = Sample.hour(-70 * 24) }
    let history = Sample.cleared(.public, mentions: Sample.quietMonth, incidents: [old]).history
    #expect(history.map(\.month) == [3, 2, 1, 12])
    #expect(history.map(\.hasData) == [true, true, true, false])
    #expect(history.last?.year == 2025)
    #expect(history.last?.incidents == ["o"])
  }
}
