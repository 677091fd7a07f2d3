import GFMMarkdown
import Testing

@Suite struct MarkdownRendererTests {
  private func render(_ text: String, _ change: (inout MarkdownOptions) -> Void = { _ in }) throws
    -> RenderedMarkdown
  {
    var options = MarkdownOptions()
    change(&options)
    return try MarkdownRenderer(options: options).render(text)
  }

  @Test func rendersEveryExtension() throws {
    let rendered = try render(
      "# One\n\nTwo ~~three~~ www.four.example[^f]\n\n- [x] five\n\n| a |\n|---|\n\n[^f]: Note\n"
    )
    #expect(
      rendered.html == """
        <h1>One</h1>
        <p>Two <del>three</del> <a href="http://www.four.example">www.four.example</a>\
        <sup class="footnote-ref"><a href="#fn-f" id="fnref-f" data-footnote-ref>1</a></sup></p>
        <ul>
        <li><input type="checkbox" checked="" disabled="" /> five</li>
        </ul>
        <table>
        <thead>
        <tr>
        <th>a</th>
        </tr>
        </thead>
        </table>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-f">
        <p>Note <a href="#fnref-f" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a></p>
        </li>
        </ol>
        </section>

        """
    )
  }

  @Test func emptyTextsAreEmpty() throws {
    for text in ["", "\n", "  \n\t\n"] {
      let rendered = try render(text)
      #expect(rendered.html.isEmpty && rendered.plainText.isEmpty && rendered.wordCount == 0)
    }
  }

  @Test func omitsRawHTMLAndSaysWhere() throws {
    let rendered = try render("a <b>b</b>\n\n> <div onclick=x>\n> text\n\n- c\n  <!-- d\n  e -->\n")
    #expect(!rendered.html.contains("<b>") && !rendered.html.contains("<div"))
    #expect(
      rendered.problems == [
        MarkdownProblem(kind: .rawHTMLOmitted, position: .init(line: 1, column: 3), found: "<b>"),
        MarkdownProblem(kind: .rawHTMLOmitted, position: .init(line: 1, column: 7), found: "</b>"),
        MarkdownProblem(kind: .rawHTMLOmitted, position: .init(line: 3, column: 3), found: "<div onclick=x>"),
        MarkdownProblem(kind: .rawHTMLOmitted, position: .init(line: 7, column: 3), found: "<!-- d"),
      ]
    )
  }

  @Test func keepsRawHTMLIfAllowedAndFiltersTags() throws {
    let rendered = try render("<b>b</b> <script>x</script> [x](javascript:y)\n") { $0.allowsRawHTML = true }
    #expect(
      rendered.html
        == "<p><b>b</b> &lt;script>x&lt;/script> <a href=\"javascript:y\">x</a></p>\n"
    )
    #expect(rendered.problems.isEmpty)
  }

  @Test func dropsUnsafeDestinationsAndSaysWhere() throws {
    let rendered = try render(
      "x\n[a](javascript:b) ![c](data:image/png;base64,AA)\n\n[d][e]\n\n[e]: //host.example\n"
    )
    #expect(
      rendered.html == "<p>x\n<a href=\"\">a</a> <img src=\"\" alt=\"c\" /></p>\n<p><a href=\"\">d</a></p>\n"
    )
    #expect(
      rendered.problems == [
        MarkdownProblem(
          kind: .unsafeDestinationDropped,
          position: .init(line: 2, column: 1),
          found: "javascript:b"
        ),
        MarkdownProblem(
          kind: .unsafeImageSourceDropped,
          position: .init(line: 2, column: 19),
          found: "data:image/png;base64,AA"
        ),
        MarkdownProblem(
          kind: .unsafeDestinationDropped,
          position: .init(line: 4, column: 1),
          found: "//host.example"
        ),
      ]
    )
  }

  @Test func listsLinksInOrderAsWritten() throws {
    let rendered = try render(
      "[*a* `b`](/x \"T\") <https://c.example>\n\n[![alt](/i.png)](/y) d@e.example www.f.example"
    )
    let found = rendered.links.map {
      "\($0.kind) \($0.destination) \($0.text) \($0.title) \($0.position.line):\($0.position.column)"
    }
    #expect(
      found == [
        "link /x a b T 1:1", "autolink https://c.example https://c.example  1:19", "link /y alt  3:1",
        "image /i.png alt  3:2", "autolink mailto:d@e.example d@e.example  3:22",
        "autolink http://www.f.example www.f.example  3:34",
      ]
    )
  }

  @Test func rewritesDestinations() throws {
    let rendered = try render("[a](b.md) ![c](d.png) [e](f) https://g.example [h](evil)") {
      $0.destination = { link in
        switch link.destination {
        case "b.md": "/b/?x=1&y=\"2\""
        case "d.png": "/assets/\(link.text).png"
        case "evil": "javascript:alert(1)"
        default: nil
        }
      }
    }
    #expect(
      rendered.html == """
        <p><a href="/b/?x=1&amp;y=%222%22">a</a> <img src="/assets/c.png" alt="c" /> <a href="f">e</a> \
        <a href="https://g.example">https://g.example</a> <a href="">h</a></p>

        """
    )
    #expect(rendered.links.map(\.destination) == ["b.md", "d.png", "f", "https://g.example", "evil"])
    #expect(rendered.problems.map(\.found) == ["javascript:alert(1)"])
  }

  @Test func shiftsHeadingsAndGivesIdentifiers() throws {
    let rendered = try render("# Què *és* `x`?\n\n## Què és x\n\nUno\n===\n\n###### Six\n\n# 🙂\n") {
      $0.headingIdentifiers = true
      $0.headingLevelOffset = 1
    }
    #expect(
      rendered.html == """
        <h2 id="que-es-x">Què <em>és</em> <code>x</code>?</h2>
        <h3 id="que-es-x-2">Què és x</h3>
        <h2 id="uno">Uno</h2>
        <h6 id="six">Six</h6>
        <h2 id="section">🙂</h2>

        """
    )
    #expect(rendered.headings.map(\.level) == [2, 3, 2, 6, 2])
    #expect(rendered.headings.map(\.text) == ["Què és x?", "Què és x", "Uno", "Six", "🙂"])
    #expect(rendered.headings.map(\.position.line) == [1, 3, 5, 8, 10])
  }

  @Test func headingsInQuotesStartOnALineOfTheirOwn() throws {
    let rendered = try render("> # A\n- # B\n") { $0.headingIdentifiers = true }
    #expect(
      rendered.html
        == "<blockquote>\n<h1 id=\"a\">A</h1>\n</blockquote>\n<ul>\n<li>\n<h1 id=\"b\">B</h1>\n</li>\n</ul>\n"
    )
  }

  @Test func plainTextHasWhatAReaderSees() throws {
    let rendered = try render(
      "# A *b*\n\nc\nd  \ne `f` ![g](h) [i](j)[^1]\n\n- k\n- l\n\n| m | n |\n|---|---|\n| o | p |\n\n```\nq r\n```\n\n[^1]: s\n"
    )
    #expect(rendered.plainText == "A b\nc d e f g i\nk\nl\nm n\no p\nq r\ns")
    #expect(rendered.wordCount == 17)
  }

  @Test func plainTextOfRawHTML() throws {
    let rendered = try render("<div>a<br>b</div>\n\nc <i>d</i>\n\n<!-- e -->\n") { $0.allowsRawHTML = true }
    #expect(rendered.plainText == "a b\nc d")
  }

  @Test func footnotesKeepTheirIdentifiersWhereverTheyStand() throws {
    let alone = try render("a[^b]\n\n[^b]: c\n").html
    let among = try render("x[^y] a[^b] a[^b]\n\n[^b]: c\n\n[^y]: z\n").html
    for html in [alone, among] {
      #expect(html.contains("<a href=\"#fn-b\" id=\"fnref-b\"") && html.contains("<li id=\"fn-b\">"))
    }
    #expect(among.contains("id=\"fnref-b-2\""))
  }

  @Test func footnoteLabelsCannotLeaveTheirAttribute() throws {
    let html = try render("a[^\"><img/src=x>]\n\n[^\"><img/src=x>]: b\n").html
    #expect(!html.contains("<img"))
  }

  @Test func replacesNUL() throws {
    #expect(try render("a\0b").html == "<p>a\u{FFFD}b</p>\n")
  }

  @Test(arguments: [
    ("- not a list", "- not a list"), ("# no heading", "# no heading"), ("1986. A year", "1986. A year"),
    ("*em* and `code`", "<em>em</em> and <code>code</code>"), ("  _led_  ", "<em>led</em>"),
    ("a\n\nb", "a  b"),
    ("[l](/x) https://y.example", "<a href=\"/x\">l</a> <a href=\"https://y.example\">https://y.example</a>"),
    ("[a]: /b", "[a]: /b"), ("<b>x</b>", "<!-- raw HTML omitted -->x<!-- raw HTML omitted -->"), ("", ""),
    (" \n", ""),
    ("> q", "&gt; q"), ("    code", "code"), ("| a |\n|---|", "| a | |---|"), ("```x```", "<code>x</code>"),
  ])
  func rendersInline(text: String, html: String) throws {
    #expect(try MarkdownRenderer().renderInline(text).html == html)
  }

  @Test(arguments: [
    ("*em* and `code`", "em and code"), ("- not a list", "- not a list"), ("a\n\nb", "a  b"),
    ("[l](/x) https://y.example", "l https://y.example"), ("<b>x</b> & y", "x & y"), ("  ", ""),
  ])
  func givesTheWordsOfInlineText(text: String, words: String) throws {
    #expect(try MarkdownRenderer().plainInline(text) == words)
  }
}
