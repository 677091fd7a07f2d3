/// Words of one language that speak well or ill of something, with how much they weigh.
///
/// It is written as lines: `+2: bueno genial*` gives words their weight, `negators:` turn what follows them round,
/// `intensifiers 1.4:` make the next word weigh more, `boundaries:` begin a clause that no denial before them reaches.
/// `properties 0.9:` say what goods are like, `bodies -3:` weigh where a sentence speaks of `food:` and not of
/// `wrapping:`, and those of them that are `vermin:` also where it speaks of `beds:`. `marks 3:` are marks such as
/// `de_10`, which weigh where they count nothing; a text with words of `prizes:` and of `baits:` in one sentence praises
/// nothing. `names:` are words that say nothing, as they name somebody. An asterisk stands for every ending, an
/// underscore for a blank.
struct SentimentLexicon: Sendable {
  /// What the lexicon says of a word.
  struct Entry: Sendable, Equatable {
    /// What it is besides a word with a weight.
    struct Roles: OptionSet, Sendable {
      let rawValue: UInt16
      /// A denial before it does not reach what stands behind.
      static let boundary = Roles(rawValue: 1)
      /// A property of goods, which is turned round however little it weighs.
      static let property = Roles(rawValue: 2)
      /// What does not belong into food: it weighs only beside it.
      static let foreignBody = Roles(rawValue: 4)
      static let food = Roles(rawValue: 8)
      /// Of what does not belong into food what does not belong into a bed or a bath, either.
      static let vermin = Roles(rawValue: 256)
      /// Where people sleep and wash.
      static let bed = Roles(rawValue: 512)
      /// What food is wrapped in or kept from, of which the like is made.
      static let wrapping = Roles(rawValue: 16)
      /// A mark out of ten, if it is no number of something.
      static let mark = Roles(rawValue: 32)
      /// What swindlers promise.
      static let prize = Roles(rawValue: 64)
      /// What they ask for it.
      static let bait = Roles(rawValue: 128)
      /// A name, which is a word of no language.
      static let name = Roles(rawValue: 1024)
    }

    /// From about −4 to 4; 0 for words that only work on others.
    var weight: Float = 0
    /// Whether it turns what follows round.
    var isNegator = false
    /// By how much the next word weighs more.
    var intensity: Float = 1
    /// What it is besides.
    var roles: Roles = []

    /// Whether it only names somebody: a site may give a name a weight.
    var isName: Bool { weight == 0 && roles.contains(.name) }
  }

  /// The entries, by the numbers that ``trie`` finds.
  private(set) var entries: [Entry] = []
  /// Finds them.
  private(set) var trie = WordTrie([])

  private let lines: String

  /// A lexicon of lines as described above; later lines win over earlier ones about the same word.
  init(_ lines: String, _ more: String = "") {
    let lines = more.isEmpty ? lines : "\(lines)\n\(more)"
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
  func with(_ more: String) -> SentimentLexicon { SentimentLexicon(lines, more) }

  /// The line of those names; those of one or two letters are left out, as they may be any word.
  static func line(ofNames names: [String]) -> String {
    let written = names.map { name in
      let words = FoldedWords(name)
      return String(decoding: words.symbols.dropLast().map(letter(of:)), as: UTF8.self)
    }
    return "names: " + written.filter { $0.utf8.count > 2 }.joined(separator: " ")
  }

  /// How a line writes a symbol of ``FoldedWords``.
  private static func letter(of symbol: UInt8) -> UInt8 {
    switch symbol {
    case FoldedWords.space: UInt8(ascii: "_")
    case 26...: UInt8(ascii: "0") + symbol - 26
    default: UInt8(ascii: "a") + symbol
    }
  }

  /// The built-in lexicons.
  static let all: [(language: SpokenLanguage, lexicon: SentimentLexicon)] = [
    (.spanish, .spanish), (.catalan, .catalan), (.english, .english),
  ]

  /// What a line says of its words.
  private enum Meaning {
    case weight(Float)
    case negators
    case intensifiers(Float)
    case role(Entry.Roles, weight: Float?)
    case names

    private static let roles: [Substring: Entry.Roles] = [
      "boundaries": .boundary, "properties": .property, "bodies": .foreignBody, "food": .food,
      "wrapping": .wrapping, "marks": .mark, "prizes": .prize, "baits": .bait,
      "vermin": .vermin, "beds": .bed,
    ]

    init?(_ head: String) {
      let parts = head.split(separator: " ")
      let number = parts.last.flatMap { Float($0) }.flatMap { $0.isFinite ? $0 : nil }
      if head == "negators" {
        self = .negators
      } else if head == "names" {
        self = .names
      } else if let role = parts.first.flatMap({ Meaning.roles[$0] }) {
        self = .role(role, weight: number)
      } else if let number {
        self = head.hasPrefix("intensifiers ") ? .intensifiers(number) : .weight(number)
      } else {
        return nil
      }
    }

    func apply(to entry: inout Entry) {
      switch self {
      case .weight(let weight): entry.weight = weight
      case .negators: entry.isNegator = true
      case .intensifiers(let factor): entry.intensity = factor
      case .names: entry = Entry(roles: .name)
      case .role(let role, let weight):
        entry.roles.insert(role)
        if let weight { entry.weight = weight }
      }
    }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { split(separator: " ").joined(separator: " ") }
}
