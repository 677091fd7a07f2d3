/// Words by which somebody insults people, in Spanish, Catalan and English.
///
/// What is said of goods and of conduct is not among them, however harsh: «una mierda de pan» and «ladrones» are
/// complaints.
struct InsultWords: Sendable {
  /// A word or a few, that insult.
  struct Phrase: Sendable {
    /// Its number in the list.
    let number: Int
    /// Its words.
    let words: [UInt64]
    /// What else it may mean; `nil` where it insults wherever it stands.
    let sense: Sense?
    /// The language in which it insults, where it is an everyday word of another; `nil` for any.
    let language: SpokenLanguage?
  }

  /// What a word may mean that insults only where it is aimed at somebody.
  enum Sense: Sendable {
    /// Somebody or something else, or what people are: called alone, it insults.
    case person
    /// An animal, a pest or a dish, which people complain of: called alone, it insults nobody.
    case animal
    /// What is said of goods, too: no exclamation aims it.
    case goods
  }

  private let phrases: [UInt64: [Phrase]]
  /// A bit for each first word, by the last bits of its number: most words are ruled out by it.
  private let firstWords: [UInt64]
  /// All words of the phrases that may be masked, by how many letters they have.
  private let wordsOfLength: [Int: [(letters: [UInt8], number: UInt64)]]

  /// The words of our own lists.
  static let all = InsultWords()

  private init() {
    var phrases: [UInt64: [Phrase]] = [:]
    var words: [Int: [(letters: [UInt8], number: UInt64)]] = [:]
    var known = Set<UInt64>()
    for (number, (text, sense, language)) in InsultWords.texts.enumerated() {
      let phrase = NumberedWords(text).words.map(\.number)
      guard let first = phrase.first else { continue }
      phrases[first, default: []].append(
        Phrase(number: number, words: phrase, sense: sense, language: language)
      )
      for word in text.split(separator: " ") {
        let letters = PlainName.letters(of: String(word))
        guard letters.count >= InsultWords.fewestLetters,
          let number = NumberedWords(String(word)).words.first?.number,
          known.insert(number).inserted
        else { continue }
        words[letters.count, default: []].append((letters, number))
      }
    }
    self.phrases = phrases
    wordsOfLength = words
    var bits = [UInt64](repeating: 0, count: 64)
    for word in phrases.keys { bits[Int(word >> 6 & 63)] |= 1 << (word & 63) }
    firstWords = bits
  }

  /// Whether an insult may begin with that word; most are ruled out.
  @inline(__always)
  func mayBegin(with word: UInt64) -> Bool { firstWords[Int(word >> 6 & 63)] & 1 << (word & 63) != 0 }

  /// The insults that begin with that word, in the order of the lists.
  func phrases(from word: UInt64) -> [Phrase] { phrases[word] ?? [] }

  /// The word of an insult that was written with other signs for some of its letters; `nil` for none.
  func word(like mask: MaskedWord) -> UInt64? {
    wordsOfLength[mask.signs.count]?.first { mask.mayBe($0.letters) }?.number
  }

  /// Shorter words are not looked for behind other signs.
  private static let fewestLetters = 4
}
