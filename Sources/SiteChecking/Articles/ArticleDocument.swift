package import GFMMarkdown
package import ReputationModel
package import SiteRendering

/// An article prepared for its rules: read once, asked by all of them.
///
/// A class, as every rule holds it while it judges: a copy of a value would count a score of references each time.
package final class ArticleDocument: Sendable {
  /// An image of the article, with what is to be said in its place.
  struct Picture: Sendable {
    let alternative: String
    let location: SourceLocation
  }

  /// A link of its text.
  struct Link: Sendable {
    /// Where it leads.
    enum Target: Sendable { case internalPage, external, other }

    let target: Target
    let text: String
    let location: SourceLocation
  }

  /// So many searches besides the first are looked at: each is looked for in every sentence.
  private static let mostSynonyms = 20

  /// The article.
  package let article: Article
  /// What its language asks for.
  let language: TextLanguage
  /// Its text.
  let text: AuditText
  /// What it is to be found for first; `nil` where nobody said.
  let keyphrase: Keyphrase?
  /// What else it is to be found for.
  let synonyms: [Keyphrase]
  /// Its images, the one that stands for it first.
  let pictures: [Picture]
  /// The links of its text.
  let links: [Link]
  /// How many other articles of the language have the same keyphrase.
  let otherUses: Int
  /// Who signs it.
  let author: String?
  /// The page it became; `nil` where it became none.
  let page: PageFacts?

  /// An article with its text as the renderer read it.
  ///
  /// - Parameters:
  ///   - root: tells links of the site from those to others.
  ///   - otherUses: how many other articles of the language have the same keyphrase.
  ///   - siteAuthor: who signs what nobody signs.
  package init(
    _ article: Article,
    _ markdown: RenderedMarkdown,
    page: PageFacts?,
    root: SiteRoot,
    otherUses: Int = 0,
    siteAuthor: String? = nil
  ) {
    let language = TextLanguage.of(article.language)
    let phrases = article.queries.prefix(1 + ArticleDocument.mostSynonyms).map { Keyphrase($0, language) }
    let place = { (position: MarkdownPosition) in
      SourceLocation(
        file: article.location.file,
        line: article.body.firstLine - 1 + position.line,
        column: position.column
      )
    }
    self.article = article
    self.language = language
    self.page = page
    self.otherUses = otherUses
    author = article.author ?? siteAuthor
    text = AuditText(markdown, language)
    keyphrase = phrases.first
    synonyms = Array(phrases.dropFirst())
    let lead = article.image.map {
      Picture(alternative: $0.alternative, location: article.places.location(of: "image"))
    }
    pictures =
      [lead].compactMap { $0 }
      + markdown.links.filter { $0.kind == .image }.map {
        Picture(alternative: $0.text, location: place($0.position))
      }
    links = markdown.links.filter { $0.kind != .image }.map {
      Link(
        target: ArticleDocument.target($0.destination, root),
        text: $0.text,
        location: place($0.position)
      )
    }
  }

  /// The place of a field of the front matter; the beginning of the file where the field was not written.
  func place(of field: String) -> SourceLocation { article.places.location(of: field) }

  /// The place of a paragraph.
  func place(of paragraph: AuditText.Paragraph) -> SourceLocation {
    SourceLocation(
      file: article.location.file,
      line: article.body.firstLine - 1 + paragraph.block.position.line,
      column: paragraph.block.position.column
    )
  }

  /// Where the text begins.
  var placeOfText: SourceLocation {
    text.paragraphs.first.map(place)
      ?? SourceLocation(file: article.location.file, line: article.body.firstLine)
  }

  private static func target(_ destination: String, _ root: SiteRoot) -> Link.Target {
    guard let first = destination.first, first != "#" else { return .other }
    if WebAddress(destination) != nil {
      return root.path(ofAbsolute: destination) == nil ? .external : .internalPage
    }
    if destination.hasPrefix("mailto:") || destination.hasPrefix("tel:") { return .other }
    return .internalPage
  }
}
