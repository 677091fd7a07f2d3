/// Phrases of one language by which a reply shows what it does: thanks, refuses, blames, owns a mistake.
///
/// Written as lines, `thanks: gracias mil_gracias`; an asterisk stands for every ending, an underscore for a blank. The
/// longest phrase wins, so that `gracias_por_nada` is no thanks.
struct ReplyPhrases: Sendable {
  /// What a phrase was found to be a sign of, and over which words of the text it goes.
  struct Sign {
    let kind: ReplySigns
    let words: Range<Int>
  }

  private var kinds: [ReplySigns] = []
  private let trie: WordTrie

  /// The phrases of those lines.
  init(_ lines: String) {
    var phrases: [String] = []
    var kind: ReplySigns?
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { kind = ReplySigns.named[String(parts[0])] }
      guard let kind else { continue }
      for phrase in (parts.last ?? "").split(separator: " ") {
        phrases.append(String(phrase))
        kinds.append(kind)
      }
    }
    trie = WordTrie(phrases)
  }

  /// The signs of a text, in its order.
  func signs(in text: FoldedWords) -> [Sign] {
    var signs: [Sign] = []
    signs.reserveCapacity(text.count / 4)
    var word = 0
    while word < text.count {
      guard let match = trie.match(text, at: word), !isTorn(match, at: word, in: text) else {
        word += 1
        continue
      }
      signs.append(Sign(kind: kinds[match.entry], words: word..<word + match.words))
      word += match.words
    }
    return signs
  }

  /// Whether a sentence or a clause ends within what tells of a change: «Ara, els dolços» changes nothing.
  private func isTorn(_ match: WordTrie.Match, at word: Int, in text: FoldedWords) -> Bool {
    guard kinds[match.entry] == .improvement else { return false }
    return (word + 1..<word + match.words).contains { text.beginsSentence[$0] || text.endsClause[$0 - 1] }
  }

  /// The languages that replies are judged in.
  static let languages: [SpokenLanguage] = [.spanish, .catalan, .english]

  /// The phrases of a language; `nil` for one that replies are not judged in.
  ///
  /// They are made ready when they are first asked for, as most sites answer in one language or two.
  static func phrases(of language: SpokenLanguage) -> ReplyPhrases? {
    switch language {
    case .spanish: spanish
    case .catalan: catalan
    case .english: english
    default: nil
    }
  }
}
