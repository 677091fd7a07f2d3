/// How much speaks for each language, in one register.
struct LanguageScores: Sendable {
  private var values = SIMD8<Float>(repeating: 0)

  /// Nothing speaks for any.
  init() {}

  /// So much speaks for one language.
  init(_ weight: Float, of language: SpokenLanguage) { values[language.index] = weight }

  /// Adds what speaks for each.
  mutating func add(_ other: LanguageScores) { values += other.values }

  /// Adds so much for one language.
  mutating func add(_ weight: Float, of language: SpokenLanguage) { values[language.index] += weight }

  /// Whether anything speaks for a language.
  func speak(for language: SpokenLanguage) -> Bool { values[language.index] > 0 }

  /// The language of the highest score, of several the first, with the score and what it is ahead of the next.
  var best: (language: SpokenLanguage, score: Float, lead: Float) {
    var (first, second) = (0, -1)
    for place in 1..<SpokenLanguage.allCases.count {
      if values[place] > values[first] {
        (first, second) = (place, first)
      } else if second < 0 || values[place] > values[second] {
        second = place
      }
    }
    return (SpokenLanguage.allCases[first], values[first], values[first] - values[second])
  }
}
