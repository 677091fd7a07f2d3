/// By which words a sentence of a reply may say something of the matter.
extension ReplyText {
  /// Signs whose words say nothing of the matter.
  private static let mannered: ReplySigns = [
    .thanks, .closing, .courtesy, .empty, .automatic, .receipt, .apology, .falseApology, .joy, .idle,
    .insult, .threat, .mockery, .settled,
  ]
  /// Shorter words are mostly those that fill every sentence.
  private static let fewestLetters = 4

  /// Counts the telling words of each sentence, and sees which sentences praise the house.
  static func countTellingWords(
    of words: FoldedWords,
    in bytes: [UInt8],
    signs: [ReplyPhrases.Sign],
    into sentences: inout [Sentence]
  ) {
    var isMannered = [Bool](repeating: false, count: words.count)
    for sign in signs where mannered.contains(sign.kind) {
      for word in sign.words { isMannered[word] = true }
    }
    var sentence = -1
    var first = 0
    for word in 0..<words.count {
      if words.beginsSentence[word] || sentence < 0 { (sentence, first) = (sentence + 1, word) }
      let isName = word > first && isCapital(at: words.ranges[word].lowerBound, in: bytes)
      if isName, beginsWithPlace(words, from: first, to: word) { sentences[sentence].praisesTheHouse = true }
      if !isMannered[word], !isName, words.letters(of: word) >= fewestLetters {
        sentences[sentence].tellingWords += 1
      }
    }
  }

  /// Whether the words before a name are no more than *at*, *here at the* and the like.
  private static func beginsWithPlace(_ words: FoldedWords, from first: Int, to name: Int) -> Bool {
    guard name - first <= 3 else { return false }
    return places.match(words, at: first)?.words == name - first
  }

  private static let places = WordTrie([
    "en", "en_el", "en_la", "en_los", "en_las", "desde", "aqui_en", "todos_en", "para",
    "a", "al", "a_la", "a_l", "en_l", "per_a", "per_al", "des_de", "des_de_la", "aci_en", "aci_a", "aqui_a",
    "at", "at_the", "here_at", "here_at_the", "all_of_us_at", "we_at", "for", "with",
  ])

  private static func isCapital(at position: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[position]
    if (0x41...0x5A).contains(byte) { return true }
    // À to Þ.
    return byte == 0xC3 && position + 1 < bytes.count && (0x80...0x9E).contains(bytes[position + 1])
  }
}

extension FoldedWords {
  /// How many letters and digits a word has.
  fileprivate func letters(of word: Int) -> Int {
    (word + 1 < count ? starts[word + 1] : symbols.count) - starts[word] - 1
  }
}
