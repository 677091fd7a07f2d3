import GFMMarkdown
import ReputationModel

/// The texts of incidents for programs: HTML with whole addresses, or words without markup.
///
/// What cannot be rendered is empty; the incident's page tells of it.
struct StatusText {
  let page: StatusPage

  /// The text of an update as inline HTML, to be read far from the page at `address`.
  func html(_ markdown: String, from address: String) -> String {
    let renderer = MarkdownRenderer(options: StatusMarkdown.options(page, wholeAddressesFrom: address))
    return StatusMarkdown.finished((try? renderer.renderInline(markdown)) ?? "")
  }

  /// The words of a text.
  func plain(_ markdown: String, limit: Int = .max) -> String {
    let renderer = MarkdownRenderer(options: StatusMarkdown.options(page))
    return VisibleText.make((try? renderer.plainInline(markdown)) ?? "", limit: limit)
  }

  /// A text without markup on one line: a title, a name.
  static func line(_ text: String, limit: Int = 200) -> String {
    VisibleText.make(String(text.map { $0.isNewline ? " " : $0 }), limit: limit)
  }
}
