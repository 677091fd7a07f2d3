import ReputationModel

/// The text of a piece of HTML: markup dropped, references resolved, white space folded.
enum HTMLText {
  /// Drops the tags first and resolves references afterwards, so that what was written as text stays text.
  static func plain(_ html: String) -> String {
    guard html.contains("<") else { return folded(HTMLReferences.resolved(html)) }
    var tokens = HTMLTokens(html)
    var text = ""
    while let token = tokens.next() {
      switch token {
      case .text(let range): text += HTMLReferences.resolved(tokens.string(range))
      case .start(let name, _), .end(let name): if isBlock(name) { text += " " }
      case .raw: break
      }
    }
    return folded(text)
  }

  /// Whether what stands before and after a tag are different words.
  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "option", "p",
    "pre",
    "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// The text with one blank for each white space, and none around it.
  static func folded(_ text: String) -> String {
    var folded = ""
    var isSpaced = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpaced = !folded.isEmpty
      } else {
        if isSpaced { folded += " " }
        isSpaced = false
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }
}
