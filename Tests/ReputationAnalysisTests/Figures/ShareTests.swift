import Testing

@testable import ReputationAnalysis

@Suite struct ShareTests {
  @Test func ranksByCountThenNameAndTheNamelessLast() {
    let shares = Share.ranked([1, 2, 1, 0], of: ["b", "c", "a", "never"], nameless: 2)
    #expect(shares.map(\.name) == ["c", nil, "a", "b"])
    #expect(shares.map(\.count) == [2, 2, 1, 1])
  }

  @Test func countsNothing() {
    #expect(Share.ranked([], of: []).isEmpty)
  }

  @Test func addsUpWhatHasOneName() {
    let shares = Share.ranked([1, 1, 2], of: ["es", "ca", "es"])
    #expect(shares == [Share(name: "es", count: 3), Share(name: "ca", count: 1)])
  }
}
