/// What a rendered page says of itself, read from its bytes: what the templates made of it, not what was meant.
package struct PageFacts: Sendable {
  /// A heading.
  struct Heading: Sendable, Hashable {
    let level: Int
    let text: String
  }

  /// An image.
  struct Image: Sendable, Hashable {
    let source: String
    /// The words that stand for it; `nil` without the attribute.
    let alternative: String?
    /// Whether width and height are stated.
    let hasSize: Bool
  }

  /// A link.
  struct Link: Sendable, Hashable {
    /// Where it leads, as written; `nil` without the attribute.
    let address: String?
    /// What it says of the link.
    let relation: String
    /// What a reader sees of it, or the words that stand for its images.
    let text: String
    /// Whether it stands in the main part of the page.
    let isInMain: Bool
    /// Whether it stands in the text that somebody wrote, and not in a list that the program made of others.
    let isInText: Bool
  }

  /// The page in one of its languages.
  struct Alternate: Sendable, Hashable {
    let language: String
    let address: String
  }

  /// How many bytes the page has.
  var size = 0
  /// The language of the document.
  var language: String?
  /// Whether the encoding is told within the first 1,024 bytes.
  var hasEncoding = false
  /// Whether there is a viewport, and an icon.
  var hasViewport = false
  var hasIcon = false
  /// Every title, description, canonical address and directive for robots, all of them or the one of Google or Bing,
  /// in order.
  var titles: [String] = []
  var descriptions: [String] = []
  var canonicals: [String] = []
  private(set) var robots: [String] = []
  /// The values of Open Graph and its like, the first of each name.
  var properties: [String: String] = [:]
  var alternates: [Alternate] = []
  /// The structured data, as text.
  var data: [String] = []
  var headings: [Heading] = []
  var images: [Image] = []
  var links: [Link] = []
  /// The identifiers of elements.
  package var identifiers: [String] = []
  /// The moments that are shown, as programs read them.
  var times: [String] = []
  /// The texts that search engines leave out of their excerpts.
  var unquoted: [String] = []

  /// Whether search engines may not list the page.
  package private(set) var isUnlisted = false

  /// Whether it only sends readers on.
  var isRedirect = false

  /// Takes in directives for robots.
  mutating func take(robots directives: String) {
    robots.append(directives)
    let words = directives.lowercased().split { $0 == "," || $0.isWhitespace }
    isUnlisted = isUnlisted || words.contains("noindex") || words.contains("none")
  }
}
