/// Chooses from the terms that mark some mentions those that a reader needs: a phrase stands for its words where they
/// mostly stand in it, and is left out where they explain it.
struct TermSelection {
  /// A term that may be shown.
  struct Candidate: Sendable {
    let entry: TermCounts.Entry
    /// How many of the other mentions have it.
    let others: Int
    let score: Double
    /// The numbers of its words.
    var words: [UInt64] = []
  }

  /// A phrase stands for a part of it where so large a share of the part's mentions has the phrase.
  static let absorbingShare = 0.6
  /// No more candidates are looked at.
  static let mostCandidates = 400

  private var candidates: [Candidate]

  /// A selection from `candidates`, in an order that depends on the mentions alone.
  init(_ candidates: [Candidate]) {
    self.candidates = Array(
      candidates.sorted { left, right in
        if left.score != right.score { return left.score > right.score }
        if left.entry.count != right.entry.count { return left.entry.count > right.entry.count }
        let (one, other) = (left.entry, right.entry)
        // Of terms that tie the longer says more.
        if one.first == other.first, one.place % 4 != other.place % 4 {
          return one.place % 4 > other.place % 4
        }
        return one.first != other.first ? one.first < other.first : one.place < other.place
      }.prefix(TermSelection.mostCandidates)
    )
  }

  /// Reads the words of each candidate where it first stood.
  mutating func readWords(of texts: TermTexts) {
    for index in candidates.indices {
      let entry = candidates[index].entry
      candidates[index].words = texts.words(of: Int(entry.first)).numbers(at: Int(entry.place))
    }
  }

  /// The terms to show, the surest first.
  func chosen(limit: Int) -> [Candidate] {
    let places = Dictionary(
      candidates.enumerated().map { ($1.entry.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var isLeftOut = [Bool](repeating: false, count: candidates.count)
    // The longest first, so that a phrase that is left out stands for nothing.
    let order = candidates.indices.sorted { left, right in
      let (one, other) = (candidates[left].words.count, candidates[right].words.count)
      return one != other ? one > other : left < right
    }
    for place in order where candidates[place].words.count > 1 && !isLeftOut[place] {
      let phrase = candidates[place]
      let parts = TermSelection.parts(of: phrase.words).compactMap { places[$0] }
      let absorbed = parts.filter { part in
        Double(phrase.entry.count) >= TermSelection.absorbingShare * Double(candidates[part].entry.count)
      }
      for part in absorbed { isLeftOut[part] = true }
      if absorbed.isEmpty, parts.contains(where: { candidates[$0].score >= phrase.score }) {
        isLeftOut[place] = true
      }
    }
    var chosen: [Candidate] = []
    for (place, candidate) in candidates.enumerated() where !isLeftOut[place] && chosen.count < limit {
      if !chosen.contains(where: { TermSelection.tellTheSame($0, candidate) }) { chosen.append(candidate) }
    }
    return chosen
  }

  /// The numbers of the shorter terms within a phrase.
  private static func parts(of words: [UInt64]) -> [UInt64] {
    words.indices.flatMap { first in
      (first + 1...words.count).filter { $0 - first < words.count }.map { end in
        TermWords.key(of: words[first..<end])
      }
    }
  }

  /// Whether two phrases are cut from the same words: they share some, and about as many mentions have either.
  private static func tellTheSame(_ left: Candidate, _ right: Candidate) -> Bool {
    guard left.words.count > 1, right.words.count > 1, left.words.contains(where: right.words.contains) else {
      return false
    }
    let (fewer, more) = (min(left.entry.count, right.entry.count), max(left.entry.count, right.entry.count))
    return Double(fewer) >= absorbingShare * Double(more)
  }
}
