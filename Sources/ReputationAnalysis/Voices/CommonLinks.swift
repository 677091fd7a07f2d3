import ReputationModel

/// How many accounts share a link or a hashtag: one that many have says what they speak of, and nothing of whoever
/// repeats it.
struct CommonLinks {
  /// From so many authors on, whoever they are, a link is nobody's own: one, and three others.
  static let fewestAuthors = 4

  private var authors: [String: Set<Int>]

  /// Looks for `links` in the texts of `mentions`, in time that grows with the texts; for none, nothing is read.
  init(_ links: Set<String>, in mentions: Range<Int>, store: MentionStore, authors table: AuthorTable) {
    authors = [:]
    guard !links.isEmpty else { return }
    let lengths = Set(links.map(\.utf8.count))
    for mention in mentions {
      guard let author = table.author(of: mention) else { continue }
      store.withWords(at: mention) { _, text in
        CommonLinks.forEachToken(of: text) { token in
          guard lengths.contains(token.count) else { return }
          let link = String(decoding: token, as: UTF8.self).lowercased()
          guard links.contains(link), authors[link, default: []].count < CommonLinks.fewestAuthors else {
            return
          }
          authors[link, default: []].insert(author)
        }
      }
    }
  }

  /// Whether so many have it that it is nobody's own.
  func isCommon(_ link: String) -> Bool { (authors[link]?.count ?? 0) >= CommonLinks.fewestAuthors }

  /// The links and hashtags of a text as they are compared, of its first words.
  static func links(in text: String) -> Set<String> {
    let tokens = text.split(whereSeparator: \.isWhitespace).prefix(InsultFinder.mostWords)
    // A bracket or a full stop behind it is the sentence's.
    let links = tokens.filter { $0.hasPrefix("#") || $0.hasPrefix("http://") || $0.hasPrefix("https://") }
      .map { $0.prefix($0.count - $0.reversed().prefix { ")]}>.,;:!?»”’\"'…".contains($0) }.count) }
    return Set(links.map { $0.lowercased() })
  }

  /// The same of bytes, without any string: most texts have none that is looked for.
  private static func forEachToken(of text: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void)
  {
    var place = text.startIndex
    while let start = text[place...].firstIndex(where: { $0 > 0x20 }) {
      let end = text[start...].firstIndex { $0 <= 0x20 } ?? text.endIndex
      place = end
      guard text[start] == UInt8(ascii: "#") || text[start] == UInt8(ascii: "h") else { continue }
      let last = text[start..<end].lastIndex { !signs.contains($0) } ?? start
      body(UnsafeRawBufferPointer(rebasing: text[start...last]))
    }
  }

  private static let signs = Set(")]}>.,;:!?\"'".utf8)
}
