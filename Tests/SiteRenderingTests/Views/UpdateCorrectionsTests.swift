import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct UpdateCorrectionsTests {
  @Test func everythingSaidAtThatMomentIsCorrectedByTheLastOne() throws {
    var incident = StatusFixture.bare("one", .active)
    func update(_ second: Int64, corrects: Int64? = nil) -> IncidentUpdate {
      IncidentUpdate(
        at: Timestamp(seconds: second),
        kind: .statement,
        text: "x",
        corrects: corrects.map { Timestamp(seconds: $0) },
        location: incident.location
      )
    }
    incident.updates = [update(1), update(1), update(2, corrects: 1), update(3, corrects: 1), update(4)]
    let page = try StatusFixture.page(StatusFixture.reputation([incident], mentions: 0))
    let cleared = try #require(page.reputation.incidents.first)
    let corrections = UpdateCorrections(cleared.updates)
    #expect(cleared.updates.map { corrections.correction(of: $0)?.at.seconds } == [3, 3, nil, nil, nil])
    #expect(cleared.updates.map { corrections.corrected(by: $0)?.at.seconds } == [nil, nil, 1, 1, nil])
    #expect(cleared.updates.map { corrections.updated($0).seconds } == [3, 3, 2, 3, 4])
  }
}
