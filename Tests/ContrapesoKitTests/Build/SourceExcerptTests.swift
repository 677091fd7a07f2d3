import ContrapesoKit
import Testing

@Suite struct SourceExcerptTests {
  /// The excerpt with a caret, as it is printed.
  private func printed(_ line: String, _ column: Int) -> [String]? {
    SourceExcerpt(of: line[...], around: column).map { [$0.text, $0.indent + "^"] }
  }

  @Test func aShortLineIsShownAsItIs() {
    #expect(printed("title: Pan", 8) == ["title: Pan", "       ^"])
    #expect(printed("\ta\tb", 4) == ["\ta\tb", "\t \t^"])
    #expect(printed("fin", 4) == ["fin", "   ^"])
    #expect(printed("", 1) == ["", "^"])
    #expect(printed("fin", 5) == nil)
    #expect(printed("fin", 0) == nil)
  }

  @Test func ofALongLineThePartAroundTheColumnIsShown() throws {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let middle = try #require(printed(line, 501))
    #expect(middle[0].count == 162)
    #expect(middle[0].hasPrefix("…a") && middle[0].hasSuffix("b…"))
    // The caret stands below the character in question.
    #expect(Array(middle[0])[middle[1].count - 1] == "X")
    let start = try #require(printed(line, 3))
    #expect(start[0] == String(repeating: "a", count: 160) + "…")
    #expect(start[1] == "  ^")
    let end = try #require(printed(line, 1001))
    #expect(end[0] == "…" + String(repeating: "b", count: 160))
    #expect(end[1].count == 161)
    let last = try #require(printed(line, 1002))
    #expect(last[1].count == 162)
  }

  @Test func columnsAreCharactersOfUnicode() throws {
    // An accent that is a character of its own stands in one place with its letter.
    let shown = try #require(printed("n\u{303}o: [", 6))
    #expect(shown == ["n\u{303}o: [", "    ^"])
    #expect(printed(String(repeating: "a", count: 100_000), 90_000) == nil)
  }
}
