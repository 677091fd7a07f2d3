import GFMMarkdown
import ReputationModel

/// The words that a page adds to its author's text, in the text's language.
struct ContentWords: Sendable {
  /// What callouts are called.
  let callouts: [MarkdownCallout: String]
  /// What the list of footnotes is called; as HTML.
  let footnotes: String
  /// What a link back to the text says, with its number as `{number}`; as HTML.
  let footnoteBack: String

  /// The words of those strings.
  init(_ strings: Strings) {
    callouts = Dictionary(
      uniqueKeysWithValues: MarkdownCallout.allCases.map { ($0, strings["callout.\($0.rawValue)"]) }
    )
    footnotes = EscapedText.escape(strings["article.footnotes"])
    footnoteBack = EscapedText.escape(strings["article.footnote-back"])
  }
}

/// The footnotes of a text as its readers need them: named in their language, with roles, and with identifiers that no
/// other text on the same page has.
///
/// cmark writes four kinds of tags for them, and nothing in these that could be taken for another: labels are
/// percent-encoded.
struct FootnoteMarkup {
  private let words: ContentWords
  /// What identifiers begin with, where texts stand below one another.
  private let prefix: String
  /// The footnote that is written, and how many links lead back from it.
  private var number = 0
  private var links = 0

  init(words: ContentWords, prefix: String = "") {
    self.words = words
    self.prefix = prefix
  }

  /// What stands in place of the beginning of the list, or of one of its items; `nil` where the tag is neither.
  mutating func element(_ tag: UnsafeBufferPointer<UInt8>) -> String? {
    if tag.elementsEqual("<section class=\"footnotes\" data-footnotes>".utf8) {
      return "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(words.footnotes)\">"
    }
    guard tag.starts(with: "<li id=\"fn-".utf8) else { return nil }
    number += 1
    links = 0
    return prefix.isEmpty
      ? nil : String(decoding: tag, as: UTF8.self).replacing("\"fn-", with: "\"\(prefix)fn-")
  }

  /// What stands in place of a link to a footnote or back; `nil` where the link is neither.
  mutating func link(_ tag: UnsafeBufferPointer<UInt8>) -> String? {
    guard tag.starts(with: "<a href=\"#fn".utf8) else { return nil }
    var text = String(decoding: tag, as: UTF8.self)
    let (reference, back) = (" data-footnote-ref>", " data-footnote-backref aria-label=\"Back to content\">")
    if text.hasSuffix(reference) {
      text = "\(text.dropLast(reference.utf8.count)) role=\"doc-noteref\">"
    } else if text.hasSuffix(back) {
      links += 1
      let name = links == 1 ? "\(number)" : "\(number)-\(links)"
      let label = words.footnoteBack.replacing("{number}", with: name)
      text = "\(text.dropLast(back.utf8.count)) role=\"doc-backlink\" aria-label=\"\(label)\">"
    } else {
      return nil
    }
    guard !prefix.isEmpty else { return text }
    return text.replacing("\"#fn", with: "\"#\(prefix)fn").replacing("\"fnref-", with: "\"\(prefix)fnref-")
  }
}
