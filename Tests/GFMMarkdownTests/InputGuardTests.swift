import GFMMarkdown
import Testing

@Suite struct InputGuardTests {
  static let refused: [(MarkdownLimit, Int, String)] = [
    (.documentBytes, 1, String(repeating: "word\n\n", count: 50_000)),
    (.lineBytes, 3, "a\n\n" + String(repeating: "x", count: 9000)),
    (.lineBytes, 2, "```\n" + String(repeating: "x", count: 9000) + "\n```\n"),
    (.paragraphBytes, 17, String(repeating: String(repeating: "x", count: 999) + "\n", count: 40)),
    (.paragraphBytes, 17, String(repeating: String(repeating: "x", count: 999) + "\r", count: 40)),
    (
      .paragraphBytes, 19,
      "<!--\n" + "```\n" + String(repeating: String(repeating: "x", count: 999) + "\n", count: 40)
    ),
    (.containersPerLine, 2, "\n" + String(repeating: ">", count: 17) + " a\n"),
    (.containersPerLine, 1, String(repeating: "- ", count: 17) + "a\n"),
    (.containersPerLine, 1, String(repeating: "1. ", count: 17) + "a\n"),
    (.containersPerLine, 1, String(repeating: "[^a]: ", count: 17) + "a\n"),
    (.indentation, 3, "a\n\n" + String(repeating: " ", count: 121) + "a\n"),
    (.indentation, 1, String(repeating: "\t", count: 31) + "a\n"),
    (.pipesPerLine, 1, String(repeating: "|", count: 65) + "\n"),
    (
      .tableCells, 770, "a" + String(repeating: "|", count: 64) + "\n" + String(repeating: "x\n", count: 2000)
    ),
    (.referenceBytes, 2, "text\n[a]: /" + String(repeating: "x", count: 2100) + "\n"),
    (.referenceBytes, 1, "[a]:\n/x\n\"" + String(repeating: "title\n", count: 400) + "\"\n"),
    (
      .referenceExpansion, 1,
      "[a]: /" + String(repeating: "x", count: 2000) + "\n\n"
        + String(repeating: String(repeating: "[a]", count: 1000) + "\n\n", count: 5)
    ),
  ]

  @Test(arguments: refused.indices)
  func refuses(index: Int) {
    let (limit, line, text) = Self.refused[index]
    let error = #expect(throws: MarkdownLimitExceeded.self) { try MarkdownRenderer().render(text) }
    #expect(error?.limit == limit)
    #expect(error?.position.line == line)
    #expect(error.map { $0.found > $0.allowed } == true)
  }

  @Test func everyLimitIsTested() {
    #expect(Set(Self.refused.map(\.0)) == Set(MarkdownLimit.allCases))
  }

  static let accepted = [
    "```\n" + String(repeating: String(repeating: "| > x", count: 100) + "\n", count: 80) + "```\n",
    "~~~~\n" + String(repeating: String(repeating: " ", count: 200) + "x\n", count: 200) + "~~~~\n",
    String(repeating: String(repeating: "word ", count: 300) + "\n\n", count: 100),
    "[" + String(repeating: "long label ", count: 60) + "](https://x.example/) "
      + String(repeating: "w ", count: 2000),
    (0..<100).map { "[r\($0)]: https://x.example/\($0) \"Title \($0)\"\n" }.joined(),
    (0..<150).map { "| \($0) | a | b | c |\n" }.joined(),
    "- - - - - - - - - -\n",
    "<!-- a comment -->\n\n```\n" + String(repeating: "| > x\n", count: 5000) + "```\n",
  ]

  @Test(arguments: accepted.indices)
  func accepts(index: Int) {
    #expect(throws: Never.self) { try MarkdownRenderer().render(Self.accepted[index]) }
  }

  @Test func inlineTextIsGuardedToo() {
    #expect(throws: MarkdownLimitExceeded.self) {
      try MarkdownRenderer().renderInline(String(repeating: "[", count: 10_000))
    }
  }
}
