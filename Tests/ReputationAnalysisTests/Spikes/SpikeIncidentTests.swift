import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SpikeIncidentTests {
  /// Four mentions a day, and thirty more on one night, so many of them with the word `zumo`.
  private func reputation(incident: Incident?, now: Int = 31 * 24, juices: Int = 0) -> Reputation {
    let usual = (0..<31 * 4).map { Sample.mention("usual-\($0)", at: $0 * 6) }
    let spike = (0..<30).map {
      Sample.mention(
        "spike-\($0)",
        at: 30 * 24 + $0 / 10,
        text: $0 < juices ? "Zumo con aditivos" : "Pan con aditivos"
      )
    }
    return reputation(usual + spike, incident: incident, now: now)
  }

  private func reputation(_ mentions: [Mention], incident: Incident?, now: Int = 31 * 24) -> Reputation {
    reputation(mentions, incidents: incident.map { [$0] } ?? [], now: now)
  }

  private func reputation(_ mentions: [Mention], incidents: [Incident], now: Int = 31 * 24) -> Reputation {
    Sample.reputation(Sample.store(mentions), incidents: incidents, now: now)
  }

  private func incident(
    _ term: String,
    state: Incident.State = .active,
    clocks: [IncidentClocks.Name: Int] = [:]
  ) -> Incident {
    var matches = MentionMatch()
    matches.terms = [term]
    var incident = Sample.incident(term, state: state, matches: matches)
    for (name, hours) in clocks { incident.clocks[name] = Sample.hour(hours) }
    return incident
  }

  @Test func asksForAnIncidentWhereThereIsNone() {
    let alone = reputation(incident: nil)
    #expect(alone.spikes.map(\.incident) == [nil])
    #expect(alone.unattendedSpikes.count == 1)
    #expect(alone.findings.map(\.rule) == ["spike.no-incident", "ledger.overdue"])
  }

  @Test func saysHowUnusualItIs() throws {
    let finding = try #require(reputation(incident: nil).findings.first)
    let words = try #require(finding.found)
    #expect(words.wholeMatch(of: /\d+ in one (hour|day) where [\d.]+ is usual: .*/) != nil, "\(words)")
    let unusual =
      /[\d.]+ deviations above it \(alarm from [\d.]+\), by chance about once in (more than )?\d+ years/
    #expect(words.firstMatch(of: unusual) != nil, "\(words)")
  }

  @Test func letsItRestWhenItIsOverForADay() {
    let spikes = reputation(incident: nil, now: 40 * 24).spikes
    #expect(spikes.count == 1)
    // It goes on where the data end, unless they went on calmly.
    #expect(reputation(incident: nil, now: 40 * 24).unattendedSpikes.count == spikes.count { $0.isRunning })
  }

  @Test func belongsToTheIncidentOfItsMentions() {
    let attended = reputation(incident: incident("aditivos", state: .closed))
    #expect(attended.spikes.map(\.incident) == ["aditivos"])
    #expect(attended.unattendedSpikes.isEmpty)
    #expect(attended.findings.map(\.rule) == ["ledger.overdue"])
  }

  @Test(arguments: [(0, false), (1, false), (12, false), (20, true), (30, true)])
  func belongsToAnIncidentThatExplainsHalfOfIt(juices: Int, belongs: Bool) {
    // It has gone on for weeks: that alone makes no spike its own.
    let other = incident("zumo", clocks: [.firstSignal: 24])
    let found = reputation(incident: other, juices: juices)
    #expect(found.spikes.map(\.incident) == [belongs ? "zumo" : nil])
    #expect(found.unattendedSpikes.count == (belongs ? 0 : 1))
  }

  @Test(arguments: [("pan", nil), ("aditivos", "aditivos")])
  func countsWhatAnIncidentAlwaysHadAsUsual(term: String, expected: String?) {
    // Of two hours with 100 mentions more, as many as ever tell of bread.
    let usual = (0..<31 * 24).flatMap { hour in (0..<50).map { Sample.mention("m-\(hour)-\($0)", at: hour) } }
    let spike = (0..<100).map { Sample.mention("s-\($0)", at: 30 * 24 + $0 / 50, text: "Aditivos") }
    #expect(reputation(usual + spike, incident: incident(term)).spikes.map(\.incident) == [expected])
  }

  /// Of thirty more mentions so many have one word, the other, or both.
  @Test(arguments: [
    (12, 11, 0, "zumo"), (11, 12, 0, "queso"), (12, 2, 0, nil), (0, 0, 13, nil), (4, 4, 8, "queso"),
    (0, 0, 20, "queso"),
    (3, 0, 11, nil),
  ])
  func belongsToOneOfThoseThatExplainItTogether(juices: Int, cheeses: Int, both: Int, expected: String?) {
    let texts =
      Array(repeating: "Zumo", count: juices) + Array(repeating: "Queso", count: cheeses)
      + Array(repeating: "Zumo y queso", count: both)
    let usual = (0..<31 * 4).map { Sample.mention("usual-\($0)", at: $0 * 6) }
    let spike = (0..<30).map {
      Sample.mention("spike-\($0)", at: 30 * 24 + $0 / 10, text: $0 < texts.count ? texts[$0] : "Pan")
    }
    let incidents = ["queso", "zumo"].map { incident($0, clocks: [.firstSignal: 24]) }
    #expect(reputation(usual + spike, incidents: incidents).spikes.map(\.incident) == [expected])
  }

  /// Of so many more mentions each incident has so many, and the others tell of nothing that is known.
  @Test(arguments: [
    // Ten that have two each by chance explain nothing, nor do they fill up what two real ones leave.
    (40, Array(repeating: 2, count: 10), nil), (40, [8, 8], nil),
    (40, [8, 8] + Array(repeating: 2, count: 8), nil),
    (40, [8, 8, 8], "i0"), (40, [12, 9], "i0"), (40, [6, 6, 6, 6], nil),
    // In a small spike a sixth is a mention or two.
    (12, [2, 2, 2, 2, 2], nil), (12, [3, 3, 3], "i0"), (12, [7], "i0"),
  ])
  func countsNoIncidentThatHasLittleOfIt(more: Int, parts: [Int], expected: String?) {
    let texts = parts.enumerated().flatMap { Array(repeating: "De i\($0.offset)", count: $0.element) }
    let usual = (0..<31).map { Sample.mention("usual-\($0)", at: $0 * 24) }
    let spike = (0..<more).map {
      Sample.mention("spike-\($0)", at: 30 * 24 + $0 / 20, text: $0 < texts.count ? texts[$0] : "Pan")
    }
    let incidents = parts.indices.map { incident("i\($0)", clocks: [.firstSignal: 24]) }
    #expect(reputation(usual + spike, incidents: incidents).spikes.map(\.incident) == [expected])
  }

  @Test(arguments: [(3, nil), (1, "aditivos")])
  func addsOnlyWhatIncidentsHaveMoreThanUsual(everyOther: Int, expected: String?) {
    // As many as ever tell of bread and of cheese; a third of what is new, or all of it, of additives.
    let usual = (0..<31 * 24).flatMap { hour in
      (0..<50).map { Sample.mention("m-\(hour)-\($0)", at: hour, text: $0 % 2 == 0 ? "Pan" : "Queso") }
    }
    let spike = (0..<120).map {
      Sample.mention("s-\($0)", at: 30 * 24 + $0 / 60, text: $0 % everyOther == 0 ? "Aditivos" : "Bollos")
    }
    let incidents = ["queso", "aditivos", "pan"].map { incident($0) }
    #expect(reputation(usual + spike, incidents: incidents).spikes.map(\.incident) == [expected])
  }

  @Test(arguments: [
    (Incident.State.closed, [IncidentClocks.Name.closed: 2 * 24, .watchUntil: 20 * 24], false),
    (.closed, [.closed: 2 * 24, .watchUntil: 40 * 24], true),
    (.falseAlarm, [:], false), (.falseAlarm, [.closed: 2 * 24], false),
    (.falseAlarm, [.closed: 30 * 24 + 5], true),
  ])
  func asksForAnotherIncidentOnceOneIsOver(
    state: Incident.State,
    clocks: [IncidentClocks.Name: Int],
    belongs: Bool
  ) {
    let over = incident("aditivos", state: state, clocks: clocks)
    #expect(reputation(incident: over).spikes.map(\.incident) == [belongs ? "aditivos" : nil])
  }

  @Test(arguments: [
    (29 * 24, nil, true, true), (29 * 24, 30 * 24 + 1, true, true), (30 * 24 + 12, nil, true, true),
    (10 * 24, nil, true, false), (28 * 24, nil, true, false), (10 * 24, 20 * 24, true, false),
    (29 * 24, nil, false, false), (40 * 24, nil, true, false),
  ])
  func belongsToAnIncidentThatWasOpenedForIt(from: Int, stable: Int?, isOpen: Bool, belongs: Bool) {
    var incident = Sample.incident("other", state: isOpen ? .active : .closed)
    incident.clocks[.firstSignal] = Sample.hour(from)
    incident.clocks[.stable] = stable.map(Sample.hour)
    #expect(reputation(incident: incident).spikes.map(\.incident) == [belongs ? "other" : nil])
  }

  @Test func belongsToNoneThatWasOpenedForSomethingElse() {
    let other = incident("ruido", clocks: [.firstSignal: 30 * 24])
    #expect(reputation(incident: other).spikes.map(\.incident) == [nil])
  }
}
