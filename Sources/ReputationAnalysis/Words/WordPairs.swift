/// Phrases of two parts, of which every first one may stand before every second one, as lists of phrases have them.
enum WordPairs {
  /// Every beginning with every end, joined by `link`; both lists, and the result, are parted by blanks.
  static func all(_ beginnings: String, _ ends: String, link: String = "_") -> String {
    let ends = ends.split(whereSeparator: \.isWhitespace)
    return beginnings.split(whereSeparator: \.isWhitespace)
      .flatMap { beginning in ends.map { "\(beginning)\(link)\($0)" } }
      .joined(separator: " ")
  }
}
