/// Words of one language that speak well or ill of something, with how much they weigh.
///
/// It is written as lines: `+2: bueno genial*` gives words their weight, `negators:` turn what follows them round,
/// `intensifiers 1.4:` make the next word weigh more. An asterisk stands for every ending, an underscore for a blank.
struct SentimentLexicon: Sendable {
  /// What the lexicon says of a word.
  struct Entry: Sendable, Equatable {
    /// From about −4 to 4; 0 for words that only work on others.
    var weight: Float = 0
    /// Whether it turns what follows round.
    var isNegator = false
    /// By how much the next word weighs more.
    var intensity: Float = 1
  }

  /// The entries, by the numbers that ``trie`` finds.
  private(set) var entries: [Entry] = []
  /// Finds them.
  private(set) var trie = WordTrie([])

  private let lines: String

  /// A lexicon of lines as described above; later lines win over earlier ones about the same word.
  init(_ lines: String) {
    self.lines = lines
    var numbers: [String: Int] = [:]
    var words: [String] = []
    var head = ""
    for line in lines.split(separator: "\n") {
      // A line that begins with a blank goes on with the words of the one before.
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { head = parts[0].trimmingBlanks }
      guard let meaning = Meaning(head) else { continue }
      for word in (parts.last ?? "").split(separator: " ") {
        let word = String(word)
        let number = numbers[word] ?? entries.count
        if number == entries.count {
          numbers[word] = number
          words.append(word)
          entries.append(Entry())
        }
        meaning.apply(to: &entries[number])
      }
    }
    trie = WordTrie(words)
  }

  /// The lexicon with further lines.
  func with(_ more: String) -> SentimentLexicon { SentimentLexicon("\(lines)\n\(more)") }

  /// The built-in lexicons.
  static let all: [(language: SpokenLanguage, lexicon: SentimentLexicon)] = [
    (.spanish, .spanish), (.catalan, .catalan), (.english, .english),
  ]

  /// What a line says of its words.
  private enum Meaning {
    case weight(Float)
    case negators
    case intensifiers(Float)

    init?(_ head: String) {
      if head == "negators" {
        self = .negators
      } else if let factor = head.split(separator: " ").last.flatMap({ Float($0) }), factor.isFinite {
        self = head.hasPrefix("intensifiers ") ? .intensifiers(factor) : .weight(factor)
      } else {
        return nil
      }
    }

    func apply(to entry: inout Entry) {
      switch self {
      case .weight(let weight): entry.weight = weight
      case .negators: entry.isNegator = true
      case .intensifiers(let factor): entry.intensity = factor
      }
    }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { split(separator: " ").joined(separator: " ") }
}
