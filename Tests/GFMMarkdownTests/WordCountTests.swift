import GFMMarkdown
import Testing

@Suite struct WordCountTests {
  @Test(arguments: [
    ("", 0), ("one", 1), ("one two", 2), ("don’t l'aigua co-op 3,14 a.b", 5), ("– — … «» ¿?", 0),
    ("—dijo—ayer", 2),
    ("«uno» “dos” ¿tres?", 3), ("a\u{A0}b\u{2003}c\u{3000}d", 4), ("ñandú él 1.ª", 3), ("日本語 слово 🙂", 3),
    ("º ª", 2),
  ])
  func counts(text: String, words: Int) throws {
    #expect(try MarkdownRenderer().render(text).wordCount == words)
  }
}
