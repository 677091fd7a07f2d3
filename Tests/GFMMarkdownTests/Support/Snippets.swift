/// Pieces of Markdown to compare with Debian's program: one feature each, written for these tests.
///
/// Left out on purpose is what this renderer does otherwise than the `autolink` extension: an address directly
/// next to other inline markup, and an entity or an escape inside one.
enum Snippets {
  static let blocks = [
    "# Heading one\n",
    "## Heading *two* with `code`\n",
    "### Closed heading ###\n",
    "####### Seven is text\n",
    "Setext\n======\n",
    "Setext *two*\nlines\n---\n",
    "A plain paragraph\nof two lines.\n",
    "Hard break with spaces  \nand with a backslash\\\nend.\n",
    "   three spaces of indentation\n",
    "    indented code\n\n    second line\n",
    "\tcode after a tab\n",
    "```swift\nlet value = \"<&>\"\n```\n",
    "~~~\ntildes ``` inside\n~~~\n",
    "````\n```\nnested fence\n```\n````\n",
    "``` info \"quoted\" &amp;\nx\n```\n",
    "```\nnever closed\n",
    "> quote\nlazy line\n",
    "> quote\n>\n> > deeper\n> > still\n",
    "> - list in quote\n>   more\n",
    "- one\n- two\n- three\n",
    "- loose\n\n- items\n\n  with a paragraph\n",
    "* star\n    * nested\n        * deep\n",
    "+ plus\n\n      code in item\n",
    "1. first\n2. second\n",
    "7) seven\n8) eight\n",
    "1986\\. A great year\n",
    "- [ ] open task\n- [x] done task\n- [X] done too\n",
    "1. [x] numbered task\n   - [ ] inner\n",
    "- a\n+ b\n* c\n",
    "-\n- after empty\n",
    "***\n",
    "- - -\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n",
    "| left | right | centre |\n|:--|--:|:-:|\n| `x|y` | a\\|b | *c* |\n",
    "a | b\n--|--\nshort\n1 | 2 | 3\n",
    "| one |\n|-----|\n| ~~two~~ |\n\nafter the table\n",
    "paragraph\n| a | b |\n| - | - |\n| x | y |\n",
    "> | q | r |\n> |---|---|\n> | s | t |\n",
    "| www.table.example | x@table.example |\n|---|---|\n| https://cell.example/a_b | 2 |\n",
    "<div class=\"note\">\n\n*inside*\n\n</div>\n",
    "<!-- a comment\n\nover lines -->\n",
    "<script>\nalert('x')\n</script>\n",
    "<iframe src=\"x\"></iframe>\n",
    "<p>open\n<title>filtered</title>\n",
    "<?php echo 1 ?>\n",
    "[ref]: /address \"Title\"\n",
    "[Other Ref]:\n  <https://ref.example/a b>\n  'Two\n  lines'\n",
    "[ñandú]: /eñe\n",
    "Note[^one] and again[^one], then[^two].\n\n[^one]: The first\n    goes on\n\n    - with a list\n",
    "[^two]: Second with `code` and www.note.example\n",
    "Missing[^none] footnote.\n",
    "&nbsp;\n",
    "Umlaute äöü, eñe, l·l, 日本語, Ελλάδα, emoji 🙂\n",
    "\u{00A0}no-break space first\n",
    "trailing spaces   \n",
    "windows line\r\nendings\r\n",
  ]

  /// Compared on their own only: the extension links a lone `www.` where white space follows, and an underscore
  /// that no address takes up opens emphasis.
  static let lone = ["www.", "a www.", "www._x.example", "http://a.b_c"]

  static let inlines = [
    "*emphasis*", "_emphasis_", "**strong**", "__strong__", "***both***", "**a *b* c**", "*a **b** c*",
    "snake_case_word", "2*3*4", "** not strong **", "*(*inner*)*", "~~struck~~", "~one tilde~", "~~a *b* c~~",
    "a~~b~~c", "~~not closed", "`code`", "`` a`b ``", "` padded `", "`<b>&amp;`", "``unclosed",
    "[link](/there)", "[link](</with space> \"Title\")", "[*em* link](/x 'single')", "[ref]", "[text][ref]",
    "[Other Ref][]", "[ñandú]", "[missing]", "[a](b(c)d)", "[brackets [in] text](/x)", "![image](/i.png)",
    "![alt *em* `c`](/i.png \"T\")", "[![img](/i.png)](/x)", "![ref]", "[](/empty)", "[no](java script)",
    "<https://angle.example/?a=1&b=2>", "<mail@angle.example>", "<b>bold</b>", "<i class='x'>i</i>",
    "<xmp>filtered</xmp>", "<!-- inline comment -->", "a < b > c & d",
    "&copy; &ntilde; &#241; &#xF1; &bogus;",
    "\\*escaped\\* \\_too\\_", "\\a backslash", "\"quotes\" and 'single'", "dash -- and --- dots ...",
    "www.plain.example", "www.plain.example/path?q=1&r=2.", "(www.paren.example/a_(b))",
    "see www.dots.example...",
    "https://plain.example", "http://plain.example/a?b=c&d;", "https://x.example/&hl;",
    "HTTPS://CAPS.example/Ñ",
    "ftp://files.example/x", "xhttp://not.example", "1http://digit.example", "(https://a.example/b))",
    "https://under_score.example.org", "https://a.under_score.example", "http://sub.a_b.c.example/x,y",
    "https://x.example:8080/p;", "\"https://quoted.example/\"", "https://x.example/a-b!",
    "mail@plain.example",
    "a.b+c_d-e@sub.plain.example.", "mailto:to@plain.example", "xmpp:chat@plain.example/room", "x@y",
    "x@y.z1",
    "a@b@c.example", "_mail_@plain.example", "x@under_score.example", "x@trail.example-", "x@y.example_",
    ":@", "http://", "http:// x", "http://-x", "http://?", "@", "a@", "w@ww.x",
    "https://münchen.example/ä", "[www.inlink.example](/x)", "[x@inlink.example](/x)",
  ]
}

/// Puts snippets together to documents, always the same for a seed.
struct SnippetComposer {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// A document of a few blocks, some nested and some made of inlines.
  mutating func document() -> String {
    (0..<(2 + next(7))).map { _ in block() }.joined(separator: next(4) == 0 ? "" : "\n")
  }

  private mutating func block() -> String {
    switch next(6) {
    case 0, 1: Snippets.blocks[next(Snippets.blocks.count)]
    case 2: paragraph()
    case 3: "# " + line() + "\n"
    case 4: nested(in: "> ", "> ")
    default: nested(in: "- ", "  ")
    }
  }

  private mutating func line() -> String {
    (0..<(1 + next(5))).map { _ in Snippets.inlines[next(Snippets.inlines.count)] }
      .joined(separator: [" ", " ", ", ", " – "][next(4)])
  }

  private mutating func paragraph() -> String {
    (0..<(1 + next(4))).map { _ in line() + "\n" }.joined()
  }

  private mutating func nested(in first: String, _ rest: String) -> String {
    let inner = next(2) == 0 ? Snippets.blocks[next(Snippets.blocks.count)] : paragraph()
    return inner.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated()
      .map { ($0.offset == 0 ? first : rest) + $0.element + "\n" }.joined()
  }
}
