import GFMMarkdown
import ReputationModel

/// The words that a page adds to its author's text, in the text's language.
struct ContentWords: Sendable {
  /// What callouts are called.
  let callouts: [MarkdownCallout: String]
  /// How footnotes are named.
  let footnotes: MarkdownFootnotes

  /// The words of those strings.
  init(_ strings: Strings) {
    callouts = Dictionary(
      uniqueKeysWithValues: MarkdownCallout.allCases.map { ($0, strings["callout.\($0.rawValue)"]) }
    )
    footnotes = MarkdownFootnotes(list: strings["article.footnotes"], back: strings["article.footnote-back"])
  }
}
