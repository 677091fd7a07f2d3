import GFMMarkdown
import Testing

@Suite struct AutolinkScanTests {
  private func links(_ text: String, unsafe: Bool = true) throws -> [String] {
    var options = MarkdownOptions()
    options.allowsRawHTML = unsafe
    return try MarkdownRenderer(options: options).render(text).links.map { "\($0.destination) \($0.text)" }
  }

  @Test(arguments: [
    ("www.a.example", ["http://www.a.example www.a.example"]),
    ("xwww.a.example \"www.a.example", []),
    ("`x`www.a.example ![](y)www.a.example", ["y "]),
    (
      "*www.a.example* (www.b.example)",
      ["http://www.a.example www.a.example", "http://www.b.example www.b.example"]
    ),
    ("www. www.\nx www..", []),
    ("https://a.example/(b)) c", ["https://a.example/(b) https://a.example/(b)"]),
    ("https://a.example/b&amp;c", ["https://a.example/b&c https://a.example/b&c"]),
    ("https://a.example/b&hl; &x;", ["https://a.example/b https://a.example/b"]),
    (
      "https://a_b.example https://a.b_c.example https://a_b.c.example",
      ["https://a_b.c.example https://a_b.c.example"]
    ),
    ("http\\://a.example https&#58;//a.example www\\.a.example a\\@b.example", []),
    ("a\\.b https://c.example a\\@b.example", ["https://c.example https://c.example"]),
    ("ñ@a.example á+b@c.example", ["mailto:+b@c.example +b@c.example"]),
    (
      "mailto:a@b.example xmailto:c@d.example",
      ["mailto:a@b.example mailto:a@b.example", "mailto:c@d.example c@d.example"]
    ),
    ("[https://a.example](/x) [b@c.example](/y)", ["/x https://a.example", "/y b@c.example"]),
    ("https://a.example/b*c*", ["https://a.example/b https://a.example/b"]),
  ])
  func findsAddresses(text: String, expected: [String]) throws {
    #expect(try links(text) == expected)
  }

  @Test func theSafeModeLinksWebAndMailOnly() throws {
    #expect(
      try links("ftp://a.example xmpp:b@c.example/d https://e.example", unsafe: false) == [
        "https://e.example https://e.example"
      ]
    )
    #expect(try links("ftp://a.example xmpp:b@c.example/d").count == 2)
  }
}
