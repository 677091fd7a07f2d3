import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct StatuspageDocumentsTests {
  private func documents(
    _ incidents: [Incident],
    mentions: Int = 200,
    silent: [String] = ["callada"]
  ) throws -> StatuspageDocuments {
    StatuspageDocuments(
      try StatusFixture.page(StatusFixture.reputation(incidents, mentions: mentions, silent: silent))
    )
  }

  @Test(arguments: [
    (Incident.State.triage, "investigating"), (.active, "investigating"), (.responding, "identified"),
    (.watching, "monitoring"), (.closed, "resolved"), (.reviewed, "postmortem"), (.merged, "resolved"),
    (.falseAlarm, "resolved"),
  ])
  func saysWhereAnIncidentStands(state: Incident.State, word: String) throws {
    let documents = try documents([StatusFixture.incident("one", state)])
    let incident = documents.incidents["incidents"]?.items.first
    #expect(incident?["status"] == .string(word))
    #expect((incident?["resolved_at"] == .null) == state.isOpen)
    #expect(documents.unresolved["incidents"]?.items.count == (state.isOpen ? 1 : 0))
  }

  @Test(arguments: [
    (ReputationLevel.calm, "none", "operational"), (.elevated, "minor", "degraded_performance"),
    (.heated, "major", "partial_outage"), (.crisis, "critical", "major_outage"), (.noData, "minor", ""),
  ])
  func saysHowThingsStand(level: ReputationLevel, indicator: String, component: String) {
    #expect(StatuspageWords.indicator(level) == indicator)
    #expect((StatuspageWords.component(level) ?? "") == component)
  }

  @Test func channelsOfWhichNothingIsKnownAreLeftOut() throws {
    // The other two sources are silent for too long.
    let channels = try documents([]).channels["components"]?.items ?? []
    #expect(channels.count == 1)
    #expect(channels.first?["status"] == .string("operational"))
    let none = try documents([], mentions: 0)
    #expect(none.channels["components"]?.items.isEmpty == true)
    #expect(none.status["status"]?["indicator"] == .string("minor"))
    #expect(none.status["status"]?["description"] == .string("Faltan datos"))
  }

  @Test func tellsUpdatesNewestFirstAndWhatWasCorrectedInWords() throws {
    let documents = try documents([StatusFixture.incident("one", .responding)])
    let incident = documents.summary["incidents"]?.items.first
    let updates = incident?["incident_updates"]?.items ?? []
    #expect(
      updates.map { $0["status"] } == [.string("identified"), .string("identified"), .string("identified")]
    )
    #expect(updates.first?["body"] == .string("Seis"))
    guard case .string(let body)? = updates.last?["body"] else { return #expect(Bool(false)) }
    #expect(body.hasPrefix("Corregida el 7 mar 2026, 11:00; ya no vale: Siete"))
    #expect(updates.last?["created_at"] == .string("2026-03-07T09:00:00Z"))
    #expect(updates.last?["updated_at"] == .string("2026-03-07T11:00:00Z"))
  }

  @Test func namesTheChannelsOfAnIncident() throws {
    let summary = try documents([StatusFixture.incident("one", .active)]).summary
    let ids = summary["components"]?.items.map { $0["id"] }
    #expect(summary["incidents"]?.items.first?["components"]?.items.map { $0["id"] } == ids)
  }

  @Test func momentsThatNobodyKnowsAreNull() throws {
    let incident = try documents([StatusFixture.bare()]).summary["incidents"]?.items.first
    for name in ["started_at", "created_at", "updated_at", "monitoring_at", "resolved_at"] {
      #expect(incident?[name] == .null, "\(name)")
    }
  }

  @Test func hasNoMoreThanTheLatestFifty() throws {
    let incidents = (0..<60).map { number in
      var incident = StatusFixture.bare("n\(number)", .closed)
      incident.clocks[.declared] = StatusFixture.now.advanced(bySeconds: Int64(number) - 100)
      return incident
    }
    let items = try documents(incidents + [StatusFixture.bare()]).incidents["incidents"]?.items ?? []
    #expect(items.count == 50)
    #expect(items.first?["id"] == .string("n59"))
    #expect(items.last?["id"] == .string("n10"))
  }
}

extension JSONValue {
  /// The member of that name; `nil` where there is none.
  fileprivate subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  fileprivate var items: [JSONValue] {
    guard case .array(let items) = self else { return [] }
    return items
  }
}
