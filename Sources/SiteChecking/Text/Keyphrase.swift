/// A search an article is to be found for, as the rules compare it.
struct Keyphrase: Sendable {
  /// The words as they were written.
  let text: String
  /// Every word.
  let words: [UInt64]
  /// The words that say something; every word where the language's function words are not known.
  let content: [UInt64]

  /// The keyphrase in that language.
  init(_ text: String, _ language: TextLanguage) {
    self.text = text
    words = WordRoles.numbers(in: text)
    var content: [UInt64] = []
    for word in words where !language.roles[word].contains(.function) && !content.contains(word) {
      content.append(word)
    }
    // More than 64 words cannot be told apart by bits; nobody searches for so many.
    self.content = Array(content.prefix(64))
  }

  /// Whether every word is one that says nothing.
  var isEmpty: Bool { content.isEmpty }

  /// Which of its content words are among `others`, as a share.
  func share(in others: some Collection<UInt64>) -> Double {
    guard !content.isEmpty else { return 0 }
    return Double(content.count { others.contains($0) }) / Double(content.count)
  }

  /// How many times all of its content words stand among those words.
  func matches(_ numbers: some Sequence<UInt64>) -> Int {
    guard !content.isEmpty else { return 0 }
    var counts = [Int](repeating: 0, count: content.count)
    for number in numbers {
      for (index, word) in content.enumerated() where word == number { counts[index] += 1 }
    }
    return counts.min() ?? 0
  }

  /// Whether its words stand there in a row; `from` the first of them only.
  func isPhrase(in numbers: [UInt64]) -> Int? {
    guard !words.isEmpty, numbers.count >= words.count else { return nil }
    return (0...(numbers.count - words.count)).first { Array(numbers[$0..<($0 + words.count)]) == words }
  }
}

/// The sentences of a text that have all content words of a keyphrase, found in one pass.
struct KeyphraseMatches: Sendable {
  /// For each sentence how many times the keyphrase stands in it.
  private(set) var bySentence: [Int: Int] = [:]

  /// How many matches there are.
  var count: Int { bySentence.values.reduce(0, +) }

  init(_ keyphrase: Keyphrase, in text: AuditText) {
    let content = keyphrase.content
    guard !content.isEmpty else { return }
    let full = content.count == 64 ? UInt64.max : (1 << UInt64(content.count)) - 1
    for (index, sentence) in text.sentences.enumerated() {
      var found: UInt64 = 0
      for place in sentence.words {
        let number = text.words[place].number
        for (bit, word) in content.enumerated() where word == number { found |= 1 << UInt64(bit) }
      }
      guard found == full else { continue }
      bySentence[index] = keyphrase.matches(sentence.words.lazy.map { text.words[$0].number })
    }
  }
}
