import ReputationAnalysis
import ReputationModel

/// The texts of incidents for programs: HTML with whole addresses, or words without markup.
///
/// What cannot be rendered is empty; the incident's page tells of it.
struct StatusText {
  let page: StatusPage

  /// The text of an update as inline HTML, to be read far from the page at `address`.
  func html(_ markdown: String, from address: String) -> String {
    let text = StatusText.incidents(page.reputation, root: page.root, wholeAddressesFrom: address)
    return (try? text.inline(markdown)) ?? ""
  }

  /// The words of a text.
  func plain(_ markdown: String, limit: Int = .max) -> String {
    let text = StatusText.incidents(page.reputation, root: page.root)
    return VisibleText.make((try? text.plain(markdown)) ?? "", limit: limit)
  }

  /// How the texts of incidents are rendered for those who may know `reputation`.
  static func incidents(
    _ reputation: ClearedReputation,
    root: SiteRoot,
    wholeAddressesFrom page: String? = nil
  ) -> IncidentText {
    IncidentText(language: reputation.language, root: root, wholeAddressesFrom: page) {
      reputation.mayLink(to: $0)
    }
  }

  /// A text without markup on one line: a title, a name.
  static func line(_ text: String, limit: Int = 200) -> String {
    VisibleText.make(String(text.map { $0.isNewline ? " " : $0 }), limit: limit)
  }
}
