/// Finds the word that another is one letter off: one too many, too few or wrong, or two neighbours the wrong way round.
///
/// To ask costs what the word's letters cost, however many words there are.
package struct OneLetterOff: Sendable {
  /// The words by themselves and by what is left of them without one of their letters.
  private var byRest: [String: [String]] = [:]
  /// So many words of one rest are kept.
  private static let most = 16

  /// The words that may be meant; those of fewer than four letters differ by one from too many others.
  package init(_ words: some Sequence<String>) {
    for word in words.sorted() {
      for rest in OneLetterOff.rests(of: word) where byRest[rest, default: []].count < OneLetterOff.most {
        byRest[rest, default: []].append(word)
      }
    }
  }

  /// The first of the words that is one letter off; `nil` where none is, or where `word` is one of them.
  package func word(near word: String) -> String? {
    let candidates = Set(OneLetterOff.rests(of: word).flatMap { byRest[$0] ?? [] })
    guard !candidates.contains(word) else { return nil }
    return candidates.filter { OneLetterOff.differByOne(word, $0) }.min()
  }

  private static func rests(of word: String) -> Set<String> {
    let letters = Array(word.unicodeScalars)
    guard (4...64).contains(letters.count) else { return [] }
    let shortened = letters.indices.map { place in
      var rest = String.UnicodeScalarView(letters[..<place])
      rest.append(contentsOf: letters[(place + 1)...])
      return String(rest)
    }
    return Set(shortened + [word])
  }

  private static func differByOne(_ left: String, _ right: String) -> Bool {
    var (one, other) = (Array(left.unicodeScalars)[...], Array(right.unicodeScalars)[...])
    while let letter = one.first, letter == other.first {
      (one, other) = (one.dropFirst(), other.dropFirst())
    }
    while let letter = one.last, letter == other.last { (one, other) = (one.dropLast(), other.dropLast()) }
    if one.count <= 1, other.count <= 1 { return true }
    return one.count == 2 && other.count == 2 && one.elementsEqual(other.reversed())
  }
}
