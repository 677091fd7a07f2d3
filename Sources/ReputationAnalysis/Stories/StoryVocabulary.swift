/// The words that matter for whether two titles tell the same: those that say nothing, numbers, and days.
struct StoryVocabulary: Sendable {
  /// What a word contributes.
  enum Role: UInt8, Sendable, Hashable {
    /// What the text is about.
    case content
    /// An article, a preposition, a conjunction.
    case common
    /// A number, in digits or in words.
    case number
    /// A day of the week, or a month.
    case date
  }

  private var slots: [(word: UInt64, role: Role, meaning: UInt64)]
  private let mask: Int

  /// The vocabulary of Spanish, Catalan and English.
  init() {
    mask = 1023
    slots = Array(repeating: (0, .content, 0), count: mask + 1)
    for word in NumberedWords(StoryVocabulary.common).words { add(word.number, .common, word.number) }
    for (value, words) in StoryVocabulary.numbers {
      let meaning = NumberedWords("\(value)").words.first?.number
      for word in NumberedWords(words).words { add(word.number, .number, meaning) }
    }
    for words in StoryVocabulary.dates {
      let names = NumberedWords(words).words
      for word in names { add(word.number, .date, names.first?.number ?? 0) }
    }
  }

  /// What the word is, and the number that stands for its meaning: `tres`, `three` and `3` are one.
  @inline(__always)
  func role(of word: WordReader.Word) -> (role: Role, meaning: UInt64) {
    role(of: word.number, isNumeral: word.isNumeral)
  }

  /// The same, for the number of a word and whether it begins with a digit.
  @inline(__always)
  func role(of word: UInt64, isNumeral: Bool) -> (role: Role, meaning: UInt64) {
    if isNumeral { return (.number, word) }
    var slot = Int(truncatingIfNeeded: word) & mask
    while slots[slot].word != 0 {
      if slots[slot].word == word { return (slots[slot].role, slots[slot].meaning) }
      slot = (slot + 1) & mask
    }
    return (.content, word)
  }

  private mutating func add(_ word: UInt64, _ role: Role, _ meaning: UInt64?) {
    var slot = Int(truncatingIfNeeded: word) & mask
    while slots[slot].word != 0 {
      if slots[slot].word == word { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = (word, role, meaning ?? word)
  }
}

extension StoryVocabulary {
  // Words that deny are not among them: «retira» and «no retira» are two stories.
  private static let common = """
    el la los las lo un una uno unos unas de del al a en con por para y e o u que se su sus es son ha han
    este esta estos estas como entre sobre desde hasta tras
    els les l d s n uns unes dels als amb per pel pels i seu seva seus seves és aquest aquesta com des fins
    the an of in on at to for and or with by from as is are was were has have had its it his her their this that
    """

  private static let numbers: KeyValuePairs<Int, String> = [
    2: "dos dues two", 3: "tres three", 4: "cuatro quatre four", 5: "cinco cinc five", 6: "seis sis six",
    7: "siete set seven", 8: "ocho vuit eight", 9: "nueve nou nine", 10: "diez deu ten",
    11: "once onze eleven", 12: "doce dotze twelve", 13: "trece tretze thirteen",
    14: "catorce catorze fourteen", 15: "quince quinze fifteen", 16: "dieciséis setze sixteen",
    17: "diecisiete disset seventeen", 18: "dieciocho divuit eighteen", 19: "diecinueve dinou nineteen",
    20: "veinte vint twenty", 30: "treinta trenta thirty", 40: "cuarenta quaranta forty",
    50: "cincuenta cinquanta fifty", 60: "sesenta seixanta sixty", 70: "setenta seventy",
    80: "ochenta vuitanta eighty", 90: "noventa noranta ninety", 100: "cien cent hundred",
    1000: "mil thousand",
  ]

  private static let dates = [
    "lunes dilluns monday", "martes dimarts tuesday", "miércoles dimecres wednesday",
    "jueves dijous thursday",
    "viernes divendres friday", "sábado dissabte saturday", "domingo diumenge sunday",
    "enero gener january", "febrero febrer february", "marzo març march", "abril april", "mayo maig may",
    "junio juny june", "julio juliol july", "agosto agost august", "septiembre setembre september",
    "octubre october", "noviembre novembre november", "diciembre desembre december",
  ]
}
