import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct AudienceReachTests {
  @Test func countsAnAuthorOnceWithTheLargestReach() {
    let store = Sample.store([
      Sample.mention("a", at: 1, author: "ana", reach: 100),
      Sample.mention("b", at: 2, author: "ana", reach: 300),
      Sample.mention("c", at: 3, author: "bea", reach: 50), Sample.mention("d", at: 4, reach: 7),
    ])
    let reach = AudienceReach(store: store, indices: 0..<4)
    #expect(reach.people == 357)
    #expect(reach.authors == 2)
  }

  @Test func tellsEqualNamesOfTwoSourcesApart() {
    let store = Sample.store([
      Sample.mention("a", at: 1, source: "forum", author: "ana", reach: 100),
      Sample.mention("b", at: 2, source: "social", author: "ana", reach: 100),
    ])
    #expect(AudienceReach(store: store, indices: 0..<2).people == 200)
  }

  @Test func doesNotTakeMissingForZero() {
    let store = Sample.store([Sample.mention("a", at: 1, author: "ana")])
    #expect(AudienceReach(store: store, indices: 0..<1).people == nil)
  }

  @Test func staysAtTheLargestNumber() {
    let store = Sample.store([
      Sample.mention("a", at: 1, author: "ana", reach: .max - 1), Sample.mention("b", at: 2, reach: .max - 1),
      Sample.mention("c", at: 3, reach: .max - 1),
    ])
    #expect(AudienceReach(store: store, indices: 0..<3).people == .max)
  }
}
