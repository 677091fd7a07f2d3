/// Words by which somebody insults people, in Spanish, Catalan and English.
///
/// What is said of goods and of conduct is not among them, however harsh: «una mierda de pan» and «ladrones» are
/// complaints.
struct InsultWords: Sendable {
  private let phrases: [UInt64: [(words: [UInt64], text: String)]]
  /// A bit for each first word, by the last bits of its number: most words are ruled out by it.
  private let firstWords: [UInt64]

  /// The words of our own list.
  init() {
    var phrases: [UInt64: [(words: [UInt64], text: String)]] = [:]
    for text in InsultWords.texts {
      let words = NumberedWords(text).words.map(\.number)
      if let first = words.first { phrases[first, default: []].append((words, text)) }
    }
    self.phrases = phrases
    var bits = [UInt64](repeating: 0, count: 64)
    for word in phrases.keys { bits[Int(word >> 6 & 63)] |= 1 << (word & 63) }
    firstWords = bits
  }

  /// The insults in a text of those words, each once, in the order of the text.
  func words(in text: [UInt64]) -> [String] {
    var found: [String] = []
    for (place, word) in text.enumerated() where firstWords[Int(word >> 6 & 63)] & 1 << (word & 63) != 0 {
      for phrase in phrases[word] ?? [] where text[place...].starts(with: phrase.words) {
        if !found.contains(phrase.text) { found.append(phrase.text) }
      }
    }
    return found
  }

  private static let texts = [
    "idiota", "idiotas", "imbécil", "imbéciles", "gilipollas", "cabrón", "cabrones", "cabrona", "subnormal",
    "subnormales", "retrasado mental", "retrasados mentales", "payaso", "payasos", "hijo de puta",
    "hijos de puta",
    "sinvergüenza", "sinvergüenzas", "hija de puta", "hijoputa", "malnacido", "malnacidos", "escoria",
    "parásitos",
    "imbècil", "imbècils", "idiotes", "gilipolles", "cabró", "cabrons", "subnormals", "pallasso", "pallassos",
    "pocavergonya", "pocavergonyes", "fill de puta", "fills de puta", "malparit", "malparits", "escòria",
    "idiot", "idiots", "moron", "morons", "imbecile", "imbeciles", "scumbag", "scumbags", "bastard",
    "bastards",
    "asshole", "assholes", "arsehole", "arseholes", "wanker", "wankers", "retards", "cunt", "cunts",
    "motherfuckers",
    "clowns", "vermin",
  ]
}
