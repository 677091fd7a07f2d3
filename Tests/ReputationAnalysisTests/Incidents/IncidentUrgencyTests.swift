import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Incidents that began on day 0; day 12 is today, and data reach to yesterday.
@Suite struct IncidentUrgencyTests {
  /// So many negative mentions of a topic a day from day 0 on.
  private static func talk(_ topic: String, _ negative: [Int]) -> [Mention] {
    negative.enumerated().flatMap { day, count in
      (0..<count).map {
        Sample.mention("\(topic)-\(day)-\($0)", at: day * 24 + 10, sentiment: -1, text: topic)
      }
    }
  }

  private static func incident(
    _ topic: String,
    _ state: Incident.State,
    _ severity: Incident.Severity,
    resolved day: Int? = nil
  ) -> Incident {
    var incident = Sample.incident(topic, state: state, severity: severity)
    incident.matches.terms = [topic]
    incident.clocks[.firstSignal] = Sample.hour(9)
    incident.clocks[.resolved] = day.map { Sample.hour($0 * 24 + 9) }
    return incident
  }

  private func reputation(_ topics: [(Incident, [Int])]) -> Reputation {
    let told = topics.flatMap { Self.talk($0.0.id, $0.1) }
    let mentions =
      [Sample.mention("old", at: -30 * 24)] + told + [Sample.mention("new", at: 11 * 24 + 20)]
    return Sample.reputation(
      Sample.store(mentions.sorted { $0.published < $1.published }),
      incidents: topics.map(\.0),
      now: 12 * 24 + 8
    )
  }

  private static let wave = [4, 6, 0, 0, 0, 0]
  private static let twoWaves = wave + [0, 0, 0, 5, 4]

  @Test func whatIsTalkedOfAgainComesFirst() {
    let reputation = reputation([
      (Self.incident("acute", .responding, .high), [0, 0, 0, 0, 0, 0, 4, 6, 5, 4, 6, 5]),
      (Self.incident("wave", .responding, .moderate), Self.twoWaves),
      (Self.incident("relapse", .watching, .high, resolved: 4), Self.twoWaves),
      (Self.incident("closed", .closed, .low, resolved: 7), Self.twoWaves),
    ])
    #expect(reputation.incidents.map(\.incident.id) == ["relapse", "wave", "closed", "acute"])
    #expect(reputation.relapsed.count == 3)
    // Readers of the status view know what the files say.
    let cleared = ClearedReputation(reputation, for: .team).incidents
    #expect(cleared.map(\.id) == ["acute", "wave", "relapse", "closed"])
  }

  /// The file decides; the curve orders only what it leaves open.
  @Test func whatSeemsStableComesLastOfItsSeverity() {
    let goesOn = [0, 0, 0, 0, 0, 0, 4, 6, 5, 4, 6, 5]
    let reputation = reputation([
      (Self.incident("a-stable", .responding, .low), Self.wave),
      (Self.incident("goes-on", .responding, .low), goesOn),
      (Self.incident("grave-stable", .responding, .high), Self.wave),
      (Self.incident("watched", .watching, .critical, resolved: 4), Self.wave),
    ])
    #expect(
      reputation.incidents.map(\.incident.id) == ["grave-stable", "goes-on", "a-stable", "watched"]
    )
  }
}
