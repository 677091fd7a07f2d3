/// Finds the words that were probably meant by many others, each looked for once.
package struct NearestWords {
  private let words: [String]
  private var found: [String: String?] = [:]
  /// To look for a word costs what all words cost: who wrote so many wrong ones knows what to do.
  private static let most = 100

  /// A search among `words`.
  package init(_ words: [String]) { self.words = words }

  /// The nearest of the words, see ``NearestWord``; `nil` where none is, or where too many were asked for.
  package mutating func find(_ word: String) -> String? {
    if let known = found[word] { return known }
    guard found.count < NearestWords.most else { return nil }
    let nearest = NearestWord.find(word, in: words)
    found[word] = .some(nearest)
    return nearest
  }
}
