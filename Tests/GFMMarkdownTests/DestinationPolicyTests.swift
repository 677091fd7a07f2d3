import GFMMarkdown
import Testing

@Suite struct DestinationPolicyTests {
  @Test(arguments: [
    "", "a", "/a", "./a:b", "../a", "#a:b", "?a=b:c", "a/b:c", "https://a.example", "HTTPS://a.example",
    "http:a",
    "mailto:a@b.example", "tel:+34", "/a//b", "a//b",
  ])
  func allows(destination: String) throws {
    #expect(try MarkdownRenderer().render("[x](<\(destination)>)").problems.isEmpty)
  }

  @Test(arguments: [
    "javascript:a", "JavaScript:a", "vbscript:a", "data:text/html,x", "data:image/png;base64,x", "file:///a",
    "ftp://a",
    "//a.example", "\\\\\\\\a.example", "/\\\\a.example", "\\\\/a.example", "&#32;javascript:a",
    "&#1;javascript:a",
    "java&#9;script:a", "java&Tab;script:a", "&#x7f;x", "xmpp:a", "blob:x", "java\\:x", "javascript&colon;a",
    "x:",
    ":x", "ñ:x", "httpſ:x",
  ])
  func refuses(destination: String) throws {
    let rendered = try MarkdownRenderer().render("[x](<\(destination)>)")
    #expect(rendered.html == "<p><a href=\"\">x</a></p>\n")
    #expect(rendered.problems.map(\.kind) == [.unsafeDestinationDropped])
  }

  @Test func imagesComeFromTheWebOnly() throws {
    let rendered = try MarkdownRenderer().render(
      "![a](mailto:x) ![b](tel:1) ![c](https://x.example/y) ![d](z.png)"
    )
    #expect(rendered.problems.map(\.kind) == [.unsafeImageSourceDropped, .unsafeImageSourceDropped])
  }
}
