import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct ContentRendererTests {
  private func render(_ text: String, allowsRawHTML: Bool = false, framed: ((String) -> String)? = nil) throws
    -> ContentRenderer.Result
  {
    var content = Fixture.content()
    content.configuration.markdown.allowsRawHTML = allowsRawHTML
    content.media.append(MediaFile(path: "carta.pdf", bytes: [1]))
    return try Fixture.site(content).renderer.render(
      MarkdownBody(text: text, firstLine: 10),
      of: "content/articles/masa-propia.es.md",
      language: Fixture.spanish,
      isBelowImage: false,
      framed: framed
    )
  }

  @Test func hasOneImageThatDoesNotWait() throws {
    let html = try render("![a](obrador.png) ![b](obrador.png)").html
    #expect(html.count(of: "fetchpriority=\"high\"") == 1 && html.count(of: "loading=\"lazy\"") == 1)
    let below = try Fixture.site().renderer.render(
      MarkdownBody(text: "![a](obrador.png)", firstLine: 1),
      of: "content/pages/a.md",
      language: Fixture.spanish
    )
    #expect(below.html.contains("loading=\"lazy\"") && !below.html.contains("fetchpriority"))
  }

  @Test func namesFootnotesInTheLanguageOfTheText() throws {
    let html = try render("Uno[^a] dos[^a] tres[^b].\n\n[^a]: A.\n[^b]: B.\n").html
    #expect(
      html.contains("<a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a>")
        && html.contains("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notas\">")
        && html.contains("<li id=\"fn-1\">")
    )
    let labels = html.matches(
      of: /href="(#[^"]+)" class="footnote-backref" role="doc-backlink" aria-label="([^"]+)"/
    )
    .map { "\($0.1) \($0.2)" }
    #expect(
      labels == [
        "#fnref-1 Volver a la llamada 1", "#fnref-1-2 Volver a la llamada 1-2",
        "#fnref-2 Volver a la llamada 2",
      ]
    )
    #expect(!html.contains("Back to content"))
  }

  @Test func keepsATextApartFromOthersElsewhere() throws {
    let result = try Fixture.site().renderer.render(
      MarkdownBody(text: "## Parte\n\n[a](#parte) b[^1]\n\n![c](obrador.png)\n\n[^1]: d\n", firstLine: 1),
      of: "content/articles/masa-propia.es.md",
      language: Fixture.spanish,
      elsewhereThan: "/articulos/masa-propia/",
      isBelowImage: false
    )
    let html = result.html
    #expect(html.hasPrefix("<h2>Parte</h2>"))
    #expect(html.contains("href=\"https://laespiga.example/articulos/masa-propia/#parte\""))
    #expect(html.contains("<a href=\"#masa-propia-fn-1\" id=\"masa-propia-fnref-1\" role=\"doc-noteref\">"))
    #expect(html.contains("<li id=\"masa-propia-fn-1\">") && html.contains("href=\"#masa-propia-fnref-1\""))
    #expect(html.contains("src=\"https://laespiga.example/media/") && !html.contains("fetchpriority"))
  }

  @Test(arguments: [
    ("[a](../pages/contacto.es.md#horario)", ["/contacto/#horario"]),
    ("[a](/contacto/?x=1#y)", ["/contacto/#y"]),
    ("[a](/contacto/#top) [b](/contacto/#) [c](/contacto/) [d](/contacto/#:~:text=x)", []),
    ("[a](/contacto/#y:~:text=x) [b](https://x.example/#y)", ["/contacto/#y"]),
  ])
  func gathersLinksToPlacesOnOtherPages(_ markdown: String, anchors: [String]) throws {
    let result = try render(markdown)
    #expect(result.findings == [])
    #expect(result.anchors.map { "\($0.path)#\($0.name)" } == anchors)
    #expect(result.anchors.first?.location.column ?? 1 == 1)
  }

  @Test func proposesTheHeadingsThatBeginAlike() throws {
    let names = ["part_main", "uno", "horario-de-tarde", "tres", "fn-horario", "horas"]
    let proposal = AnchorLink.proposal(for: "horario", on: "/a/", names: names)
    #expect(proposal == "#horario-de-tarde, #horas, #uno")
    #expect(AnchorLink.proposal(for: "horario", on: "/a/", names: ["part_main"]) == "/a/")
  }

  @Test(arguments: [
    ("[a](harina.es.md)", "<a href=\"/articulos/harina/\">a</a>"),
    ("[a](../pages/contacto.es.md#tel)", "<a href=\"/contacto/#tel\">a</a>"),
    ("[a](/ca/)", "<a href=\"/ca/\">a</a>"),
    ("[a](https://laespiga.example/contacto/)", "<a href=\"/contacto/\">a</a>"),
    (
      "[a](https://x.example/?a=1&b=\"2)",
      "<a href=\"https://x.example/?a=1&amp;b=%222\" rel=\"noopener external\">a</a>"
    ),
    ("[a *b*](https://foro.example/t/1) [c](/contacto/)", "a <em>b</em> <a href=\"/contacto/\">c</a>"),
    ("[a](mailto:a@x.example)", "<a href=\"mailto:a@x.example\">a</a>"),
    ("[a](javascript:alert(1))", "a"), ("[a](//x.example/)", "a"), ("[a](/no-hay/)", "a"),
    ("[a](#nada)", "<a href=\"#nada\">a</a>"),
    ("[a](borrador.es.md) [b](/articulos/caducado/) [c](futuro.es.md)", "<p>a b c</p>"),
    (
      "![El obrador](obrador.png)", "width=\"1200\" height=\"630\" fetchpriority=\"high\" decoding=\"async\">"
    ),
    (
      "![El obrador](obrador.png \"A las cuatro\")",
      "fetchpriority=\"high\" decoding=\"async\">\n<figcaption>A las cuatro</figcaption>\n</figure>"
    ),
    (
      "> [!TIP]\n> a",
      "<div class=\"callout\" role=\"note\" data-callout=\"tip\">\n<p class=\"callout-title\">Consejo</p>"
    ),
    (
      "![a](obrador.png) ![b](/media/obrador.png)", "alt=\"b\" width=\"1200\" height=\"630\" loading=\"lazy\""
    ),
  ])
  func writes(_ markdown: String, html: String) throws {
    let result = try render(markdown)
    #expect(result.html.contains(html), "\(result.html)")
    #expect(!result.html.contains(MarkupPass.textOnly))
  }

  @Test(arguments: [
    ("\n[a](/no-hay/)", "link.broken", 11), ("[a](no-hay.md)", "link.broken", 10),
    ("[a](../../../x.md)", "link.broken", 10),
    ("[a](https://foro.example/t/1)", "link.damaging", 10),
    ("<https://foro.example/t/1>", "link.damaging", 10),
    ("[a](/dashboard)", "link.view", 10), ("[a](/dashboard/queue/#m1)", "link.view", 10),
    ("[a](borrador.es.md)", "link.draft", 10), ("[a](/articulos/borrador)", "link.draft", 10),
    ("[a](caducado.es.md#x)", "link.expired", 10), ("[a](/articulos/futuro/)", "link.scheduled", 10),
    ("x\n\n> [!HOLA]\n> a", "markdown.callout", 12),
    ("![a](carta.pdf)", "image.not-an-image", 10),
    ("![a](/dashboard/a.png)", "link.view", 10), ("![a](no-hay.png)", "image.missing", 10),
    ("![a](https://foro.example/a.png)", "image.external", 10),
    ("![a](https://x.example/a.png)", "image.external", 10), ("![](obrador.png)", "image.alternative", 10),
    ("[a](ftp://x.example/)", "link.unknown-form", 10), ("<b>x</b>", "markdown.raw-html", 10),
    ("![a](javascript:alert\\(1\\))", "markdown.unsafe-address", 10),
    ("[a](javascript:x)", "link.unknown-form", 10),
  ])
  func finds(_ markdown: String, rule: String, line: Int) throws {
    let findings = try render(markdown).findings
    #expect(findings.first?.rule == rule)
    #expect(findings.first?.location?.line == line)
    #expect(!findings.hasErrors)
  }

  /// No broken picture stands in a page: its words do.
  @Test(arguments: [
    ("Pan ![a < & c](no-hay.png) y", "<p>Pan a &lt; &amp; c y</p>\n"),
    ("![](no-hay.png)", "<p></p>\n"), ("![a](carta.pdf)", "<p>a</p>\n"), ("![a]()", "<p>a</p>\n"),
    ("![a](javascript:alert\\(1\\))", "<p>a</p>\n"), ("![a](../x.png)", "<p>a</p>\n"),
    ("[![a](no-hay.png)](/contacto/)", "<p><a href=\"/contacto/\">a</a></p>\n"),
    ("![a](no-hay.png \"b\")", "<figure>\na\n<figcaption>b</figcaption>\n</figure>\n"),
  ])
  func putsTheWordsOfAnImageThatIsMissing(_ markdown: String, html: String) throws {
    #expect(try render(markdown).html == html)
  }

  /// Its own error is told; that something leads to it is no mistake.
  @Test func doesNotTellOfLinksToFilesThatHaveErrors() throws {
    let text = """
      [a](rota.es.md) [b](/articulos/rota/) [c](/media/rota.pdf) [d](rota.pdf) ![e](rota.png) [f](../pages/rota.md#x)
      """
    var content = Fixture.content()
    let all = try Fixture.site(content).renderer.render(
      MarkdownBody(text: text, firstLine: 1),
      of: "content/articles/masa-propia.es.md",
      language: Fixture.spanish
    )
    #expect(all.findings.count == 6)
    content.faulty = [
      "content/articles/rota.es.md", "content/media/rota.pdf", "content/media/rota.png",
      "content/pages/rota.md",
    ]
    let result = try Fixture.site(content).renderer.render(
      MarkdownBody(text: text + " [g](otra.es.md) [h](/articulos/otra/)", firstLine: 1),
      of: "content/articles/masa-propia.es.md",
      language: Fixture.spanish
    )
    #expect(result.findings.map(\.found) == ["otra.es.md", "/articulos/otra/"])
  }

  @Test(arguments: [
    "/dashboard/queue/", "HTTPS://LaEspiga.example/dashboard/", "http://laespiga.example/dashboard",
    "https://laespiga.example:443//Dashboard/", "https://laespiga.example/./dashboard/", "/%64ashboard/",
    "../../../dashboard/", "//laespiga.example/dashboard/",
  ])
  func keepsTheAddressOfAViewToItself(_ link: String) throws {
    #expect(try !render("[panel](\(link))").html.lowercased().contains("dashboard"))
    let image = try render("![panel <1> & más](\(link) \"título\")").html
    #expect(!image.lowercased().contains("dashboard") && !image.contains("<img"))
    #expect(image.contains("panel &lt;1&gt; &amp; más"))
  }

  @Test func refusesATextThatWouldBeSlow() throws {
    let result = try render("a\n\n" + String(repeating: ">", count: 5000))
    #expect(result.findings.map(\.rule) == ["markdown.limit"])
    #expect(result.findings.first?.location?.line == 12)
    #expect(result.findings.hasErrors)
  }

  @Test func proposesTheSlash() throws {
    #expect(try render("[a](/contacto)").findings.first?.expected == "/contacto/")
  }

  @Test func knowsItsOwnHeadings() throws {
    let result = try render("## Qué pasó\n\n[a](#que-paso) [b](#TOP) [c](#)\n")
    #expect(result.findings == [] && result.anchors == [])
    let anchors = try render("[a](#que-paso)").anchors
    #expect(anchors.map(\.path) == ["/articulos/masa-propia/"] && anchors.map(\.name) == ["que-paso"])
  }

  @Test(arguments: ["<a id=x>", "<a>", "<a b>"])
  func leavesShortTagsOfRawHTML(_ tag: String) throws {
    #expect(try render("Pan \(tag)y</a>.", allowsRawHTML: true).html == "<p>Pan \(tag)y</a>.</p>\n")
  }

  @Test func takesADamagingLinkOutOfRawHTMLToo() throws {
    for tag in [
      "<a href=\"https://foro.example/t/1\">", "<a href='https://foro.example/t/1'>",
      "<A title='5\" x' HREF = https://foro.example/t/1>", "<a b href=\"https://foro.example/t/1\" rel=a>",
    ] {
      #expect(try render("\(tag)x</A>", allowsRawHTML: true).html == "<p>x</p>\n", "\(tag)")
    }
  }

  /// A mark in raw HTML hides no link behind it.
  @Test(arguments: [
    "<!-- de 5\" -->", "<!-- it's > 5\" -->", "<p title='5\"'>Uno</p>", "<p title=it's>Uno</p>",
    "<p class=\"it's\">Uno</p>", "<p>1 < 2 \"</p>", "<? \" ?>",
  ])
  func findsTheLinksBehindRawHTML(_ raw: String) throws {
    let text = "\(raw)\n\n[a](https://foro.example/t/1) [b](https://x.example/)"
    let html = try render(text, allowsRawHTML: true).html
    #expect(html.hasSuffix("<p>a <a href=\"https://x.example/\" rel=\"noopener external\">b</a></p>\n"))
  }

  @Test(arguments: [
    ("---:", "<th class=\"num\">a</th>"), (":---:", "<th class=\"center\">a</th>"), (":---", "<th>a</th>"),
  ])
  func alignsCellsByTheirClass(_ rule: String, cell: String) throws {
    let html = try render("| a |\n|\(rule)|\n| 1 |\n").html
    #expect(html.contains(cell))
    #expect(html.contains(cell.replacing("th", with: "td").replacing("a</", with: "1</")))
    #expect(!html.contains("align="))
  }

  @Test func framesATableInATableOnce() throws {
    let html = try render(
      "<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>\n\n</table>\n",
      allowsRawHTML: true
    ) { "[\($0)]" }.html
    #expect(html.hasPrefix("[<table>") && html.count { $0 == "[" } == 1)
  }

  @Test func putsTablesInAContainer() throws {
    let table = "| a |\n|---|\n| 1 |\n"
    let html = try render("a\n\n\(table)\nb\n\n\(table)") { "[\($0)]" }.html
    #expect(html.count { $0 == "[" } == 2)
    #expect(html.contains("<p>a</p>\n[<table>") && html.contains("</table>]\n<p>b</p>\n[<table>"))
    // A feed has no style sheet that would make it scroll.
    #expect(try !render(table).html.contains("["))
  }
}

extension String {
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
