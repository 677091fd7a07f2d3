import ReputationModel

/// Finds the terms that mark some mentions against others, in time that grows with the mentions alone.
///
/// Candidates are counted in two passes over the marked mentions: a sketch says what is too rare to count, so that
/// memory does not grow with the vocabulary. One more pass counts the candidates in the others.
struct TermFinder: Sendable {
  /// On fewer mentions a term says nothing.
  static let fewestMentions = 3
  /// A term stands in at least one of so many marked mentions, so that no more than some thousands are counted.
  static let rarestShare = 2000
  /// The least score of a term that marks: by chance one in forty terms of equal share reaches it.
  static let leastScore = 1.96

  private let store: MentionStore
  private let vocabulary: TermVocabulary
  private let workers: Int

  /// A finder over `store`, on so many cores; `names` are the brand's own.
  init(store: MentionStore, names: [String], workers: Int = 1) {
    self.store = store
    self.vocabulary = TermVocabulary(names: names)
    self.workers = max(1, workers)
  }

  /// The terms that mark `marked` against `others`, the surest first.
  func terms(marking marked: [Int], against others: [Int], limit: Int) async -> [MarkingTerm] {
    guard TermFinder.suffice(marked.count, others.count) else { return [] }
    let candidates = await candidates(in: marked)
    let rest = await count(candidates, in: others)
    return terms(of: candidates, in: marked, others: others.count, limit: limit) { rest[$0]?.count }
  }

  /// For each group of mentions the terms that mark it against all others of `all`.
  ///
  /// All groups together take one pass over `all`.
  func terms(marking groups: [[Int]], among all: [Int], limit: Int) async -> [[MarkingTerm]] {
    var candidates: [TermCounts] = []
    var union = TermCounts()
    for group in groups {
      let suffices = TermFinder.suffice(group.count, all.count - group.count)
      candidates.append(suffices ? await self.candidates(in: group) : TermCounts())
      for entry in candidates[candidates.count - 1].entries { union.know(entry.key) }
    }
    guard !union.isEmpty else { return groups.map { _ in [] } }
    let totals = await count(union, in: all)
    return zip(groups, candidates).map { group, counts in
      terms(of: counts, in: group, others: all.count - group.count, limit: limit) { key in
        // Of a story's copies another may stand for it in the group than among all.
        totals[key].map { $0.count - min($0.count, counts[key]?.count ?? 0) }
      }
    }
  }

  private static func suffice(_ marked: Int, _ others: Int) -> Bool {
    marked >= fewestMentions && others >= fewestMentions
  }

  /// The terms that enough of the mentions have.
  private func candidates(in mentions: [Int]) async -> TermCounts {
    let fewest = max(TermFinder.fewestMentions, mentions.count / TermFinder.rarestShare)
    let vocabulary = vocabulary
    let store = store
    let skipped = fewest / (2 * parts(of: mentions.count))
    let sketches = await inParts(mentions) { part in
      var sketch = TermSketch(mentions: mentions.count, skipped: skipped)
      var words = TermWords()
      for mention in part {
        words.read(mention, of: store, vocabulary)
        sketch.add(words)
      }
      return sketch
    }
    // Each part may have skipped so many.
    let filter = sketches.dropFirst().reduce(into: sketches[0]) { $0.add($1) }
      .terms(from: fewest - skipped * sketches.count)
    let counts = await inParts(mentions) { part in
      var counts = TermCounts()
      var words = TermWords()
      for mention in part {
        words.read(mention, of: store, vocabulary)
        words.forEachTerm { key, place in
          if filter.contains(key) { counts.count(key, in: mention, at: place) }
        }
      }
      return counts
    }
    let sum = counts.dropFirst().reduce(into: counts[0]) { $0.add($1) }
    var enough = TermCounts()
    enough.add(sum, fewest: fewest)
    return enough
  }

  /// How many of the mentions have each of the terms.
  private func count(_ terms: TermCounts, in mentions: [Int]) async -> TermCounts {
    let keys = terms.entries.map(\.key)
    var none = TermCounts()
    for key in keys { none.know(key) }
    let empty = none
    let filter = TermFilter(keys)
    let vocabulary = vocabulary
    let store = store
    let counts = await inParts(mentions) { part in
      var counts = empty
      var words = TermWords()
      for mention in part {
        words.read(mention, of: store, vocabulary)
        words.forEachTerm { key, _ in
          if filter.contains(key) { counts.countKnown(key, in: mention) }
        }
      }
      return counts
    }
    return counts.dropFirst().reduce(into: counts[0]) { $0.add($1) }
  }

  private func terms(
    of counts: TermCounts,
    in marked: [Int],
    others: Int,
    limit: Int,
    rest: (UInt64) -> UInt32?
  ) -> [MarkingTerm] {
    let scored = counts.entries.compactMap { entry -> TermSelection.Candidate? in
      let (count, other) = (Int(entry.count), Int(rest(entry.key) ?? 0))
      let odds = LogOdds(count: count, of: marked.count, others: other, of: others)
      guard odds.score >= TermFinder.leastScore else { return nil }
      return TermSelection.Candidate(entry: entry, others: other, score: odds.score)
    }
    var selection = TermSelection(scored)
    selection.readWords(of: store, vocabulary)
    let chosen = selection.chosen(limit: limit)
    let forms = WrittenForms(of: chosen, in: marked, store: store, vocabulary: vocabulary)
    return chosen.map { candidate in
      MarkingTerm(
        text: forms.text(of: candidate.entry.key) ?? "",
        mentions: Int(candidate.entry.count),
        others: candidate.others,
        score: candidate.score
      )
    }.filter { !$0.text.isEmpty }
  }

  /// In how many parts so many mentions are worked on.
  private func parts(of mentions: Int) -> Int { max(1, min(workers, mentions / 1024)) }

  /// What `work` makes of each part of the mentions, in their order; at least one part.
  private func inParts<Part: Sendable>(
    _ mentions: [Int],
    _ work: @escaping @Sendable (ArraySlice<Int>) -> Part
  ) async -> [Part] {
    let parts = parts(of: mentions.count)
    guard parts > 1 else { return [work(mentions[...])] }
    return await withTaskGroup(of: (Int, Part).self) { group in
      for part in 0..<parts {
        let range = (mentions.count * part / parts)..<(mentions.count * (part + 1) / parts)
        group.addTask { (part, work(mentions[range])) }
      }
      var made: [(Int, Part)] = []
      for await part in group { made.append(part) }
      return made.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}

extension TermCounts {
  /// Takes in the terms of `other` that enough mentions have.
  fileprivate mutating func add(_ other: TermCounts, fewest: Int) {
    for entry in other.entries where Int(entry.count) >= fewest { take(entry) }
  }
}
