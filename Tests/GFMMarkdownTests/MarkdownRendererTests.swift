import GFMMarkdown
import Testing

@Suite struct MarkdownRendererTests {
  @Test func rendersADocument() throws {
    let rendered = try MarkdownRenderer().render("# One\n\nTwo ~~three~~\n")
    #expect(rendered.html == "<h1>One</h1>\n<p>Two <del>three</del></p>\n")
  }
}
