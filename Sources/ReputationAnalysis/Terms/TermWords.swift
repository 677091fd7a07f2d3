import ReputationModel

/// The words of one mention that may become terms, as numbers, with the places where they are written.
///
/// Case and accents do not matter. Addresses, hosts, accounts (`@name`), dates, hours and identifiers are left out,
/// and no phrase goes across them, nor across punctuation. Nor is read what stands behind a title to name its outlet.
struct TermWords: Sendable {
  /// One word.
  struct Word: Sendable {
    /// A number made of its letters and the vocabulary's seed.
    let number: UInt64
    /// What it may be in a term.
    var role: TermVocabulary.Role
    /// Whether no phrase goes from the word before to this one.
    var begins: Bool
    /// Whether there is a digit in it.
    let hasDigits: Bool
    /// Whether it stands in the title.
    let isTitle: Bool
    /// Where it begins in the title or the text, in bytes.
    let start: Int32
    /// Where it ends.
    let end: Int32

    /// Whether a term may begin with it.
    @inline(__always)
    var mayBeginTerm: Bool { role.isTerm || role == .opening || role == .number }
    /// Whether a phrase may go on from the word before to it.
    @inline(__always)
    var goesOn: Bool { !begins && role != .barred }
    /// Whether a phrase may end with it, behind `before`.
    @inline(__always)
    func mayEndPhrase(behind before: Word) -> Bool {
      // In figures a number is a name («lote 217»); in words it counts what stands behind it.
      role.isTerm || role == .number && hasDigits || role == .unit && before.role == .number
    }
  }

  /// The most words of a mention that are read.
  static let mostWords = 160
  /// The most words of a term.
  static let longestTerm = 3

  /// The words, in order.
  private(set) var words: [Word] = []

  /// Reads the mention at `index` in place of the one before.
  mutating func read(_ index: Int, of store: MentionStore, _ vocabulary: TermVocabulary) {
    words.removeAll(keepingCapacity: true)
    words.reserveCapacity(64)
    store.withWords(at: index) { title, text in
      append(OutletTitle.withoutOutlet(title, at: index, in: store), isTitle: true, vocabulary)
      append(text, isTitle: false, vocabulary)
    }
    if words.contains(where: { $0.role == .number }) { vocabulary.settleNumbers(in: &words) }
    vocabulary.markNames(in: &words)
  }

  /// Takes in words that were read before, in place of the mention before.
  mutating func read(_ words: ArraySlice<Word>) {
    self.words.removeAll(keepingCapacity: true)
    self.words += words
  }

  /// Calls `body` with the number of each term, one for every time it stands here, and with its place: four times
  /// the number of its first word, plus its length.
  @inline(__always)
  func forEachTerm(_ body: (_ key: UInt64, _ place: Int) -> Void) {
    for first in words.indices where words[first].mayBeginTerm {
      let word = words[first]
      if word.role.isTerm { body(word.number, first * 4 + 1) }
      var key = word.number
      // Numbers alone are no phrase.
      var saysSomething = word.role != .number
      for length in 2...TermWords.longestTerm {
        let last = first + length - 1
        guard last < words.count, words[last].goesOn else { break }
        key = TermWords.joined(key, words[last].number)
        guard words[last].mayEndPhrase(behind: words[last - 1]) else { continue }
        saysSomething = saysSomething || words[last].role != .number
        if saysSomething { body(key, first * 4 + length) }
      }
    }
  }

  /// The numbers of the words of the term at `place`, as ``forEachTerm(_:)`` tells it.
  func numbers(at place: Int) -> [UInt64] {
    words[(place / 4)..<min(place / 4 + place % 4, words.count)].map(\.number)
  }

  /// The number of the phrase of `key` and one more word.
  @inline(__always)
  static func joined(_ key: UInt64, _ word: UInt64) -> UInt64 {
    WordReader.mixed((key << 23 | key >> 41) ^ word)
  }

  /// The number of the phrase of those words.
  static func key(of numbers: some Collection<UInt64>) -> UInt64 {
    numbers.dropFirst().reduce(numbers.first ?? 0, joined)
  }

  private mutating func append(
    _ bytes: UnsafeRawBufferPointer,
    isTitle: Bool,
    _ vocabulary: TermVocabulary
  ) {
    var reader = TermReader(bytes, seed: vocabulary.seed)
    while words.count < TermWords.mostWords, let found = reader.next() {
      if found.isJoinedToLetter, let last = words.indices.last { words[last].role = .opening }
      words.append(
        Word(
          number: found.word.number,
          role: found.role
            ?? (found.word.length < 2 ? .common : vocabulary.role(of: found.word.number)),
          begins: found.begins,
          hasDigits: found.word.hasDigits,
          isTitle: isTitle,
          start: found.word.start,
          end: found.word.end
        )
      )
    }
  }
}
