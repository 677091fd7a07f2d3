import Testing

@testable import ReputationAnalysis

@Suite struct SentimentLexiconTests {
  private let lexicon = SentimentLexicon(
    """
    negators: no sin
    intensifiers 1.5: muy
    +2: rico
        gen*
    -1.5: no lo_peor
    what is this: nothing
    """
  )

  @Test(
    arguments: [
      ("rico", 2, false, 1), ("genial", 2, false, 1), ("lo peor", -1.5, false, 1), ("no", -1.5, true, 1),
      ("sin", 0, true, 1), ("muy", 0, false, 1.5),
    ] as [(String, Float, Bool, Float)]
  )
  func reads(text: String, weight: Float, isNegator: Bool, intensity: Float) throws {
    let match = try #require(lexicon.trie.match(FoldedWords(text), at: 0))
    #expect(
      lexicon.entries[match.entry]
        == SentimentLexicon.Entry(weight: weight, isNegator: isNegator, intensity: intensity)
    )
  }

  @Test func ignoresLinesItDoesNotKnow() {
    #expect(lexicon.trie.match(FoldedWords("nothing"), at: 0) == nil)
    #expect(SentimentLexicon("").entries.isEmpty)
    #expect(SentimentLexicon(":\n+2:\nnan: x\n: :").entries.isEmpty)
  }

  @Test func laterLinesWin() throws {
    let more = lexicon.with("-3: rico\n+1: nuevo")
    let match = try #require(more.trie.match(FoldedWords("rico"), at: 0))
    #expect(more.entries[match.entry].weight == -3)
    #expect(more.trie.match(FoldedWords("nuevo"), at: 0) != nil)
  }

  @Test(arguments: SentimentLexicon.all.map(\.language))
  func theBuiltInOnesAreWhole(language: SpokenLanguage) throws {
    let lexicon = try #require(SentimentLexicon.all.first { $0.language == language }).lexicon
    #expect(lexicon.entries.count > 400)
    #expect(lexicon.entries.contains { $0.isNegator })
    #expect(lexicon.entries.contains { $0.intensity > 1 })
    for entry in lexicon.entries { #expect(abs(entry.weight) <= 4) }
  }
}
