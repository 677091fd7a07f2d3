/// Tells the language of a text by its small words, the endings of its words, and its letters.
///
/// A small word that several languages share says little for each of them. Short texts may say nothing; then there
/// is no language.
package struct LanguageDetector: Sendable {
  private let trie: WordTrie
  /// What an entry of the trie says for each language.
  private let scores: [LanguageScores]
  private let endings = SmallWords.endings

  /// Less than this says nothing.
  private static let minimumScore: Float = 0.3
  /// The first must be ahead of the second by this.
  private static let minimumLead: Float = 0.1
  /// Less than this is not even one word that only one language has.
  private static let sureScore: Float = 1

  /// The detector, laid out once: that takes far longer than to read a text.
  package static let shared = LanguageDetector()

  private init() {
    var speakers: [String: [SpokenLanguage]] = [:]
    for (language, words) in SmallWords.all {
      for word in Set(words.split(whereSeparator: \.isWhitespace)) {
        speakers[String(word), default: []].append(language)
      }
    }
    // Sorted, so that a trie is the same each time it is made.
    let words = speakers.keys.sorted()
    trie = WordTrie(words)
    scores = words.map { word in
      let languages = speakers[word] ?? []
      return languages.reduce(into: LanguageScores()) { scores, language in
        scores.add(1 / Float(languages.count * languages.count), of: language)
      }
    }
  }

  /// The code of the language of a text; `nil` where its words do not tell.
  package func code(of text: String) -> String? { language(of: FoldedWords(text))?.rawValue }

  /// The language of a text; `nil` where its words do not tell.
  func language(of text: FoldedWords) -> SpokenLanguage? { guess(at: text)?.language }

  /// The language of a text as ``language(of:)`` tells it, and whether no single ending or shared word told it.
  func guess(at text: FoldedWords) -> (language: SpokenLanguage, isSure: Bool)? {
    var scores = LanguageScores()
    for word in 0..<text.count {
      guard let match = trie.match(text, at: word), match.words == 1 else { continue }
      scores.add(self.scores[match.entry])
    }
    for word in 0..<text.count {
      if let ending = ending(of: word, in: text) { scores.add(ending.scores) }
    }
    if text.marks.contains(.spanish) {
      scores.add(0.6, of: .spanish)
      scores.add(0.3, of: .galician)
    }
    if text.marks.contains(.catalan) { scores.add(0.6, of: .catalan) }
    if text.marks.contains(.accentedEnding) { scores.add(0.3, of: .catalan) }
    let best = scores.best
    guard best.score >= LanguageDetector.minimumScore, best.lead >= LanguageDetector.minimumLead
    else { return nil }
    return (best.language, best.score >= LanguageDetector.sureScore)
  }

  /// Whether a word of a text is one of the small words of `language`, or ends as its words do.
  func knows(_ word: Int, of text: FoldedWords, in language: SpokenLanguage) -> Bool {
    if let match = trie.match(text, at: word), match.words == 1, scores[match.entry].speak(for: language) {
      return true
    }
    return ending(of: word, in: text)?.scores.speak(for: language) ?? false
  }

  /// The longest ending of a word that says something; `nil` for short words.
  private func ending(of word: Int, in text: FoldedWords) -> WordEnding? {
    let tail = WordEnding.tail(of: word, in: text)
    return tail.length >= 4 ? endings.first { $0.ends(tail) } : nil
  }
}
