/// An ending of words and what it says of their language, in numbers that are compared at once.
struct WordEnding: Sendable {
  /// Its letters, as ``tail(of:in:)`` packs those of a word.
  private let letters: UInt64
  /// Of how many letters it is.
  let length: Int
  /// What it says.
  let scores: LanguageScores

  /// An ending of eight letters at most, in lower case and without accents.
  init(_ ending: String, scores: LanguageScores) {
    let symbols = ending.utf8.compactMap { FoldedWords.symbol(of: $0) }
    letters = symbols.reduce(0) { $0 << 8 | UInt64($1) }
    length = symbols.count
    self.scores = scores
  }

  /// The last eight letters of a word and its length.
  static func tail(of word: Int, in text: FoldedWords) -> (letters: UInt64, length: Int) {
    let start = text.starts[word]
    let end = word + 1 < text.count ? text.starts[word + 1] - 1 : text.symbols.count - 1
    var letters: UInt64 = 0
    for place in max(start, end - 8)..<end { letters = letters << 8 | UInt64(text.symbols[place]) }
    return (letters, end - start)
  }

  /// Whether a longer word ends so.
  func ends(_ tail: (letters: UInt64, length: Int)) -> Bool {
    tail.length > length && (tail.letters ^ letters) << UInt64(64 - 8 * length) == 0
  }
}
