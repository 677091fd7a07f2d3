public import ReputationModel

/// Estimates the sentiment of texts in Spanish, Catalan and English by their words.
///
/// Estimating is a sum that can be retold word by word; it is no reading. What it is worth is measured in
/// docs/analysis.md.
public struct SentimentEstimator: Sendable {
  private let scorers: [SpokenLanguage: SentimentScorer]
  private let known: [SpokenLanguage: KnownWords]
  private let detector = LanguageDetector.shared
  private var words = FoldedWords()
  private var tally = SentimentScorer.Tally()

  /// An estimator.
  ///
  /// - Parameters:
  ///   - additions: Further words for a language, in lines such as `-2: recalentado` (see ``SentimentLexicon``).
  ///   - names: What the brand and others are called: words that say nothing, unless `additions` have them.
  public init(additions: [LanguageCode: String] = [:], names: [String] = []) {
    let names = names.isEmpty ? nil : SentimentLexicon.line(ofNames: names)
    var scorers: [SpokenLanguage: SentimentScorer] = [:]
    for (language, lexicon) in SentimentLexicon.all {
      let lines = [names, additions[LanguageCode(rawValue: language.rawValue)]].compactMap(\.self)
      let own = lines.isEmpty ? lexicon : lexicon.with(lines.joined(separator: "\n"))
      scorers[language] = SentimentScorer(own)
    }
    self.scorers = scorers
    known = Dictionary(
      uniqueKeysWithValues: scorers.map { ($0, KnownWords(of: $0, scorer: $1)) }
    )
  }

  /// Estimates a text.
  ///
  /// - Parameters:
  ///   - language: Its language; worked out where `nil`.
  ///   - isExplained: Whether the words that decided are wanted.
  public mutating func estimate(
    _ text: UnsafeRawBufferPointer,
    language: LanguageCode? = nil,
    isExplained: Bool = false
  ) -> SentimentEstimate {
    words.read(text)
    let named = language.map { SpokenLanguage(rawValue: $0.primary) }
    let spoken = named ?? workedOutLanguage()
    guard let spoken, let scorer = scorers[spoken] else { return unknown(in: spoken) }
    let sum = scorer.score(words, tally: &tally)
    // A language that was told by hardly a word is none.
    guard isKnown(in: spoken) else { return unknown(in: named ?? nil) }
    return SentimentEstimate(
      label: SentimentScorer.label(of: sum),
      score: SentimentScorer.scaled(sum),
      language: LanguageCode(rawValue: spoken.rawValue),
      words: isExplained ? explanation(of: text, by: scorer) : []
    )
  }

  /// Estimates a text, as the other function of this name does.
  public mutating func estimate(
    _ text: String,
    language: LanguageCode? = nil,
    isExplained: Bool = false
  ) -> SentimentEstimate {
    var text = text
    return text.withUTF8 {
      estimate(UnsafeRawBufferPointer($0), language: language, isExplained: isExplained)
    }
  }

  /// The language that the text is told by; where hardly a word tells it, one whose lexicon knows more of its words.
  ///
  /// *Local sucio* has no word that only Spanish has, and two that only its lexicon has.
  private mutating func workedOutLanguage() -> SpokenLanguage? {
    let guess = detector.guess(at: words)
    if let guess, guess.isSure { return guess.language }
    return agreedLanguage(guessed: guess?.language)
  }

  /// The language whose lexicon knows more of the words than the others' do.
  ///
  /// Where several know as many, it is the guessed one. Without a guess it is the one of them that has more of the
  /// other words, too; else the first, where all of them say the same, as of *Genial* and of a picture alone.
  private mutating func agreedLanguage(guessed: SpokenLanguage?) -> SpokenLanguage? {
    let counts = SpokenLanguage.allCases.compactMap { language in
      scorers[language].map { (language: language, count: $0.countEntries(in: words)) }
    }
    let speaks = words.count == 0 && PictureWeights.speak(words.signs.lazy.map(\.scalar))
    let most = counts.map(\.count).max() ?? 0
    let best = counts.filter { $0.count == most }.map(\.language)
    if let guessed {
      // One word of another language, as a *please* among Spanish ones, is not enough.
      return best.count == 1 && suffices(best[0]) ? best[0] : guessed
    }
    let common = best.map { known[$0]?.count(in: words) ?? 0 }
    let closest = zip(best, common).filter { $0.1 == common.max() }.map(\.0)
    if closest.count == 1 { return closest[0] }
    guard most > 0 || speaks else { return nil }
    let labels = Set(
      best.compactMap { scorers[$0]?.score(words, tally: &tally) }.map(SentimentScorer.label)
    )
    return labels.count == 1 ? closest[0] : nil
  }

  /// Whether enough of the text is known in a language that it was not told by.
  private mutating func suffices(_ language: SpokenLanguage) -> Bool {
    _ = scorers[language]?.score(words, tally: &tally)
    return known[language]?.suffice(for: words, counted: tally.parts.count) ?? false
  }

  private func unknown(in language: SpokenLanguage?) -> SentimentEstimate {
    SentimentEstimate(
      label: .unknown,
      score: nil,
      language: language.flatMap { LanguageCode(rawValue: $0.rawValue) },
      words: []
    )
  }

  /// Whether enough of the text was understood for its sum to say something; pictures are, in every language.
  private func isKnown(in language: SpokenLanguage) -> Bool {
    known[language]?.suffice(for: words, counted: tally.parts.count) ?? false
      || PictureWeights.speak(words.signs.lazy.map(\.scalar))
  }

  private func explanation(
    of text: UnsafeRawBufferPointer,
    by scorer: SentimentScorer
  ) -> [SentimentEstimate.Word] {
    func written(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    var found = tally.parts.map { part in
      let (first, last) = (words.ranges[part.words.lowerBound], words.ranges[part.words.upperBound - 1])
      let text = written(first.lowerBound..<last.upperBound)
      return SentimentEstimate.Word(text: text, weight: scorer.weight(of: part))
    }
    var seen: Set<UInt32> = []
    for (picture, range) in words.signs where seen.insert(picture).inserted {
      let weight = PictureWeights.weight(of: picture)
      if weight != 0 { found.append(SentimentEstimate.Word(text: written(range), weight: weight)) }
    }
    // Sorted by weight; of equal weight in the order of the text.
    return found.enumerated().sorted { one, other in
      let (first, second) = (abs(one.element.weight), abs(other.element.weight))
      return first != second ? first > second : one.offset < other.offset
    }.map(\.element)
  }
}
