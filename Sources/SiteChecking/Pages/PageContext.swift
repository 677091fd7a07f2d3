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
  /// Whether the build tells why the image that the article names cannot be shown.
  let isImageToldOf: Bool

  /// The first link of the text to each destination, and the first with each text; a page may have links by the thousand.
  private let byDestination: [String: MarkdownPosition]
  private let byText: [String: MarkdownPosition]

  /// What is known of a page.
  package init(
    page: PlannedPage,
    article: Article?,
    text: (markdown: RenderedMarkdown, firstLine: Int)?,
    root: SiteRoot,
    damaging: AddressPatterns,
    queries: Set<String> = [],
    isImageToldOf: Bool = false
  ) {
    self.page = page
    self.article = article
    self.text = text
    self.root = root
    self.damaging = damaging
    self.queries = queries
    self.isImageToldOf = isImageToldOf
    let links = text?.markdown.links ?? []
    byDestination = Dictionary(
      links.map { ($0.destination, $0.position) },
      uniquingKeysWith: { first, _ in first }
    )
    byText = Dictionary(links.map { ($0.text, $0.position) }, uniquingKeysWith: { first, _ in first })
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
    guard let source = self.text, let file = page.source?.file,
      let position = address.flatMap({ byDestination[$0] }) ?? (text.isEmpty ? nil : byText[text])
    else { return location }
    return SourceLocation(
      file: file,
      line: source.firstLine - 1 + position.line,
      column: position.column
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
