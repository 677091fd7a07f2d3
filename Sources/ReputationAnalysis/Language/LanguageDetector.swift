/// Tells the language of a text by its small words, the endings of its words, and its letters.
///
/// A small word that several languages share says little for each of them. Short texts may say nothing; then there
/// is no language.
package struct LanguageDetector: Sendable {
  private let trie: WordTrie
  /// What an entry of the trie says for each language.
  private let weights: [[Float]]

  /// Less than this says nothing.
  private static let minimumScore: Float = 0.3
  /// The first must be ahead of the second by this.
  private static let minimumLead: Float = 0.1

  /// A detector.
  package init() {
    var speakers: [String: [Int]] = [:]
    for (language, words) in SmallWords.all {
      for word in Set(words.split(whereSeparator: \.isWhitespace)) {
        speakers[String(word), default: []].append(language.index)
      }
    }
    // Sorted, so that a trie is the same each time it is made.
    let words = speakers.keys.sorted()
    trie = WordTrie(words)
    weights = words.map { word in
      let languages = speakers[word] ?? []
      var weights = [Float](repeating: 0, count: SpokenLanguage.allCases.count)
      for language in languages { weights[language] = 1 / Float(languages.count * languages.count) }
      return weights
    }
  }

  /// The code of the language of a text; `nil` where its words do not tell.
  package func code(of text: String) -> String? { language(of: FoldedWords(text))?.rawValue }

  /// The language of a text; `nil` where its words do not tell.
  func language(of text: FoldedWords) -> SpokenLanguage? {
    var scores = [Float](repeating: 0, count: SpokenLanguage.allCases.count)
    for word in 0..<text.count {
      guard let match = trie.match(text, at: word), match.words == 1 else { continue }
      for (language, weight) in weights[match.entry].enumerated() { scores[language] += weight }
    }
    for word in 0..<text.count { addEnding(of: word, in: text, to: &scores) }
    if text.marks.contains(.spanish) {
      scores[SpokenLanguage.spanish.index] += 0.6
      scores[SpokenLanguage.galician.index] += 0.3
    }
    if text.marks.contains(.catalan) { scores[SpokenLanguage.catalan.index] += 0.6 }
    let ranked = scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
    guard let first = ranked.first, scores[first] >= LanguageDetector.minimumScore,
      scores[first] - scores[ranked[1]] >= LanguageDetector.minimumLead
    else { return nil }
    return SpokenLanguage.allCases[first]
  }

  private func addEnding(of word: Int, in text: FoldedWords, to scores: inout [Float]) {
    let end = word + 1 < text.count ? text.starts[word + 1] - 1 : text.symbols.count - 1
    let letters = text.symbols[text.starts[word]..<end]
    guard letters.count >= 4 else { return }
    for (ending, language, weight) in SmallWords.endings
    where letters.count > ending.count && letters.suffix(ending.count).elementsEqual(ending) {
      scores[language] += weight
      return
    }
  }
}
