import ReputationModel

/// How terms are written, most often, in the mentions they mark: with their accents and capitals.
struct WrittenForms {
  /// So many mentions are looked at.
  static let mostMentions = 20_000

  private var forms: [UInt64: [String: Int]] = [:]

  /// The forms of `terms` in those mentions of `store`.
  init(
    of terms: [TermSelection.Candidate],
    in texts: TermTexts,
    store: MentionStore
  ) {
    guard !terms.isEmpty else { return }
    // The first mention of each, too, so that none is without a form.
    let firsts = terms.map { Int($0.entry.first) }
    let keys = Set(terms.map(\.entry.key))
    let filter = TermFilter(keys)
    for mention in Array(texts.mentions.prefix(WrittenForms.mostMentions)) + firsts {
      let words = texts.words(of: mention)
      var found: [(UInt64, Int)] = []
      words.forEachTerm { key, place in
        if filter.contains(key), keys.contains(key) { found.append((key, place)) }
      }
      guard !found.isEmpty else { continue }
      store.withWords(at: mention) { title, text in
        for (key, place) in found {
          let form = WrittenForms.form(of: words.words[(place / 4)..<(place / 4 + place % 4)], title, text)
          forms[key, default: [:]][form, default: 0] += 1
        }
      }
    }
  }

  /// The most frequent writing of the term: of those that differ in case alone together, the most frequent.
  func text(of key: UInt64) -> String? {
    guard let forms = forms[key] else { return nil }
    let bySpelling = Dictionary(grouping: forms.keys) { $0.lowercased() }
    let sums = bySpelling.map { (text: $0.key, count: $0.value.reduce(0) { $0 + (forms[$1] ?? 0) }) }
    guard let spelling = sums.max(by: WrittenForms.isLess)?.text else { return nil }
    return (bySpelling[spelling] ?? []).map { (text: $0, count: forms[$0] ?? 0) }
      .max(by: WrittenForms.isLess)?.text
  }

  private static func isLess(_ left: (text: String, count: Int), _ right: (text: String, count: Int)) -> Bool
  {
    if left.count != right.count { return left.count < right.count }
    // Of equally frequent ones the one in lower case and with accents: the last by its bytes.
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// What stands from the first word to the last, with one space where there is any: *T-Jove* with the letter before it,
  /// which is no word and belongs to the name.
  private static func form(
    of words: ArraySlice<TermWords.Word>,
    _ title: UnsafeRawBufferPointer,
    _ text: UnsafeRawBufferPointer
  ) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let bytes = first.isTitle ? title : text
    let start = Int(first.start)
    let written = bytes[(isJoinedToLetter(start, bytes) ? start - 2 : start)..<Int(last.end)]
    return String(decoding: written, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Whether a letter alone and a hyphen stand before a place.
  private static func isJoinedToLetter(_ start: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    func isLetter(_ place: Int) -> Bool { (bytes[place] | 0x20) &- 0x61 < 26 }
    guard start >= 2, bytes[start - 1] == UInt8(ascii: "-"), isLetter(start - 2) else { return false }
    // A byte of another letter, or a digit, makes it the end of a longer word.
    return start == 2 || !(isLetter(start - 3) || bytes[start - 3] >= 0x80 || bytes[start - 3] &- 0x30 < 10)
  }
}
