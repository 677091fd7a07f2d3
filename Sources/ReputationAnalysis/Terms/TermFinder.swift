import ReputationModel

/// Finds the terms that mark some mentions against others, in time that grows with the mentions alone.
///
/// Candidates are counted in two passes over the marked mentions: a sketch says what is too rare to count, so that
/// memory does not grow with the vocabulary. One more pass counts the candidates in the others, or in an even sample of
/// them.
struct TermFinder: Sendable {
  /// On fewer mentions a term says nothing.
  static let fewestMentions = 3
  /// A term stands in at least one of so many marked mentions, so that no more than some thousands are counted.
  static let rarestShare = 2000
  /// The least score of a term that marks: by chance one in forty terms of equal share reaches it.
  static let leastScore = 1.96

  /// More mentions of the other side are not looked at.
  ///
  /// A share among so many has a standard error of 0.11 percentage
  /// points at most (√(0.25 ÷ 200,000)), far less than a term's shares differ by.
  static let largestBackground = 200_000

  private let store: MentionStore
  private let vocabulary: TermVocabulary
  /// The words of the brand's names, which are no reason for anything, also where they stand alone.
  private let own: Set<UInt64>
  private let workers: Int

  /// A finder over `store`, on so many cores; `names` are the brand's own.
  init(store: MentionStore, names: [String], workers: Int = 1) {
    self.store = store
    let vocabulary = TermVocabulary(names: names)
    self.vocabulary = vocabulary
    own = Set(names.flatMap(vocabulary.numbers))
    self.workers = max(1, workers)
  }

  /// The terms that mark `marked` against `others`, the surest first.
  func terms(marking marked: [Int], against others: [Int], limit: Int) -> [MarkingTerm] {
    guard TermFinder.suffice(marked.count, others.count) else { return [] }
    let background = TermFinder.sample(of: others)
    let marked = texts(of: marked)
    let candidates = candidates(in: marked)
    let rest = count(candidates, in: texts(of: background))
    return terms(of: candidates, in: marked, others: background.count, limit: limit) { rest[$0]?.count }
  }

  /// For each group of mentions the terms that mark it against all others of `all`.
  ///
  /// All groups together take one pass over `all`, or over the sample of it.
  ///
  /// - Parameter told: for each group the words that say nothing new of it.
  func terms(
    marking groups: [[Int]],
    among all: [Int],
    told: [[String]] = [],
    limit: Int
  ) -> [[MarkingTerm]] {
    let background = TermFinder.sample(of: all)
    var isBackground = [Bool](repeating: false, count: store.count)
    for mention in background { isBackground[mention] = true }
    let isInBackground = isBackground
    let marked = inLanes(groups.count) { number in
      let group = groups[number]
      let others = background.count - group.count { isInBackground[$0] }
      guard TermFinder.suffice(group.count, others) else { return Marked() }
      let texts = texts(of: group)
      let candidates = candidates(in: texts)
      let inBoth = count(candidates, in: texts) { isInBackground[$0] }
      return Marked(candidates: candidates, inBoth: inBoth, others: others)
    }
    var union = TermCounts()
    for group in marked { union.know(group.candidates) }
    guard !union.isEmpty else { return groups.map { _ in [] } }
    let totals = count(union, in: texts(of: background))
    return inLanes(groups.count) { number in
      let group = marked[number]
      guard !group.candidates.isEmpty else { return [] }
      let told = number < told.count ? Set(told[number].flatMap(vocabulary.numbers)) : []
      return terms(
        of: group.candidates,
        in: texts(of: groups[number]),
        others: group.others,
        told: told,
        limit: limit
      ) { key in
        totals[key].map { $0.count - (group.inBoth[key]?.count ?? 0) }
      }
    }
  }

  /// What is known of a group before the others are counted.
  private struct Marked: Sendable {
    var candidates = TermCounts()
    /// How many of the group's mentions that are in the background, too, have each of them.
    var inBoth = TermCounts()
    /// How many mentions of the background are not in the group.
    var others = 0
  }

  private static func suffice(_ marked: Int, _ others: Int) -> Bool {
    marked >= fewestMentions && others >= fewestMentions
  }

