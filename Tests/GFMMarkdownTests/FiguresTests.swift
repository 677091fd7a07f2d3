import GFMMarkdown
import Testing

@Suite struct FiguresTests {
  private func render(_ text: String) throws -> RenderedMarkdown {
    var options = MarkdownOptions()
    options.figures = true
    options.smartPunctuation = true
    options.language = "es"
    return try MarkdownRenderer(options: options).render(text)
  }

  @Test(arguments: [
    (
      "![El horno](a.jpg \"El \\\"horno\\\" & <b> -- hoy\")",
      """
      <figure>
      <img src="a.jpg" alt="El horno" />
      <figcaption>El «horno» &amp; &lt;b&gt; – hoy</figcaption>
      </figure>

      """
    ),
    (
      "[![El horno](a.jpg 'Así')](b.jpg)",
      """
      <figure>
      <a href="b.jpg"><img src="a.jpg" alt="El horno" /></a>
      <figcaption>Así</figcaption>
      </figure>

      """
    ),
    ("![El horno](a.jpg)", "<p><img src=\"a.jpg\" alt=\"El horno\" /></p>\n"),
    (
      "Mira: ![El horno](a.jpg \"Así\")",
      "<p>Mira: <img src=\"a.jpg\" alt=\"El horno\" title=\"Así\" /></p>\n"
    ),
  ])
  func makesFiguresOfImagesThatStandAlone(_ markdown: String, html: String) throws {
    #expect(try render(markdown).html == html)
  }

  @Test func tellsTheCaptionFromWhatTheImageShows() throws {
    let rendered = try render("![El horno](a.jpg \"Hoy\")\n\nFin.\n")
    #expect(rendered.plainText == "El horno\nHoy\nFin.")
    #expect(rendered.blocks.count == 3)
    #expect(rendered.links.map(\.title) == ["Hoy"])
  }

  @Test func makesNoneUnlessAsked() throws {
    let html = try MarkdownRenderer().render("![a](a.jpg \"b\")").html
    #expect(html == "<p><img src=\"a.jpg\" alt=\"a\" title=\"b\" /></p>\n")
  }
}
