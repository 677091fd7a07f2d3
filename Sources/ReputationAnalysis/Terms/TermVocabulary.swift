/// What words may be in a term: those that say nothing by themselves, those that deny, the brand's own names.
struct TermVocabulary: Sendable {
  /// What a word may be in a term.
  enum Role: UInt8, Sendable {
    /// A term by itself, or an end of one.
    case content
    /// Within a term only: an article, a preposition.
    case common
    /// Within a term or at its beginning: «no contestan», «sin respuesta».
    case denial
    /// Part of the brand's name: in no term.
    case name
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

  /// The vocabulary of Spanish, Catalan and English, with those names of the brand.
  init(names: [String], seed: UInt64 = UInt64(truncatingIfNeeded: Hasher().finalize())) {
    self.seed = seed
    mask = 2047
    slots = Array(repeating: (0, .content), count: mask + 1)
    for text in TermVocabulary.common { for word in numbers(of: text) { add(word, .common) } }
    for word in numbers(of: TermVocabulary.denials) { add(word, .denial) }
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
      for place in first..<(first + (name?.count ?? 0)) { words[place].role = .name }
      first += max(1, name?.count ?? 1)
    }
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
