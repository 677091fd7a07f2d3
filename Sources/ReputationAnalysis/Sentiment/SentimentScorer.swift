import ReputationModel

/// Adds up the words of a text that speak well or ill.
///
/// The sum counts each entry one and a half times at most. A negation up to three words before an entry, in the same
/// sentence, turns it round at six tenths of its weight, but not with a comma right behind it: «no, gracias» is thanks. An
/// intensifier right before an entry multiplies it.
struct SentimentScorer: Sendable {
  /// A sum at or under this is negative.
  static let negativeLimit: Float = -1
  /// A sum at or over this is positive.
  static let positiveLimit: Float = 1.75

  private let lexicon: SentimentLexicon

  private static let reversal: Float = -0.6
  /// Entries of less weight than this are not turned round.
  private static let reversibleWeight: Float = 1
  private static let reversalDistance = 3
  private static let maximumRepetition: Float = 1.5

  init(_ lexicon: SentimentLexicon) { self.lexicon = lexicon }

  /// What an entry of the lexicon added.
  struct Part {
    var entry: Int
    var factor: Float
    /// The words of the text, by their numbers.
    var words: Range<Int>
  }

  /// What a sum is made of; meant to be used again for text after text.
  struct Tally {
    fileprivate(set) var parts: [Part] = []
    /// How often each entry counted so far; all zero between two texts.
    fileprivate var counted: [Float] = []
  }

  /// The sum for a text, and what it is made of.
  func score(_ text: FoldedWords, tally: inout Tally) -> Float {
    begin(&tally)
    var sum: Float = 0
    var latestNegator: Int?
    var intensity: Float = 1
    var word = 0
    while word < text.count {
      if text.beginsSentence[word] { (latestNegator, intensity) = (nil, 1) }
      guard let match = lexicon.trie.match(text, at: word) else {
        intensity = 1
        word += 1
        continue
      }
      let entry = lexicon.entries[match.entry]
      if entry.weight != 0 {
        var part = Part(entry: match.entry, factor: intensity, words: word..<word + match.words)
        if let latestNegator, abs(entry.weight) > SentimentScorer.reversibleWeight,
          word - latestNegator <= SentimentScorer.reversalDistance
        {
          part.factor *= SentimentScorer.reversal
          part.words = latestNegator..<part.words.upperBound
        }
        sum += add(part, to: &tally)
      }
      let last = word + match.words - 1
      if entry.isNegator { latestNegator = text.isBeforeComma[last] ? nil : last }
      intensity = entry.intensity
      word += match.words
    }
    return sum + marks(of: text, hasWords: text.questions > 0 && tally.parts.contains(where: speaks))
  }

  private func begin(_ tally: inout Tally) {
    for part in tally.parts { tally.counted[part.entry] = 0 }
    tally.parts.removeAll(keepingCapacity: true)
    let missing = lexicon.entries.count - tally.counted.count
    if missing > 0 { tally.counted.append(contentsOf: repeatElement(0, count: missing)) }
  }

  /// Whether a part weighs enough for a question beside it to count: a greeting does not.
  private func speaks(_ part: Part) -> Bool {
    abs(lexicon.entries[part.entry].weight) >= SentimentScorer.reversibleWeight
  }

  /// Adds as much of a part as the limit of its entry leaves, and returns its weight.
  private func add(_ part: Part, to tally: inout Tally) -> Float {
    var part = part
    let earlier = tally.counted[part.entry]
    let limit = SentimentScorer.maximumRepetition
    part.factor = min(limit, max(-limit, earlier + part.factor)) - earlier
    guard part.factor != 0 else { return 0 }
    tally.counted[part.entry] += part.factor
    tally.parts.append(part)
    return weight(of: part)
  }

  /// How many places of a text begin an entry.
  func countEntries(in text: FoldedWords) -> Int {
    (0..<text.count).count { lexicon.trie.match(text, at: $0) != nil }
  }

  /// Over how many words the entry goes that begins with the word of that number; 0 where none does.
  func entryLength(in text: FoldedWords, at word: Int) -> Int {
    lexicon.trie.match(text, at: word)?.words ?? 0
  }

  /// The weight of a part.
  func weight(of part: Part) -> Float { lexicon.entries[part.entry].weight * part.factor }

  /// What exclamation marks, questions, links and pictures add, in every language.
  ///
  /// A question counts only beside a word that counts: who asks for the opening hours does not complain.
  private func marks(of text: FoldedWords, hasWords: Bool) -> Float {
    var sum: Float = 0
    if text.exclamations > 0 { sum += min(Float(text.exclamations), 1.5) }
    if text.questions > 0 && hasWords { sum -= text.questions == 1 ? 1.5 : 2.25 }
    if !text.links.isEmpty { sum += 1 }
    if !text.signs.isEmpty { sum += PictureWeights.sum(text.signs.lazy.map(\.scalar)) }
    return sum
  }

  /// The class of a sum.
  static func label(of sum: Float) -> Sentiment.Label {
    sum >= positiveLimit ? .positive : sum <= negativeLimit ? .negative : .neutral
  }

  /// The sum on the scale of ``Sentiment``, on which the two limits are 0.2 and −0.2.
  static func scaled(_ sum: Float) -> Float {
    let limit = sum >= 0 ? positiveLimit : -negativeLimit
    let size = abs(sum)
    // Beyond the limit each further weight counts less, and nothing reaches beyond 1.
    let scaled = size <= limit ? 0.2 * size / limit : 0.2 + 0.8 * (size - limit) / (size - limit + 5)
    return sum >= 0 ? scaled : -scaled
  }
}
