import ReputationAnalysis

/// What a word may be in a sentence of its language; the roles of a word are looked up once.
struct WordRole: OptionSet, Sendable {
  let rawValue: UInt16

  /// Says nothing of what a text is about: an article, a preposition, a pronoun.
  static let function = WordRole(rawValue: 1)
  /// Joins a sentence to the one before it.
  static let transition = WordRole(rawValue: 2)
  /// Begins a phrase that does.
  static let beginsTransition = WordRole(rawValue: 4)
  /// A form of the verb that makes a passive.
  static let auxiliary = WordRole(rawValue: 8)
  /// A participle.
  static let participle = WordRole(rawValue: 16)
  /// Looks like a participle and is none.
  static let notParticiple = WordRole(rawValue: 32)
  /// Says too little to be the first word of a sentence by itself: an article, a numeral, a demonstrative.
  static let weakBeginning = WordRole(rawValue: 64)
  /// Ends a clause, so that a passive does not go on beyond it.
  static let endsClause = WordRole(rawValue: 128)
}

/// The roles of the words of a language, by their numbers: an open-addressing table.
struct WordRoles: Sendable {
  private var numbers: [UInt64]
  private var roles: [WordRole]
  private let mask: Int

  /// The roles of those words, which are written as in a text, parted by white space.
  init(_ lists: [(WordRole, String)]) {
    var all: [UInt64: WordRole] = [:]
    for (role, list) in lists {
      for number in WordRoles.numbers(in: list) { all[number, default: []].formUnion(role) }
    }
    var size = 64
    // An eighth full: what is not there is known at the first look.
    while size < all.count * 8 { size *= 2 }
    numbers = [UInt64](repeating: 0, count: size)
    roles = [WordRole](repeating: [], count: size)
    mask = size - 1
    for (number, role) in all {
      var cell = Int(truncatingIfNeeded: number) & mask
      while roles[cell] != [] { cell = (cell + 1) & mask }
      (numbers[cell], roles[cell]) = (number, role)
    }
  }

  /// The roles of a word; none for a word of no list.
  @inline(__always)
  subscript(number: UInt64) -> WordRole {
    var cell = Int(truncatingIfNeeded: number) & mask
    while roles[cell] != [] {
      if numbers[cell] == number { return roles[cell] }
      cell = (cell + 1) & mask
    }
    return []
  }

  /// The numbers of the words of a text, in order.
  static func numbers(in text: String) -> [UInt64] {
    var text = text
    return text.withUTF8 { bytes in
      var reader = WordReader(UnsafeRawBufferPointer(bytes))
      var numbers: [UInt64] = []
      while let word = reader.next() { numbers.append(word.number) }
      return numbers
    }
  }
}
