import GFMMarkdown
import Testing

struct UndefinedFootnotesTests {
  struct Place: Sendable, Hashable {
    let found: String
    let line: Int
    let column: Int
  }

  private func places(_ text: String) throws -> [Place] {
    try MarkdownRenderer().render(text).problems.filter { $0.kind == .undefinedFootnote }.map {
      Place(found: $0.found, line: $0.position.line, column: $0.position.column)
    }
  }

  @Test(arguments: [
    ("Uno[^a].", [Place(found: "[^a]", line: 1, column: 4)]),
    ("[^a]", [Place(found: "[^a]", line: 1, column: 1)]),
    (
      "Año[^a] y\ndos[^ñ], [^a].\n\n- tres *cuatro[^b]*",
      [
        Place(found: "[^a]", line: 1, column: 4), Place(found: "[^ñ]", line: 2, column: 4),
        Place(found: "[^a]", line: 2, column: 10), Place(found: "[^b]", line: 4, column: 15),
      ]
    ),
    (
      "| a[^t] | b[^t] |\n| - | - |\n| c | [^t] |\n",
      [
        Place(found: "[^t]", line: 1, column: 4), Place(found: "[^t]", line: 1, column: 12),
        Place(found: "[^t]", line: 3, column: 7),
      ]
    ),
    (
      "Uno[^a].\n\n[^a]: A[^c].\n\n> Dos[^b].\n",
      [Place(found: "[^c]", line: 3, column: 8), Place(found: "[^b]", line: 5, column: 6)]
    ),
    ("\\[^a] y [^b]", [Place(found: "[^b]", line: 1, column: 9)]),
    ("[x]: /y\n\n[x] \"[^q]\"", [Place(found: "[^q]", line: 3, column: 6)]),
    // What is defined, escaped, code, a link or nothing at all is no such reference.
    ("Uno[^a].\n\n[^A]: A.", []), ("\\[^a] [^] ^a [a^] &#91;^a]", []),
    ("`[^a]`\n\n    [^a]\n\n```\n[^a]\n```", []), ("[^a](/b) ![^a](/c)", []),
  ])
  func areToldOfAtTheirPlaces(_ text: String, _ expected: [Place]) throws {
    #expect(try places(text) == expected)
  }

  /// Where a bracket is written as an entity nothing more is told of that block.
  @Test(.timeLimit(.minutes(1))) func manyOfThemTakeNoLonger() throws {
    let paragraph = String(repeating: "[^a] \\[^b] &#91;^c]\n", count: 700) + "\n"
    #expect(try places(String(repeating: paragraph, count: 15)).count == 15)
  }
}
