import Testing

@testable import ReputationAnalysis

@Suite struct WordEndingTests {
  private func ends(_ word: String, in ending: String) -> Bool {
    let text = FoldedWords("otra \(word) más")
    return WordEnding(ending, scores: LanguageScores()).ends(WordEnding.tail(of: 1, in: text))
  }

  @Test func endsALongerWordOnly() {
    #expect(ends("atención", in: "cion"))
    #expect(ends("Rápidamente", in: "mente"))
    #expect(ends("internacionalizaciones", in: "ciones"))
    #expect(!ends("mente", in: "mente"), "the whole word is no ending")
    #expect(!ends("mentira", in: "mente"))
    #expect(!ends("ente", in: "mente"))
    #expect(ends("habitualment", in: "ment"))
  }

  @Test func ranksTheLanguages() {
    var scores = LanguageScores(0.4, of: .catalan)
    scores.add(LanguageScores(0.3, of: .english))
    scores.add(0.1, of: .english)
    #expect(scores.best.language == .catalan, "of two with the same score the first")
    #expect(scores.best.lead == 0)
    scores.add(0.25, of: .german)
    scores.add(0.25, of: .german)
    #expect(scores.best.language == .german)
    #expect(abs(scores.best.score - 0.5) < 0.001)
    #expect(abs(scores.best.lead - 0.1) < 0.001)
  }
}
