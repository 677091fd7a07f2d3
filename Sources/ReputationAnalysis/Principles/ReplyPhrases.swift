/// Phrases of one language by which a reply shows what it does: thanks, refuses, blames, owns a mistake.
///
/// Written as lines, `thanks: gracias mil_gracias`; an asterisk stands for every ending, an underscore for a blank. The
/// longest phrase wins, so that `gracias_por_nada` is no thanks.
struct ReplyPhrases: Sendable {
  /// What a phrase is a sign of.
  enum Kind: String, Sendable, CaseIterable {
    /// Something that can be checked: a date, a document, what was looked at.
    case evidence
    /// Years in business and the like: a number behind which no fact stands.
    case idle
    /// It will not answer.
    case refusal
    /// It says that it was received, or that quality matters, and nothing else.
    case empty
    /// How letters begin and end.
    case closing
    case insult, blame, threat, mockery
    case thanks
    /// Regret, which need not own anything.
    case apology
    /// Regret for what the other feels or might have noticed.
    case falseApology = "false-apology"
    /// It owns the mistake.
    case ownership
    case improvement
    /// Gladness about praise.
    case joy
    /// It says that something is not so.
    case denial
    /// It speaks of something that went wrong.
    case complaint
    /// It answers a question.
    case question
  }

  /// What a phrase was found to be, and over which words of the text it goes.
  struct Sign {
    let kind: Kind
    let words: Range<Int>
  }

  private var kinds: [Kind] = []
  private let trie: WordTrie

  /// The phrases of those lines.
  init(_ lines: String) {
    var phrases: [String] = []
    var kind: Kind?
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { kind = Kind(rawValue: String(parts[0])) }
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
    var word = 0
    while word < text.count {
      guard let match = trie.match(text, at: word) else {
        word += 1
        continue
      }
      signs.append(Sign(kind: kinds[match.entry], words: word..<word + match.words))
      word += match.words
    }
    return signs
  }

  /// The languages that replies are judged in.
  static let all: [(language: SpokenLanguage, phrases: ReplyPhrases)] = [
    (.spanish, .spanish), (.catalan, .catalan), (.english, .english),
  ]
}
