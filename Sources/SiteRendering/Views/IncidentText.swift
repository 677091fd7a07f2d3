import GFMMarkdown
import ReputationModel

/// How the texts of incidents' files become HTML, on the pages of a view or for a reader elsewhere.
///
/// A link leads where its reader may go; elsewhere its words stay. A path is one of the site, and what is neither a path
/// nor a whole address counts from the incident's own page, wherever else the text is shown.
struct IncidentText: Sendable {
  /// The language of the texts.
  let language: LanguageCode
  /// How their footnotes are named.
  let footnotes: MarkdownFootnotes
  /// Where the site stands.
  let root: SiteRoot
  /// Which links the readers may follow.
  let mayLink: @Sendable (String) -> Bool

  init(
    language: LanguageCode,
    words: ContentWords,
    root: SiteRoot,
    mayLink: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.language = language
    footnotes = words.footnotes
    self.root = root
    self.mayLink = mayLink
  }

  /// A text as blocks of HTML, and what is wrong with it; `page` is the address of the incident's page.
  func blocks(
    _ text: String,
    of page: String
  ) throws(MarkdownLimitExceeded) -> (html: String, problems: [MarkdownProblem]) {
    let rendered = try renderer(page, isElsewhere: false).render(text)
    return (IncidentText.finished(rendered.html), rendered.problems)
  }

  /// A text as inline HTML; with whole addresses where it is read elsewhere.
  func inline(
    _ text: String,
    of page: String,
    isElsewhere: Bool = false
  ) throws(MarkdownLimitExceeded) -> String {
    IncidentText.finished(try renderer(page, isElsewhere: isElsewhere).renderInline(text))
  }

  /// The words of a text.
  func plain(_ text: String, of page: String) throws(MarkdownLimitExceeded) -> String {
    try renderer(page, isElsewhere: false).plainInline(text)
  }

  private func renderer(_ page: String, isElsewhere: Bool) -> MarkdownRenderer {
    var options = MarkdownOptions()
    options.smartPunctuation = true
    options.language = language.rawValue
    options.headingLevelOffset = 2
    options.footnotes = footnotes
    options.destination = { address(of: $0.destination, on: page, isElsewhere: isElsewhere) }
    return MarkdownRenderer(options: options)
  }

  /// The address to write for a link; `nil` where it stays as it is.
  private func address(of destination: String, on page: String, isElsewhere: Bool) -> String? {
    guard mayLink(destination) else { return MarkupPass.textOnly }
    // What is not of the web is the renderer's to judge.
    guard let target = root.target(of: destination, on: page) else { return nil }
    guard mayLink(target.description) else { return MarkupPass.textOnly }
    if WebAddress(destination)?.description == destination { return nil }
    return isElsewhere || !root.isOnHost(target) ? target.description : target.onHost
  }

  /// The HTML without the links that may not be; the others tell nobody where their reader came from.
  private static func finished(_ html: String) -> String {
    var pass = MarkupPass(size: { _ in nil }, isDamaging: { _ in false })
    pass.relation = "nofollow noopener noreferrer external"
    return pass.run(html)
  }
}
