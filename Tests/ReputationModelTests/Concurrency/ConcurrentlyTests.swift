import Testing

@testable import ReputationModel

@Suite struct ConcurrentlyTests {
  @Test(arguments: [0, 1, 7, 100]) func givesEveryPieceInOrder(count: Int) {
    #expect(Concurrently.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
    let (first, second, pieces) = Concurrently.both(beside: count) {
      "first"
    } _: {
      2
    } each: {
      -$0
    }
    #expect(first == "first")
    #expect(second == 2)
    #expect(pieces == (0..<count).map { -$0 })
  }

  /// A piece that gives nothing is a piece all the same.
  @Test func leavesNoPieceOut() {
    let odd = Concurrently.map(3) { $0 == 1 ? nil : $0 }
    #expect(odd == [0, nil, 2])
    let (_, _, pieces) = Concurrently.both(beside: 3) {
      0
    } _: {
      0
    } each: {
      $0 == 1 ? nil : $0
    }
    #expect(pieces == [0, nil, 2])
  }

  @Test func doesBothWhereItIsNotWorthAThread() {
    let (first, second) = Concurrently.both(isWorthIt: false) {
      1
    } _: {
      "2"
    }
    #expect(first == 1)
    #expect(second == "2")
  }
}
