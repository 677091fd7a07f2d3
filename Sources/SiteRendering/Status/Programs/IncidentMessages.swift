/// The texts of an incident as programs read them elsewhere, rendered once for all files of the view.
struct IncidentMessages: Sendable {
  /// An update's text.
  struct Message: Sendable {
    /// As inline HTML with whole addresses.
    let html: String
    /// Without markup.
    let words: String
  }

  /// The updates, in the incident's order.
  let updates: [Message]
  /// What the corrective actions do, without markup, in the incident's order.
  let actions: [String]

  /// Renders `source`; what cannot be rendered is left empty, of which the texts of pages tell.
  init(_ source: IncidentMarkdown.Source, as text: IncidentText) {
    let place = source.textPlace
    func words(_ markdown: String) -> String {
      VisibleText.make((try? text.plain(markdown, of: place)) ?? "")
    }
    updates = source.updates.map { update in
      let html = try? text.inline(update.text, of: place, isElsewhere: true).html
      return Message(html: html ?? "", words: words(update.text))
    }
    actions = source.actions.map { words($0.what) }
  }
}
