/// A reply taken apart: its sentences, the signs in them, and what is told by numbers, addresses and capitals.
struct ReplyText {
  /// A sentence and what was found in it.
  struct Sentence {
    /// How many words it has.
    var words = 0
    /// How many of them may say something of the matter: no short words, names or words of courtesy.
    var tellingWords = 0
    /// Whether it begins with a name, as what firms say of themselves does: *at Heron Airways we fly with passion*.
    var praisesTheHouse = false
    /// What its phrases are signs of.
    var kinds: ReplySigns = []
    /// Numbers and pieces of evidence, by their words.
    var facts: [Range<Int>] = []
    /// Whether it names a day or an hour.
    var namesDay = false
    /// The question, in bytes, if it is one.
    var question: Range<Int>?

    /// Whether it would like to improve, and not only as every firm says: *we work every day to improve*.
    var wishes: Bool { kinds.contains(.wish) && !kinds.contains(.empty) }
    /// Whether it says for when it does something again for the author.
    var promisesRemedy: Bool { kinds.contains(.remedy) && namesDay }
  }

  /// The signs, in the order of the text.
  let signs: [ReplyPhrases.Sign]
  /// The sentences, in order.
  let sentences: [Sentence]
  /// What the signs are signs of, all together.
  private let allKinds: ReplySigns
  /// Where it shouts, in bytes: three words in capitals in a row, or three exclamation marks.
  let shouts: [Range<Int>]

  private let bytes: [UInt8]
  private let words: FoldedWords

  /// Takes `text` apart, whose words are `words`.
  init(_ text: String, words: FoldedWords, phrases: ReplyPhrases) {
    bytes = Array(text.utf8)
    self.words = words
    signs = ReplyText.withoutDeniedThreats(phrases.signs(in: words), words: words, bytes: bytes)
    allKinds = signs.reduce(into: []) { $0.formUnion($1.kind) }
    sentences = ReplyText.sentences(of: words, in: bytes, signs: signs)
    shouts = ReplyText.shouts(in: bytes, words: words)
  }

  /// The signs of those kinds.
  func signs(_ kinds: ReplySigns) -> [ReplyPhrases.Sign] {
    signs.filter { kinds.contains($0.kind) }
  }

  /// Whether there is a sign of one of those kinds.
  func has(_ kinds: ReplySigns) -> Bool { !kinds.isDisjoint(with: allKinds) }

  /// The addresses in it.
  var links: [String] { words.links.map { written(bytes: $0) } }

  /// The text of those words, as it was written.
  func written(words range: Range<Int>) -> String {
    guard let last = range.last else { return "" }
    return written(bytes: words.ranges[range.lowerBound].lowerBound..<words.ranges[last].upperBound)
  }

