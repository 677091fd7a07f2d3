import ReputationModel

/// Finds in texts the insults that are aimed at somebody.
///
/// What is quoted, what somebody tells that others said to them, and what they say of themselves, insults nobody. The
/// value is meant to be used for text after text.
struct InsultFinder {
  /// An insult of a text.
  struct Insult {
    /// Its number in the list: the same for all spellings of it.
    let phrase: Int
    /// As it was written.
    let written: String
  }

  private struct Match {
    let phrase: InsultWords.Phrase
    /// Where it stands among the words of the text.
    let words: Range<Int>
  }

  private let list = InsultWords.all
  private var reader = NumberedWords()
  private var words: [WordReader.Word] = []

  /// The numbers of the words that ``insults(in:)`` read last, masked ones as they are meant.
  var numbers: [UInt64] { words.map(\.number) }

  /// The insults aimed at somebody in the first words of `text`, in the order of the text.
  mutating func insults(in text: UnsafeRawBufferPointer) -> [Insult] {
    reader.removeAll()
    reader.append(text, limit: InsultFinder.mostWords)
    words = reader.words
    if MaskedWord.mayBe(in: text) { unmask(text) }
    let matches = self.matches()
    guard !matches.isEmpty else { return [] }
    let quotations = Quotation.ranges(in: text)
    var found: [Insult] = []
    var excused: Int?
    for match in matches {
      let range = bytes(of: match.words)
      guard !isAccount(range, text) else { continue }
      let sentence = InsultSentence(around: match.words, of: words, in: text)
      // A row of insults is told as one: «me llamó idiota y payaso».
      if quotations.contains(where: { $0.contains(range.lowerBound) }) || sentence.isReported
        || sentence.isOfOneself || excused.map({ areOfARow($0, match.words.lowerBound, text) }) ?? false
      {
        excused = match.words.upperBound - 1
      } else if isMeant(match, sentence, text) {
        found.append(Insult(phrase: match.phrase.number, written: written(range, text)))
      }
    }
    return found
  }

  /// Whether the words insult there, and are not what they mean elsewhere.
  private func isMeant(_ match: Match, _ sentence: InsultSentence, _ text: UnsafeRawBufferPointer) -> Bool {
    let (phrase, first) = (match.phrase, words[match.words.lowerBound])
    if first.isCapitalised, sentence.namesAPlace { return false }
    guard let language = phrase.language else { return phrase.sense.map { sentence.isAimed($0) } ?? true }
    // «Retards» are delays in Catalan and in French.
    let guess = LanguageDetector.shared.guess(at: FoldedWords(String(decoding: text, as: UTF8.self)))
    guard let guess, guess.isSure else { return sentence.isAimed(phrase.sense ?? .person, in: language) }
    guard guess.language == language else { return false }
    return phrase.sense.map { sentence.isAimed($0) } ?? true
  }

  /// No more words of a text are read.
  static let mostWords = 160

  private func matches() -> [Match] {
    var found: [Match] = []
    for (place, word) in words.enumerated() where list.mayBegin(with: word.number) {
      for phrase in list.phrases(from: word.number)
      where words[place...].lazy.map(\.number).starts(with: phrase.words) {
        // Of «hijo de puta» and «puta» the longer is said.
        if let last = found.last, last.words.upperBound >= place + phrase.words.count { continue }
        if let last = found.last, last.words.lowerBound == place { found.removeLast() }
        found.append(Match(phrase: phrase, words: place..<place + phrase.words.count))
      }
    }
    return found
  }

  /// Puts the words that are meant in the place of those that stand behind other signs.
  private mutating func unmask(_ text: UnsafeRawBufferPointer) {
    for mask in MaskedWord.words(in: text) {
      guard let number = list.word(like: mask),
        let first = words.firstIndex(where: { Int($0.end) > mask.range.lowerBound })
      else { continue }
      let end = words[first...].firstIndex { Int($0.start) >= mask.range.upperBound } ?? words.count
      guard first < end else { continue }
      let word = WordReader.Word(
        number: number,
        start: Int32(mask.range.lowerBound),
        end: Int32(mask.range.upperBound),
        length: Int32(mask.signs.count),
        isCapitalised: false,
        isNumeral: false,
        hasDigits: false
      )
      words.replaceSubrange(first..<end, with: [word])
    }
  }

  private func bytes(of range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }

  /// Whether no more than a word stands between two of them, and no sentence ends.
  private func areOfARow(_ left: Int, _ right: Int, _ text: UnsafeRawBufferPointer) -> Bool {
    right - left <= 2
      && !text[Int(words[left].end)..<Int(words[right].start)].contains { ".;!?\n".utf8.contains($0) }
  }

  /// Whether the word is a part of an account's name, as in `@idiota`.
  private func isAccount(_ range: Range<Int>, _ text: UnsafeRawBufferPointer) -> Bool {
    var place = range.lowerBound
    while place > 0, text[place - 1] | 0x20 &- 0x61 < 26 || text[place - 1] == UInt8(ascii: "_") {
      place -= 1
    }
    return place > 0 && text[place - 1] == UInt8(ascii: "@")
  }

  private func written(_ range: Range<Int>, _ text: UnsafeRawBufferPointer) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: text[range]), as: UTF8.self)
  }
}
