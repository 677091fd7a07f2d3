package import GFMMarkdown
package import ReputationModel
package import SiteRendering

/// What is known of a page besides its bytes.
package struct PageContext: Sendable {
  /// The page as it was planned.
  let page: PlannedPage
  /// The article it shows, if it is one's.
  let article: Article?
  /// The text it was made of, and on which line of its file that begins.
  let text: (markdown: RenderedMarkdown, firstLine: Int)?
  /// Where the site stands.
  let root: SiteRoot
  /// What must not be linked to.
  let damaging: AddressPatterns
  /// The searches that the site wants to be found for, as they compare.
  let queries: Set<String>

  /// What is known of a page.
  package init(
    page: PlannedPage,
    article: Article?,
    text: (markdown: RenderedMarkdown, firstLine: Int)?,
    root: SiteRoot,
    damaging: AddressPatterns,
    queries: Set<String> = []
  ) {
    self.page = page
    self.article = article
    self.text = text
    self.root = root
    self.damaging = damaging
    self.queries = queries
  }

  /// The file that the page comes from; for one that the site makes by itself, the file it becomes.
  var location: SourceLocation {
    page.source ?? SourceLocation(file: "public/\(page.file.description)")
  }

  /// The address that the page should be known under.
  var address: String { root.absolute(page.path) }

  /// The place of a field of the front matter, or the page.
  func place(of field: String) -> SourceLocation { article?.places.location(of: field) ?? location }

  /// The place of the link or image with that text or destination.
  func place(text: String, address: String?) -> SourceLocation {
    guard let source = self.text, let file = page.source?.file else { return location }
    let link =
      source.markdown.links.first { $0.destination == address }
      ?? source.markdown.links.first { !$0.text.isEmpty && $0.text == text }
    guard let link else { return location }
    return SourceLocation(
      file: file,
      line: source.firstLine - 1 + link.position.line,
      column: link.position.column
    )
  }

  /// The place of the heading of that text.
  func place(ofHeading text: String) -> SourceLocation {
    guard let source = self.text, let file = page.source?.file,
      let heading = source.markdown.headings.first(where: { $0.text == text })
    else { return location }
    return SourceLocation(
      file: file,
      line: source.firstLine - 1 + heading.position.line,
      column: heading.position.column
    )
  }
}
