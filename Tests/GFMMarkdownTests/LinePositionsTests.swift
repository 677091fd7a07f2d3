import GFMMarkdown
import Testing

@Suite struct LinePositionsTests {
  @Test(arguments: [
    ("a <b>\nc <i>\n", ["1:3", "2:3"]),
    ("[e]: /x\n[f]: /y\n[d][e] <b>\n", ["3:8"]),
    ("[e]: /x\na `b\nc` d\n<b> e", ["4:1"]),
    ("> [e]: /x\n> a <b>\n> c\n", ["2:5"]),
    ("- [e]: /x\n  a <b>\n  c <!-- d\n  e --> <i>\n", ["2:5", "3:5", "4:9"]),
    ("[^e]: a <b>\n      c <i>\n\nf[^e] <u>\n", ["1:9", "2:9", "4:7"]),
    ("| [e]: a |\n|---|\n| <b> |\n", ["3:3"]),
    ("a\r\nb <b>\rc <i>\r\n", ["2:3", "3:3"]),
  ])
  func problemsHaveThePlaceInTheSource(text: String, places: [String]) throws {
    let problems = try MarkdownRenderer().render(text).problems
    #expect(problems.map { "\($0.position.line):\($0.position.column)" } == places)
  }

  @Test func escapesAreFoundAfterDefinitions() throws {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    let renderer = MarkdownRenderer(options: options)
    #expect(try renderer.render("[e]: /x\n\\\"a\\\" \"b\"\n").html == "<p>&quot;a&quot; “b”</p>\n")
    // cmark takes the second line to be indented like the first.
    #expect(try renderer.render("a\n     \\\"b\\\" \"c\"\n").html == "<p>a\n&quot;b&quot; “c”</p>\n")
  }
}
