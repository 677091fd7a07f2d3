import Testing

@testable import SiteRendering

@Suite struct SparklineTests {
  @Test func drawsALineFromTheLowestToTheHighest() {
    #expect(Sparkline(values: [0, 10]).svg().contains("d=\"M2 25L118 3\""))
  }

  @Test func breaksWhereNothingIsKnown() {
    #expect(Sparkline(values: [0, nil, 10]).svg().contains("d=\"M2 25M118 3\""))
  }

  @Test func needsTwoValues() {
    #expect(Sparkline(values: [nil, 4]).svg().isEmpty)
    #expect(Sparkline(values: []).svg().isEmpty)
  }

  @Test func isFlatWhereNothingChanges() {
    #expect(Sparkline(values: [3, 3]).svg().contains("d=\"M2 25L118 25\""))
  }
}
