import Testing

@testable import ReputationAnalysis

@Suite struct TermCountsTests {
  @Test func countsWhileItGrows() {
    var counts = TermCounts()
    for mention in 0..<3 {
      for key in 1...5000 as ClosedRange<UInt64> {
        let number = WordReader.mixed(key)
        counts.count(number, in: mention, at: 4)
        counts.count(number, in: mention, at: 8)
      }
    }
    #expect(counts.count == 5000)
    #expect(counts.entries.allSatisfy { $0.count == 3 && $0.first == 0 && $0.place == 4 })
  }
}
