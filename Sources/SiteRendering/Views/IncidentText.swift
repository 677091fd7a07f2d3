import GFMMarkdown
import ReputationModel

/// How the texts of incidents' files become HTML, on the pages of a view or for a reader elsewhere.
///
/// A link leads where its reader may go; elsewhere its words stay. A path is one of the site.
struct IncidentText: Sendable {
  private let renderer: MarkdownRenderer

  /// How texts in `language` are rendered for readers who may follow the links that `mayLink` lets through.
  ///
  /// With `page`, the address of the incident's page, links are whole, as the text is read elsewhere.
  init(
    language: LanguageCode,
    root: SiteRoot,
    wholeAddressesFrom page: String? = nil,
    mayLink: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    options.language = language.rawValue
    options.headingLevelOffset = 2
    options.destination = { link in
      let destination = link.destination
      guard mayLink(destination) else { return MarkupPass.textOnly }
      if let page, destination.hasPrefix("#") { return root.origin + page + destination }
      guard destination.hasPrefix("/"), !destination.hasPrefix("//") else { return nil }
      return page == nil ? root.link(destination) : root.absolute(destination)
    }
    renderer = MarkdownRenderer(options: options)
  }

  /// A text as blocks of HTML, and what is wrong with it.
  func blocks(
    _ text: String
  ) throws(MarkdownLimitExceeded) -> (html: String, problems: [MarkdownProblem]) {
    let rendered = try renderer.render(text)
    return (IncidentText.finished(rendered.html), rendered.problems)
  }

  /// A text as inline HTML.
  func inline(_ text: String) throws(MarkdownLimitExceeded) -> String {
    IncidentText.finished(try renderer.renderInline(text))
  }

  /// The words of a text.
  func plain(_ text: String) throws(MarkdownLimitExceeded) -> String { try renderer.plainInline(text) }

  /// The HTML without the links that may not be; the others tell nobody where their reader came from.
  private static func finished(_ html: String) -> String {
    var pass = MarkupPass(size: { _ in nil }, isDamaging: { _ in false })
    pass.relation = "nofollow noopener noreferrer external"
    return pass.run(html)
  }
}
