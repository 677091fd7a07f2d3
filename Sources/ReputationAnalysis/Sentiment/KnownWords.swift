/// How much of a text is known: without that, no word that counts is no sign that the text takes no side.
struct KnownWords: Sendable {
  private let language: SpokenLanguage
  private let scorer: SentimentScorer
  /// The words of the language: those that fill every text of it, with endings of the others.
  private let detector = LanguageDetector.shared
  private let common: WordTrie

  /// The words of `language`, of which `scorer` knows some.
  init(of language: SpokenLanguage, scorer: SentimentScorer) {
    self.language = language
    self.scorer = scorer
    common = CommonWords.lists[language] ?? WordTrie([])
  }

  /// One word in so many has to be known, else the text is of another language, or of none.
  private static let oneIn = 4
  /// Where no word counted, so many have to be known besides, or half of them, or all, and one of them may not be of
  /// those that stand in names: `La Espiga` and `María de la Fuente` take no side, but nobody knows what they tell.
  private static let (leastKnown, leastOfHalf) = (3, 2)

  /// Whether enough of the words of `text` are known to say what they say.
  ///
  /// Numbers, names that the site knows, and labels such as `#LaEspiga` that are not known, are no words of it.
  ///
  /// - Parameter counted: how many words or phrases spoke well or ill.
  func suffice(for text: FoldedWords, counted: Int) -> Bool {
    let hasCounted = counted > 0
    if hasCounted, isEnough(counted, of: text.count) { return true }
    var (known, others, telling) = (0, 0, hasCounted)
    var word = 0
    while word < text.count {
      let entry = scorer.entry(in: text, at: word)
      let length = entry?.words ?? 0
      if entry?.isName == true {
        word += length
        continue
      }
      if length > 0 || detector.knows(word, of: text, in: language)
        || common.match(text, at: word)?.words == 1
      {
        known += max(1, length)
        telling = telling || SmallWords.ofNames.match(text, at: word) == nil
      } else if !text.isLabel[word], !text.hasDigit(word) {
        others += 1
      }
      word += max(1, length)
      // Most texts are known well before their end.
      if isEnough(known, of: text.count), hasCounted || telling && known >= KnownWords.leastKnown {
        return true
      }
    }
    let all = known + others
    guard !hasCounted else { return isEnough(known, of: all) }
    guard telling else { return false }
    return known > 0 && known == all || known >= KnownWords.leastOfHalf && known * 2 >= all
      || known >= KnownWords.leastKnown && isEnough(known, of: all)
  }

  /// How many words of `text` the language has, but for those that only its lexicon has.
  func count(in text: FoldedWords) -> Int {
    (0..<text.count).count {
      detector.knows($0, of: text, in: language) || common.match(text, at: $0)?.words == 1
    }
  }

  private func isEnough(_ known: Int, of all: Int) -> Bool { known * KnownWords.oneIn >= all }
}
