import GFMMarkdown
import Testing

@Suite struct CalloutsTests {
  private func render(_ text: String) throws -> RenderedMarkdown {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    options.callouts = [.note: "Nota", .tip: "Consejo", .important: "Importante", .warning: "Ojo & más"]
    options.callouts[.caution] = "Cuidado"
    return try MarkdownRenderer(options: options).render(text)
  }

  private static func callout(_ kind: String, _ title: String, _ body: String) -> String {
    """
    <div class="callout" role="note" data-callout="\(kind)">
    <p class="callout-title">\(title)</p>
    \(body)
    </div>

    """
  }

  @Test(arguments: [
    ("> [!NOTE]\n> Uno.", callout("note", "Nota", "<p>Uno.</p>")),
    ("> [!tip]  \n> *Uno*.\n>\n> Dos.", callout("tip", "Consejo", "<p><em>Uno</em>.</p>\n<p>Dos.</p>")),
    ("> [!WARNING]\n>\n> - a", callout("warning", "Ojo &amp; más", "<ul>\n<li>a</li>\n</ul>")),
    ("> [!Important]\nperezosa", callout("important", "Importante", "<p>perezosa</p>")),
    (
      "> [!CAUTION]\n> > [!NOTE]\n> > Uno.",
      callout("caution", "Cuidado", String(callout("note", "Nota", "<p>Uno.</p>").dropLast()))
    ),
    (
      "- > [!NOTE]\n  > Uno.",
      "<ul>\n<li>\n" + callout("note", "Nota", "<p>Uno.</p>") + "</li>\n</ul>\n"
    ),
    // A quotation within a callout stays one.
    (
      "> [!NOTE]\n> Uno.\n>\n> > Dos.",
      callout("note", "Nota", "<p>Uno.</p>\n<blockquote>\n<p>Dos.</p>\n</blockquote>")
    ),
  ])
  func makesCallouts(_ markdown: String, html: String) throws {
    let rendered = try render(markdown)
    #expect(rendered.html == html)
    #expect(rendered.problems == [])
  }

  @Test(arguments: [
    ("> [!AVISO]\n> Uno.", MarkdownProblem.Kind.unknownCallout, "[!AVISO]"),
    ("> [!NOTE\n> Uno.", .unknownCallout, "[!NOTE"),
    ("> [!NOTE] Uno.\n> Dos.", .textBesideCallout, "[!NOTE] Uno."),
    ("> [!NOTE]**Uno**", .textBesideCallout, "[!NOTE]"),
    ("> [!NOTE]", .emptyCallout, "[!NOTE]"),
  ])
  func tellsOfWhatIsNone(_ markdown: String, kind: MarkdownProblem.Kind, found: String) throws {
    let rendered = try render("Antes.\n\n\(markdown)")
    #expect(rendered.html.contains("<blockquote>") && !rendered.html.contains("callout"))
    #expect(
      rendered.problems == [
        MarkdownProblem(kind: kind, position: MarkdownPosition(line: 3, column: 3), found: found)
      ]
    )
  }

  @Test(arguments: [
    "> \\[!NOTE]\n> Uno.", "> &#91;!NOTE]\n> Uno.", "> Uno.\n> [!NOTE]", "[!NOTE]\nUno.",
    "> [! NOTE]\n> Uno.",
    "> [!NOTE]\n\n[!NOTE]: /x", "> # [!NOTE]\n> Uno.", "> `[!NOTE]`\n> Uno.",
  ])
  func leavesOthersAlone(_ markdown: String) throws {
    let rendered = try render(markdown)
    #expect(!rendered.html.contains("callout"))
    #expect(rendered.problems == [])
  }

  @Test func leavesQuotationsAloneWhereThereAreNoTitles() throws {
    let rendered = try MarkdownRenderer().render("> [!NOTE]\n> Uno.")
    #expect(rendered.html == "<blockquote>\n<p>[!NOTE]\nUno.</p>\n</blockquote>\n")
    #expect(rendered.problems == [])
  }

  @Test func countsTheTextAndNotTheTitle() throws {
    let rendered = try render("> [!NOTE]\n> Uno dos.\n")
    #expect(rendered.plainText == "Uno dos." && rendered.wordCount == 2)
    #expect(rendered.blocks.map(\.container) == [.callout])
    #expect(rendered.blocks.map(\.position) == [MarkdownPosition(line: 1, column: 3)])
  }

  @Test func keepsPlacesInside() throws {
    let rendered = try render("> [!NOTE]\n> ## Título\n> [a](b)\n")
    #expect(rendered.headings.map(\.position) == [MarkdownPosition(line: 2, column: 3)])
    #expect(rendered.links.map(\.position) == [MarkdownPosition(line: 3, column: 3)])
  }
}
