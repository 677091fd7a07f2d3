import ReputationModel

/// Sentiment as data files write it: a number from −1 to 1, or a word.
enum WrittenSentiment {
  /// What a value says.
  enum Reading: Equatable {
    case score(Float)
    /// The source knows of sentiment but not of this mention's.
    case unknown
  }

  /// What the bytes say; `nil` where that is neither a number from −1 to 1 nor a word that is known.
  static func reading(_ bytes: UnsafeRawBufferPointer) -> Reading? {
    if let number = WrittenNumber.value(bytes, isWhole: false) {
      return (-1...1).contains(number) ? .score(Float(number)) : nil
    }
    guard bytes.count <= 32 else { return nil }
    let word = String(decoding: bytes, as: UTF8.self)
    return words[word] ?? words[ColumnNames.folded(word)]
  }

  /// Words in English, Spanish, Catalan and French, without accents.
  private static let words: [String: Reading] = {
    var words: [String: Reading] = [:]
    for (reading, list) in lists {
      for word in list { words[word] = reading }
    }
    return words
  }()

  private static let lists: [(Reading, [String])] = [
    (
      .score(1),
      [
        "positive", "very positive", "v positive", "v pos", "pos", "positivo", "positiva", "positivos",
        "positivas", "muy positivo", "muy positiva", "positiu", "positius", "positives", "molt positiu",
        "molt positiva",
        "positif", "positifs", "tres positif", "tres positive",
      ]
    ),
    (
      .score(-1),
      [
        "negative", "very negative", "v negative", "v neg", "neg", "negativo", "negativa", "negativos",
        "negativas", "muy negativo", "muy negativa", "negatiu", "negatius", "negatives", "molt negatiu",
        "molt negativa",
        "negatif", "negatifs", "tres negatif", "tres negative",
      ]
    ),
    (
      .score(0),
      [
        "neutral", "neutrals", "neu", "neutro", "neutra", "neutros", "neutre", "neutres", "mixed", "mixto",
        "mixta", "mixt",
        "mixte", "ambivalent", "ambivalente",
      ]
    ),
    (
      .unknown,
      [
        "unknown", "not rated", "unrated", "not set", "undefined", "undetermined", "none", "desconocido",
        "sin clasificar", "sin valorar", "sin determinar", "no valorado", "no clasificado", "desconegut",
        "sense classificar", "sense valorar", "no valorat", "inconnu", "non evalue", "non note",
        "indetermine", "indefini", "n/a", "n a",
      ]
    ),
  ]
}
