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
    guard bytes.count <= 16 else { return nil }
    let word = String(decoding: bytes, as: UTF8.self)
    return words[word] ?? words[ColumnNames.folded(word)]
  }

  /// Words in English, Spanish, Catalan and French, without accents.
  private static let words: [String: Reading] = [
    "positive": .score(1), "positivo": .score(1), "positiva": .score(1), "positiu": .score(1),
    "positif": .score(1), "positifs": .score(1), "pos": .score(1),
    "negative": .score(-1), "negativo": .score(-1), "negativa": .score(-1), "negatiu": .score(-1),
    "negatif": .score(-1), "neg": .score(-1),
    "neutral": .score(0), "neutro": .score(0), "neutra": .score(0), "neutre": .score(0), "mixed": .score(0),
    "mixto": .score(0), "mixt": .score(0), "mixte": .score(0),
    "unknown": .unknown, "not rated": .unknown, "none": .unknown, "desconocido": .unknown,
    "desconegut": .unknown, "inconnu": .unknown, "n/a": .unknown,
  ]
}
