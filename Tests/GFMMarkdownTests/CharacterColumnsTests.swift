import GFMMarkdown
import Testing

@Suite struct CharacterColumnsTests {
  @Test func countsCharactersAsEditorsDo() throws {
    let text = "# Ñu\n\nLa ñandú y la cigüeña están aquí: [x](y.md)\n\n- áé ![z](w.png)\n\nañé <b>\n"
    let rendered = try MarkdownRenderer().render(text)
    #expect(rendered.links.map(\.position) == [.init(line: 3, column: 35), .init(line: 5, column: 6)])
    #expect(rendered.problems.map(\.position) == [.init(line: 7, column: 5)])
    #expect(rendered.headings.map(\.position) == [.init(line: 1, column: 1)])
  }
}
