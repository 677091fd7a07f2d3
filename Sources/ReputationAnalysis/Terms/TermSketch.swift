/// Counts of terms in a table that does not grow: the rows of a count-min sketch (Cormode and Muthukrishnan 2005), of
/// which one is enough to leave out what is rare.
///
/// A count may be too high, and too low by ``skipped`` at most: a phrase is counted once the phrase of its first words was
/// seen so often, as most are seen once and never again.
struct TermSketch: Sendable {
  private var counts: [UInt32]
  private let mask: Int
  private let skipped: UInt32

  /// A sketch for the terms of so many mentions: at most 2²¹ counters, eight megabytes.
  init(mentions: Int, skipped: Int) {
    var size = 1024
    // Fifty words make a hundred terms: with less room than that each counter is of several terms, and rules out none.
    while size < mentions * 256, size < 1 << 21 { size *= 2 }
    counts = Array(repeating: 0, count: size)
    mask = size - 1
    self.skipped = UInt32(skipped)
  }

  /// Counts the terms of a mention, each as often as it stands there.
  mutating func add(_ mention: TermWords) {
    let words = mention.words
    for first in words.indices where words[first].mayBeginTerm {
      if words[first].role.isTerm { count(words[first].number) }
      var key = words[first].number
      for last in first + 1..<max(first + 1, min(first + TermWords.longestTerm, words.count)) {
        guard words[last].goesOn else { break }
        key = TermWords.joined(key, words[last].number)
        // A phrase that ends in a small word is none, but others go on from it.
        guard
          last < first + TermWords.longestTerm - 1 || words[last].mayEndPhrase(behind: words[last - 1])
        else { break }
        if count(key) < skipped { break }
      }
    }
  }

  /// Adds what another sketch of the same size counted.
  mutating func add(_ other: TermSketch) {
    for index in counts.indices { counts[index] &+= other.counts[index] }
  }

  /// The terms that may have been counted so often.
  func terms(from count: Int) -> TermFilter {
    var filter = TermFilter(size: counts.count)
    for place in counts.indices where Int(counts[place]) >= count { filter.insert(place: place) }
    return filter
  }

  /// How often the term had been counted, before it is once more.
  @inline(__always)
  @discardableResult
  private mutating func count(_ key: UInt64) -> UInt32 {
    let place = TermFilter.place(of: key, mask)
    let before = counts[place]
    counts[place] = before &+ 1
    return before
  }
}