  /// The text of those bytes.
  func written(bytes range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension ReplyText {
  /// The signs without threats that are denied right before, as in *we will not press charges*.
  ///
  /// From farther away a denial does not reach them: «no dude que emprenderemos acciones» threatens.
  private static func withoutDeniedThreats(
    _ signs: [ReplyPhrases.Sign],
    words: FoldedWords,
    bytes: [UInt8]
  ) -> [ReplyPhrases.Sign] {
    guard signs.contains(where: { $0.kind == .threat }) else { return signs }
    func written(_ word: Int) -> String {
      String(decoding: bytes[words.ranges[word]], as: UTF8.self).lowercased()
    }
    return signs.filter { sign in
      guard sign.kind == .threat else { return true }
      let begin = sign.words.lowerBound
      for word in stride(from: begin, to: max(0, begin - 2), by: -1) {
        let before = written(word - 1)
        if words.beginsSentence[word] || words.endsClause[word - 1] || confirmations.contains(before) {
          return true
        }
        if denials.contains(before) || (word == begin && exclusions.contains(before)) {
          // «Si no borra este comentario» and *if you do not* threaten.
          return (max(0, word - 4)..<word - 1).contains { ["if", "si"].contains(written($0)) }
        }
      }
      return true
    }
  }

  /// What denies a threat in the three languages.
  private static let denials: Set<String> = [
    "cap", "mai", "ni", "never", "no", "not", "nunca",
  ]
  /// What denies only the word behind it: «sin duda emprenderemos acciones» threatens.
  private static let exclusions: Set<String> = ["sense", "sin", "without"]
  /// What makes a denial before it none: *we will not only sue you*.
  private static let confirmations: Set<String> = [
    "just", "merely", "nomes", "només", "only", "solamente", "solo", "sólo",
  ]

  private static func sentences(
    of words: FoldedWords,
    in bytes: [UInt8],
    signs: [ReplyPhrases.Sign]
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    var numberOfWord: [Int] = []
    sentences.reserveCapacity(4)
    numberOfWord.reserveCapacity(words.count)
    var start = 0
    for word in 0..<words.count {
      if words.beginsSentence[word] || sentences.isEmpty {
        sentences.append(Sentence())
        start = words.ranges[word].lowerBound
      }
      sentences[sentences.count - 1].words += 1
      numberOfWord.append(sentences.count - 1)
      let end = words.ranges[word].upperBound
      let next = word + 1 < words.count ? words.ranges[word + 1].lowerBound : bytes.count
      if bytes[end..<next].contains(UInt8(ascii: "?")) {
        sentences[sentences.count - 1].question = start..<end
      }
    }
    countTellingWords(of: words, in: bytes, signs: signs, into: &sentences)
    // Days matter only beside what is done again.
    if signs.contains(where: { $0.kind == .remedy }) {
      for word in 0..<words.count where words.namesDay(at: word) {
        sentences[numberOfWord[word]].namesDay = true
      }
    }
    var facts: [Range<Int>] = []
    // A number is a fact by itself, but for the years in business, and where it is part of a larger piece of evidence.
    var isNoFact = [Bool](repeating: false, count: words.count)
    for sign in signs {
      for sentence in numberOfWord[sign.words.lowerBound]...numberOfWord[sign.words.upperBound - 1] {
        sentences[sentence].kinds.insert(sign.kind)
      }
      if sign.kind == .evidence {
        facts.append(sign.words)
        for word in sign.words { isNoFact[word] = true }
      }
      if sign.kind == .idle, sign.words.lowerBound > 0 { isNoFact[sign.words.lowerBound - 1] = true }
    }
    for word in 0..<words.count where words.isNumber(at: word) && !isNoFact[word] {
      facts.append(word..<word + 1)
    }
    for fact in facts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      sentences[numberOfWord[fact.lowerBound]].facts.append(fact)
    }
    return sentences
  }

  private static func shouts(in bytes: [UInt8], words: FoldedWords) -> [Range<Int>] {
    var shouts: [Range<Int>] = []
    var loud = 0
    for (word, range) in words.ranges.enumerated() {
      loud = isLoud(bytes[range]) ? loud + 1 : 0
      if loud == 3 {
        shouts.append(words.ranges[word - 2].lowerBound..<range.upperBound)
      } else if loud > 3 {
        shouts[shouts.count - 1] = shouts[shouts.count - 1].lowerBound..<range.upperBound
      }
    }
    var marks = 0
    for (position, byte) in bytes.enumerated() {
      marks = byte == UInt8(ascii: "!") ? marks + 1 : 0
      if marks == 3 { shouts.append(position - 2..<position + 1) }
    }
    return shouts
  }

  /// Whether a word of two letters or more has no small one.
  private static func isLoud(_ word: ArraySlice<UInt8>) -> Bool {
    let capitals = word.count { (0x41...0x5A).contains($0) }
    return capitals > 1 && !word.contains { (0x61...0x7A).contains($0) }
  }
}

extension FoldedWords {
  /// Whether the word begins with a digit.
  func isNumber(at word: Int) -> Bool { (26...35).contains(symbols[starts[word]]) }
}
