/// What a renderer does beyond GitHub Flavored Markdown itself.
public struct MarkdownOptions: Sendable {
  /// Whether raw HTML is kept, filtered by GFM's tag filter, and every destination with it.
  ///
  /// The tag filter is no sanitizer: only for text whose author is trusted with scripts. Otherwise raw HTML
  /// is omitted and unsafe destinations are dropped, each with a problem.
  public var allowsRawHTML = false
  /// Whether headings get an `id`, made from their text and unique in the document.
  public var headingIdentifiers = false
  /// Whether straight quotes, double hyphens and three dots become typographic ones.
  public var smartPunctuation = false
  /// The language of the text, as a BCP 47 tag: `es` and `ca` quote with «…», others with “…”.
  public var language = "en"
  /// What is added to every heading's level; the result stays within 1 to 6.
  public var headingLevelOffset = 0
  /// The titles of callouts by their kind, as text; where there are none, no quotation is a callout.
  public var callouts: [MarkdownCallout: String] = [:]
  /// Whether an image that stands alone in a paragraph and has a title is a figure, with the title as its caption.
  public var figures = false
  /// How footnotes are named; `nil` where they are written as GitHub writes them, in English.
  public var footnotes: MarkdownFootnotes?
  /// Rewrites the destination of a link or an image; a `nil` result keeps it.
  ///
  /// Called once for each in document order. The safe mode's rules apply to the result.
  public var destination: (@Sendable (MarkdownLink) -> String?)?

  /// The defaults: safe, and nothing beyond GFM.
  public init() {}
}
