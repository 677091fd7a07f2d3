import Testing

@testable import ReputationAnalysis

@Suite struct FigureWordsTests {
  @Test(arguments: [
    (0, "0 seconds"), (1.2, "1 second"), (30, "30 seconds"), (7200, "2 hours"), (86_400, "24 hours"),
    (172_800, "2 days"),
    (1e30, "more than 1000 years"),
  ])
  func writesDurations(seconds: Double, words: String) {
    #expect(FigureWords.duration(seconds) == words)
  }
}
