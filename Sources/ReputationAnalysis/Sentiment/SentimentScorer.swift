import ReputationModel

/// Adds up the words of a text that speak well or ill.
///
/// The sum counts each entry one and a half times at most. A negation up to three words before an entry, in the same
/// clause, turns it round at six tenths of its weight: «no, gracias» is thanks, and «nadie informa, fatal» is no
/// praise. An intensifier right before an entry multiplies it. What does not belong into food weighs in a sentence
/// with food, hair and insects also in one with a bed or a bath. A text with a prize and a bait in one sentence praises
/// nothing: «win a free night, click here».
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
  /// «No se ha encontrado plástico»: what is not there is denied from farther away.
  private static let denialDistance = 5
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
    var food = FoodSigns()
    // Of the sentence: a prize in one and a click in another are no swindle.
    var roles: SentimentLexicon.Entry.Roles = []
    var isSwindle = false
    var word = 0
    while word < text.count {
      if text.beginsSentence[word] {
        sum += add(food.take(), to: &tally)
        (latestNegator, intensity, roles) = (nil, 1, [])
      }
      guard let match = lexicon.trie.match(text, at: word) else {
        if text.endsClause[word] { latestNegator = nil }
        intensity = 1
        word += 1
        continue
      }
      let entry = lexicon.entries[match.entry]
      if entry.roles.contains(.boundary) { latestNegator = nil }
      let distance = latestNegator.map { word - $0 }
      var part = Part(entry: match.entry, factor: intensity, words: word..<word + match.words)
      if entry.roles.contains(.foreignBody) {
        food.note(part, entry.roles, isDenied: distance.map { $0 <= SentimentScorer.denialDistance } ?? false)
      } else if entry.weight != 0, !(entry.roles.contains(.mark) && counts(part.words, in: text)) {
        if let distance, distance <= SentimentScorer.reversalDistance, SentimentScorer.isReversible(entry) {
          part.factor *= SentimentScorer.reversal
          part.words = word - distance..<part.words.upperBound
        }
        sum += add(part, to: &tally)
      }
      food.note(entry.roles)
      roles.formUnion(entry.roles)
      if roles.isSuperset(of: [.prize, .bait]) { isSwindle = true }
      let last = word + match.words - 1
      if entry.isNegator { latestNegator = last }
      if text.endsClause[last] { latestNegator = nil }
      intensity = entry.intensity
      word += match.words
    }
    sum += add(food.take(), to: &tally)
    if isSwindle { return min(0, sum - dropPraise(from: &tally)) }
    return sum + marks(of: text, hasWords: text.questions > 0 && tally.parts.contains(where: speaks))
  }

  /// What a sentence has of food and beds and of what does not belong into them.
  private struct FoodSigns {
    private var body: Part?
    private var isVermin = false
    private var roles: SentimentLexicon.Entry.Roles = []

    mutating func note(_ part: Part, _ roles: SentimentLexicon.Entry.Roles, isDenied: Bool) {
      if !isDenied, body == nil { (body, isVermin) = (part, roles.contains(.vermin)) }
    }

    mutating func note(_ other: SentimentLexicon.Entry.Roles) { roles.formUnion(other) }

    /// The foreign body of a sentence that has food, or a bed for vermin, and no wrapping; forgets the sentence.
    mutating func take() -> Part? {
      defer { (body, roles) = (nil, []) }
      guard !roles.contains(.wrapping) else { return nil }
      return roles.contains(.food) || isVermin && roles.contains(.bed) ? body : nil
    }
  }

  /// Whether the number of a mark counts something: `de 10 personas`, `de 10 €`, `de 10:30`, `de 10.000`.
  private func counts(_ mark: Range<Int>, in text: FoldedWords) -> Bool {
    if text.isMeasured(mark) { return true }
    let next = mark.upperBound
    guard next < text.count else { return false }
    let gap = text.ranges[next].lowerBound - text.ranges[next - 1].upperBound
    if gap == 1, text.hasDigit(next) { return true }
    // What is counted is many: a longer word with the ending of the plural, and none that speaks well or ill.
    return !text.beginsSentence[next] && !text.endsClause[next - 1] && text.isPlural(next)
      && lexicon.trie.match(text, at: next) == nil
  }

  /// Takes what praises out of a tally, and returns what it had added.
  private func dropPraise(from tally: inout Tally) -> Float {
    let praise = tally.parts.filter { weight(of: $0) > 0 }
    for part in praise { tally.counted[part.entry] = 0 }
    tally.parts.removeAll { weight(of: $0) > 0 }
    return praise.reduce(0) { $0 + weight(of: $1) }
  }

  private static func isReversible(_ entry: SentimentLexicon.Entry) -> Bool {
    abs(entry.weight) > reversibleWeight || entry.roles.contains(.property)
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
  private func add(_ part: Part?, to tally: inout Tally) -> Float {
    guard var part else { return 0 }
    let earlier = tally.counted[part.entry]
    let limit = SentimentScorer.maximumRepetition
    part.factor = min(limit, max(-limit, earlier + part.factor)) - earlier
    guard part.factor != 0 else { return 0 }
    tally.counted[part.entry] += part.factor
    tally.parts.append(part)
    return weight(of: part)
  }

  /// How many places of a text begin an entry that is no name.
  func countEntries(in text: FoldedWords) -> Int {
    (0..<text.count).count { entry(in: text, at: $0)?.isName == false }
  }

  /// Over how many words the entry goes that begins with the word of that number, and whether it is a name.
  func entry(in text: FoldedWords, at word: Int) -> (words: Int, isName: Bool)? {
    lexicon.trie.match(text, at: word).map { ($0.words, lexicon.entries[$0.entry].isName) }
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

extension FoldedWords {
  /// Whether one of those words stands beside a sign of money or `%`; bisected, as both may be in every sentence.
  fileprivate func isMeasured(_ words: Range<Int>) -> Bool {
    var (low, high) = (0, measured.count)
    while low < high {
      let middle = (low + high) / 2
      if measured[middle] < words.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < measured.count && measured[low] < words.upperBound
  }

  /// Whether a word of four letters or more ends as a plural in Spanish, Catalan and English does.
  fileprivate func isPlural(_ word: Int) -> Bool {
    let end = word + 1 < count ? starts[word + 1] - 1 : symbols.count - 1
    return end - starts[word] > 3 && symbols[end - 1] == 18
  }
}