  /// No more of the mentions than that, evenly spread over them and the same on every run.
  static func sample(of mentions: [Int], most: Int = largestBackground) -> [Int] {
    guard mentions.count > most else { return mentions }
    return (0..<most).map { mentions[$0 * mentions.count / most] }
  }

  private func texts(of mentions: [Int]) -> TermTexts { TermTexts(mentions, of: store, vocabulary) }

  /// The terms that enough of the mentions have.
  private func candidates(in texts: TermTexts) -> TermCounts {
    let size = texts.mentions.count
    let fewest = max(TermFinder.fewestMentions, size / TermFinder.rarestShare)
    let skipped = fewest / (2 * parts(of: size))
    let sketches = inParts(size) { part in
      var sketch = TermSketch(mentions: size, skipped: skipped)
      texts.forEach(in: part) { _, words in sketch.add(words) }
      return sketch
    }
    // Each part may have skipped so many.
    let filter = sketches.dropFirst().reduce(into: sketches[0]) { $0.add($1) }
      .terms(from: fewest - skipped * sketches.count)
    let counts = inParts(size) { part in
      var counts = TermCounts(room: part.count * 8)
      texts.forEach(in: part) { mention, words in
        words.forEachTerm { key, place in
          if filter.contains(key) { counts.count(key, in: mention, at: place) }
        }
      }
      return counts
    }
    return counts.dropFirst().reduce(into: counts[0]) { $0.add($1) }.counted(atLeast: fewest)
  }

  /// How many of the mentions that count have each of the terms.
  private func count(
    _ terms: TermCounts,
    in texts: TermTexts,
    where counts: @Sendable (Int) -> Bool = { _ in true }
  ) -> TermCounts {
    let empty = TermCounts(knowing: terms)
    let filter = TermFilter(terms.entries.map(\.key))
    let found = inParts(texts.mentions.count) { part in
      var found = empty
      texts.forEach(in: part) { mention, words in
        guard counts(mention) else { return }
        words.forEachTerm { key, _ in
          if filter.contains(key) { found.countKnown(key, in: mention) }
        }
      }
      return found
    }
    return found.dropFirst().reduce(into: found[0]) { $0.add($1) }
  }

  private func terms(
    of counts: TermCounts,
    in marked: TermTexts,
    others: Int,
    told: Set<UInt64> = [],
    limit: Int,
    rest: (UInt64) -> UInt32?
  ) -> [MarkingTerm] {
    let scored = counts.entries.compactMap { entry -> TermSelection.Candidate? in
      let (count, other) = (Int(entry.count), Int(rest(entry.key) ?? 0))
      let odds = LogOdds(count: count, of: marked.mentions.count, others: other, of: others)
      guard odds.score >= TermFinder.leastScore else { return nil }
      return TermSelection.Candidate(entry: entry, others: other, score: odds.score)
    }
    var selection = TermSelection(scored)
    selection.readWords(of: marked)
    if !told.isEmpty || !own.isEmpty {
      selection.leaveOut {
        told.contains($0) || own.contains($0) || vocabulary.role(of: $0) == .common
      }
    }
    let chosen = selection.chosen(limit: limit)
    let forms = WrittenForms(of: chosen, in: marked, store: store)
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

  /// What `work` makes of each part of so many places, in their order; at least one part.
  private func inParts<Part: Sendable>(
    _ count: Int,
    _ work: @Sendable (Range<Int>) -> Part
  ) -> [Part] {
    let parts = parts(of: count)
    guard parts > 1 else { return [work(0..<count)] }
    return inLanes(parts) { part in work((count * part / parts)..<(count * (part + 1) / parts)) }
  }

  /// What `work` makes of each of so many numbers, in their order; as many at a time as there are workers.
  private func inLanes<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    let lanes = max(1, min(workers, count))
    guard lanes > 1 else { return (0..<count).map(work) }
    let made = Concurrently.map(lanes) { lane in
      stride(from: lane, to: count, by: lanes).map { (number: $0, value: work($0)) }
    }
    return made.joined().sorted { $0.number < $1.number }.map(\.value)
  }
}
