import Testing

@testable import ReputationAnalysis

@Suite struct WordTrieTests {
  private let trie = WordTrie([
    "bueno", "bueno", "buen*", "lo_mejor", "lo", "mejor", "mejor_que_nunca", "d_oli", "*", "",
  ])

  @Test(arguments: [
    ("bueno", 0, 0, 1), ("buenas", 0, 2, 1), ("¡Lo MEJOR!", 0, 3, 2), ("lo", 0, 4, 1), ("mejor que", 0, 5, 1),
    ("Mejor que nunca", 0, 6, 3), ("es bueno", 1, 0, 1), ("d'oli", 0, 7, 2), ("buenoooo", 0, 0, 1),
  ])
  func findsTheLongest(text: String, word: Int, entry: Int, words: Int) {
    #expect(trie.match(FoldedWords(text), at: word) == WordTrie.Match(entry: entry, words: words))
  }

  @Test(arguments: ["bue", "", "mejores", "los", "x", "l o"])
  func findsNothingElse(text: String) {
    let words = FoldedWords(text)
    for word in 0..<words.count { #expect(trie.match(words, at: word) == nil) }
  }

  @Test func anEmptyListFindsNothing() {
    #expect(WordTrie([]).match(FoldedWords("pan"), at: 0) == nil)
  }

  /// More entries than can be numbered are not found, and do no harm.
  @Test func stopsAtItsLimit() {
    let trie = WordTrie((0..<20_000).map { "palabra\($0)x\($0)" })
    #expect(trie.match(FoldedWords("palabra7x7"), at: 0)?.entry == 7)
    #expect(trie.match(FoldedWords("palabra19999x19999"), at: 0) == nil)
  }
}
