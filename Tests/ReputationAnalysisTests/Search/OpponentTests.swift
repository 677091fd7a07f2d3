import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct OpponentTests {
  @Test func knowsWhereItWasSeenAndWhatIsKnownOfIt() throws {
    var sample = PushDownSample()
    sample.looks = [
      (21, PushDownSample.page()), (14, PushDownSample.page(damaging: 4)),
      (7, PushDownSample.page(damaging: 2)), (0, PushDownSample.page()),
    ]
    sample.incidents = [PushDownSample.incident(verdict: .misleading)]
    var mention = Sample.mention("m", at: -24)
    mention.url = "http://quejas.example/t?utm_source=x"
    sample.mentions = [mention]
    sample.ledger = [Sample.entry(.leave, "m", at: -23, reason: "x")]
    let opponent = try #require(sample.pushDown?.opponents.first)
    #expect(opponent.standing == .notAmongFirst(10))
    #expect(opponent.best == 2)
    #expect(opponent.title == "Título 2")
    #expect(opponent.host == "quejas.example")
    #expect(opponent.firstSeen == PushDownSample.today.advanced(byDays: -14))
    #expect(opponent.lastSeen == PushDownSample.today.advanced(byDays: -7))
    #expect(opponent.mention == 0)
    #expect(opponent.handling == .left(at: Sample.hour(-23)))
    #expect(opponent.incidents == ["moho"])
    #expect(opponent.way == .rectification)
    #expect(opponent.record.state == .nothing)
    #expect(opponent.place == nil)
    #expect(sample.pushDown?.worst == nil)
  }

  /// Search engines write `www.` or leave it out, whatever the mention has.
  @Test(arguments: ["https://www.quejas.example/t", "https://quejas.example/t/"])
  func knowsTheMentionByEverySpelling(_ url: String) throws {
    var sample = PushDownSample()
    sample.looks = [(0, ["www.quejas.example/t"]), (7, ["http://quejas.example/t/"])]
    var mention = Sample.mention("m", at: -24)
    mention.url = url
    sample.mentions = [mention]
    let opponents = try #require(sample.pushDown).opponents
    #expect(opponents.map(\.mention) == [0])
    #expect(opponents.map(\.host) == ["quejas.example"])
  }

  @Test func anIncidentThatListsAFolderListsWhatLiesInIt() {
    var incident = PushDownSample.incident()
    incident.damaging = ["https://quejas.example/pan/"]
    let addresses = IncidentAddresses([incident])
    #expect(addresses.incidents(listing: "quejas.example/pan/1/2?a=b").map(\.id) == ["moho"])
    #expect(addresses.incidents(listing: "https://quejas.example/pan").map(\.id) == ["moho"])
    #expect(addresses.incidents(listing: "https://quejas.example/panadero").isEmpty)
    #expect(addresses.incidents(listing: "https://quejas.example/").isEmpty)
  }

  @Test func aCorrectionThatTheTimelineTellsOfIsOnRecord() throws {
    var incident = PushDownSample.incident()
    incident.updates = [.correction, .media].enumerated().map { offset, kind in
      IncidentUpdate(
        at: Sample.hour(offset),
        kind: kind,
        text: "x",
        source: offset == 0 ? "https://quejas.example/t" : "https://quejas.example/u",
        location: incident.location
      )
    }
    let addresses = IncidentAddresses([incident])
    #expect(RemovalRecord(addresses.entries(about: "https://quejas.example/t")).state == .granted)
    // That a paper writes something is no correction.
    #expect(addresses.entries(about: "https://quejas.example/u").isEmpty)
  }
}
