import GFMMarkdown
import Testing

@Suite struct HeadingIdentifiersTests {
  private func identifiers(_ texts: [String]) throws -> [String] {
    try MarkdownRenderer().render(texts.map { "# \($0)\n\n" }.joined()).headings.map(\.identifier)
  }

  @Test(arguments: [
    (["A", "A", "A"], ["a", "a-2", "a-3"]),
    (["A", "A 2", "A", "A"], ["a", "a-2", "a-3", "a-4"]),
    (["A 2", "A", "A"], ["a-2", "a", "a-3"]),
    (["A", "A", "A 2"], ["a", "a-2", "a-2-2"]),
    (["¿?", "Section", "日本"], ["section", "section-2", "section-3"]),
    (["Fn 1", "Fnref x"], ["section-fn-1", "section-fnref-x"]),
    (
      ["L'Any de la Cigüeña: col·legi"],
      ["l-any-de-la-ciguena-collegi"]
    ),
  ])
  func areUnique(texts: [String], expected: [String]) throws {
    #expect(try identifiers(texts) == expected)
  }
}
