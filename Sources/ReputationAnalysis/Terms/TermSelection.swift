/// Chooses from the terms that mark some mentions those that a reader needs: a phrase stands for its words where they
/// nearly always stand in it, and is left out where they explain it.
struct TermSelection {
  /// A term that may be shown.
  struct Candidate: Sendable {
    let entry: TermCounts.Entry
    /// How many of the other mentions have it.
    let others: Int
    /// How sure it is, or the surest of the terms that it stands for.
    var score: Double
    /// The numbers of its words.
    var words: [UInt64] = []
  }

  /// Whether nearly all mentions with the part have the phrase: nine in ten, or all but one of five or more.
  private static func isWhole(_ phrase: Candidate, of part: Candidate) -> Bool {
    let (count, without) = (part.entry.count, Int(part.entry.count) - Int(phrase.entry.count))
    return without * 10 <= Int(count) || without == 1 && count >= 5
  }

  /// Two phrases with a word in common are one where so large a share of the mentions with the one have the other.
  private static let sameShare = 0.6
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

  /// Leaves out what says nothing new: the terms that consist of such words alone.
  mutating func leaveOut(where saysNothing: (UInt64) -> Bool) {
    candidates.removeAll { $0.words.allSatisfy(saysNothing) }
  }

  /// The terms to show, the surest first.
  ///
  /// Of a phrase and its part the surer one is shown; but where nearly all mentions with the part have the phrase, the
  /// phrase stands in its place.
  func chosen(limit: Int) -> [Candidate] {
    var chosen = Chosen()
    for candidate in candidates where chosen.count < limit + TermSelection.spare { chosen.take(candidate) }
    return Array(chosen.terms.prefix(limit))
  }

  /// So many more terms are chosen than are asked for, as a phrase may take the places of several.
  private static let spare = 16

  /// The terms that are shown so far, in the order of the surest of those that each stands for.
  private struct Chosen {
    private var places: [Candidate?] = []
    /// For each term that is shown, or that a phrase stands for, its place.
    private var standing: [UInt64: Int] = [:]
    /// The parts of all these.
    private var parts: Set<UInt64> = []

    var terms: [Candidate] { places.compactMap { $0 } }
    var count: Int { places.count }

    /// Takes in the next candidate, which is no surer than those before.
    mutating func take(_ candidate: Candidate) {
      guard !parts.contains(candidate.entry.key) else { return }
      let own = TermSelection.parts(of: candidate.words)
      let held = Set(own.compactMap { standing[$0] }).sorted()
      if held.isEmpty {
        guard !terms.contains(where: { TermSelection.tellTheSame($0, candidate) }) else { return }
        place(candidate, at: places.count, own)
        places.append(candidate)
      } else {
        replace(held, by: candidate, own)
      }
    }

    /// Puts a phrase in the places of its parts, if it stands for each of them.
    private mutating func replace(_ held: [Int], by phrase: Candidate, _ own: [UInt64]) {
      let isWhole = held.allSatisfy { number in
        guard let part = places[number] else { return false }
        return own.contains(part.entry.key) && TermSelection.isWhole(phrase, of: part)
      }
      guard isWhole, let first = held.first, let best = places[first] else { return }
      for number in held { places[number] = nil }
      var phrase = phrase
      phrase.score = best.score
      place(phrase, at: first, own)
      places[first] = phrase
    }

    private mutating func place(_ term: Candidate, at number: Int, _ own: [UInt64]) {
      standing[term.entry.key] = number
      for part in own where standing[part] != nil { standing[part] = number }
      parts.formUnion(own)
    }
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
    return Double(fewer) >= sameShare * Double(more)
  }
}
