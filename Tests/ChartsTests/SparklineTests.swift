import Testing

@testable import Charts

@Suite struct SparklineTests {
  @Test func drawsALineFromTheLowestToTheHighest() {
    #expect(Sparkline(values: [0, 10]).svg().contains("d=\"M2 25L118 3\""))
  }

  @Test func breaksWhereNothingIsKnown() {
    // A line of no length is a dot, so that a value between two gaps is seen.
    #expect(Sparkline(values: [0, nil, 10]).svg().contains("d=\"M2 25h0M118 3h0\""))
  }

  @Test func needsTwoValues() {
    #expect(Sparkline(values: [nil, 4]).svg().isEmpty)
    #expect(Sparkline(values: []).svg().isEmpty)
  }

  @Test func isFlatWhereNothingChanges() {
    #expect(Sparkline(values: [3, 3]).svg().contains("d=\"M2 25L118 25\""))
  }
}
