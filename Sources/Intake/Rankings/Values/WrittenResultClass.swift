import ReputationModel

/// Classes of results as somebody writes them by hand.
enum WrittenResultClass {
  /// The class of a word in one of four languages; `nil` where it is none.
  static func read(_ text: String) -> ResultClass? { words[ColumnNames.folded(text)] }

  private static let words: [String: ResultClass] = [
    "owned": .owned, "own": .owned, "propio": .owned, "propia": .owned, "propi": .owned, "propre": .owned,
    "favourable": .favourable, "favorable": .favourable, "positive": .favourable, "positivo": .favourable,
    "positiva": .favourable, "positiu": .favourable, "positif": .favourable,
    "neutral": .neutral, "neutro": .neutral, "neutra": .neutral, "neutre": .neutral,
    "damaging": .damaging, "negative": .damaging, "danino": .damaging, "danina": .damaging,
    "perjudicial": .damaging, "negativo": .damaging, "negativa": .damaging, "negatiu": .damaging,
    "nuisible": .damaging, "negatif": .damaging,
  ]
}
