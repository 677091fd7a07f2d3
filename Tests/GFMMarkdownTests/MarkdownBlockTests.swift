import GFMMarkdown
import Testing

@Suite struct MarkdownBlockTests {
  private func blocks(_ text: String) throws -> [String] {
    let rendered = try MarkdownRenderer().render(text)
    let bytes = Array(rendered.plainText.utf8)
    return rendered.blocks.map { block in
      let words = String(decoding: bytes[block.text], as: UTF8.self)
      return "\(block.position.line):\(block.position.column) \(block.kind) \(block.container) \(words)"
    }
  }

  @Test(arguments: [
    ("Uno\ndos.\n\nTres.", ["1:1 paragraph document Uno dos.", "4:1 paragraph document Tres."]),
    ("## Título\n\nTexto", ["1:1 heading(2) document Título", "3:1 paragraph document Texto"]),
    ("- uno\n- dos", ["1:3 paragraph item uno", "2:3 paragraph item dos"]),
    ("> cita", ["1:3 paragraph quotation cita"]),
    ("| a | b |\n|---|---|\n| c | d |", ["1:1 row document a b", "3:1 row document c d"]),
    ("```\nx = 1\n```", ["1:1 code document x = 1"]), ("", []),
    ("***\n\nFin", ["3:1 paragraph document Fin"]),
  ])
  func tellsThePiecesOfTheText(_ text: String, expected: [String]) throws {
    #expect(try blocks(text) == expected)
  }

  @Test func knowsFootnotes() throws {
    #expect(try blocks("Uno[^a]\n\n[^a]: Nota.").last?.hasSuffix("paragraph footnote Nota.") == true)
  }
}
