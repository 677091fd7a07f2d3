/// What words may be in a term: those that say nothing by themselves, those that deny, numbers, the brand's own names.
struct TermVocabulary: Sendable {
  /// What a word may be in a term.
  enum Role: UInt8, Sendable {
    /// A term by itself, or an end of one.
    case content
    /// The same, and beside a number a date: «15 de junio».
    case calendar
    /// The same, and behind a number a price: «20 euros».
    case currency
    /// Within a term only: an article, a preposition.
    case common
    /// Within a term or at its beginning: «no contestan», «sin respuesta», the letter of «A-7».
    case opening
    /// An end of a phrase, but no term by itself: «lote 217», «dos veces».
    case number
    /// Within a term, or at its end behind a number: «dos veces».
    case unit
    /// Part of the brand's name or of a date: in no term, and no phrase goes across it.
    case barred

    /// Whether a word of it is a term by itself.
    @inline(__always)
    var isTerm: Bool { rawValue <= Role.currency.rawValue }
  }

  /// What goes into every word's number, afresh in every process.
  ///
  /// So nobody can publish words that all fall into one slot of a table. No order depends on it.
  let seed: UInt64
  private var slots: [(word: UInt64, role: Role)]
  /// Most words are in no list, which this tells in a kilobyte.
  private var listed = TermFilter(size: 8192)
  /// The names, by their first words.
  private var names: [UInt64: [[UInt64]]] = [:]
  private let mask: Int
  /// What stands behind the number of an hour.
  private var hourMarks: [UInt64] = []

  /// The vocabulary of Spanish, Catalan and English, with those names of the brand.
  init(names: [String], seed: UInt64 = UInt64(truncatingIfNeeded: Hasher().finalize())) {
    self.seed = seed
    mask = 2047
    slots = Array(repeating: (0, .content), count: mask + 1)
    // Of a word that stands on several lists the last one counts: «once» is English, too.
    for (texts, role) in [
      (TermVocabulary.numbers, Role.number), (TermVocabulary.calendar, .calendar),
      (TermVocabulary.currencies, .currency), (TermVocabulary.common, .common), (TermVocabulary.units, .unit),
      ([TermVocabulary.denials], .opening),
    ] {
      for text in texts { for word in numbers(of: text) { add(word, role) } }
    }
    hourMarks = numbers(of: "h hs hr hrs am pm")
    for name in names {
      let words = numbers(of: name)
      if let first = words.first { self.names[first, default: []].append(words) }
    }
    for first in self.names.keys { self.names[first]?.sort { $0.count > $1.count } }
  }

  /// What a word of that number may be.
  @inline(__always)
  func role(of word: UInt64) -> Role {
    guard listed.contains(word) else { return .content }
    var slot = Int(truncatingIfNeeded: word) & mask
    while slots[slot].word != 0 {
      if slots[slot].word == word { return slots[slot].role }
      slot = (slot + 1) & mask
    }
    return .content
  }

  /// The numbers of the words of `text`.
  func numbers(of text: String) -> [UInt64] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var reader = TermReader(bytes, seed: seed)
      var numbers: [UInt64] = []
      while let found = reader.next() { numbers.append(found.word.number) }
      return numbers
    }
  }

  /// Marks the brand's names, the longest first.
  func markNames(in words: inout [TermWords.Word]) {
    guard !names.isEmpty else { return }
    var first = 0
    while first < words.count {
      let name = names[words[first].number]?.first { name in
        first + name.count <= words.count
          && zip(name, words[first...]).allSatisfy { $0 == $1.number }
      }
      for place in first..<(first + (name?.count ?? 0)) { words[place].role = .barred }
      first += max(1, name?.count ?? 1)
    }
  }

  /// Marks numbers that the words beside them make parts of a date, an hour, a price or a longer number.
  func settleNumbers(in words: inout [TermWords.Word]) {
    let read = words
    for place in read.indices where read[place].role == .number {
      if isDate(place, in: read) || isInRow(place, in: read) {
        words[place].role = .barred
      } else if let next = TermVocabulary.word(after: place, in: read), next.role == .currency {
        words[place].role = .common
      }
    }
  }

  /// Whether a month, a day of the week or the mark of an hour stands beside the number.
  private func isDate(_ place: Int, in words: [TermWords.Word]) -> Bool {
    if let next = TermVocabulary.word(after: place, in: words) {
      if next.role == .calendar || hourMarks.contains(next.number) { return true }
      // «15 de junio»
      if next.role == .common, TermVocabulary.word(after: place + 1, in: words)?.role == .calendar {
        return true
      }
    }
    return place > 0 && !words[place].begins && words[place - 1].role == .calendar
  }

  /// Whether another number in figures stands beside it: a telephone, an account.
  private func isInRow(_ place: Int, in words: [TermWords.Word]) -> Bool {
    guard words[place].hasDigits else { return false }
    let next = TermVocabulary.word(after: place, in: words)
    let before = place > 0 && !words[place].begins ? words[place - 1] : nil
    return [next, before].contains { $0?.role == .number && $0?.hasDigits == true }
  }

  private static func word(after place: Int, in words: [TermWords.Word]) -> TermWords.Word? {
    place + 1 < words.count && !words[place + 1].begins ? words[place + 1] : nil
  }

  private mutating func add(_ word: UInt64, _ role: Role) {
    var slot = Int(truncatingIfNeeded: word) & mask
    while slots[slot].word != 0 {
      if slots[slot].word == word {
        slots[slot].role = role
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = (word, role)
    listed.insert(word)
  }
}
