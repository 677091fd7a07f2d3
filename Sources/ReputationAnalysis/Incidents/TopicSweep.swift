import ReputationModel

/// Goes through a store once and finds the mentions of all topics.
///
/// The store is cut into a few parts, which all cores share; within a part an incident takes part from the beginning of
/// its time to the end, and costs nothing before and after.
struct TopicSweep {
  let store: MentionStore
  /// All terms.
  let index: TermIndex
  /// For each incident the numbers of its terms.
  let terms: [[Int]]
  /// For each incident the numbers of its sources; `nil` for all.
  let sources: [Set<Int>?]
  /// For each incident the places in the store that are looked at.
  let followed: [Range<Int>]

  /// So many parts at most, and so many mentions in each at least.
  private static let mostParts = 16
  private static let leastSize = 4096

  /// For each incident the mentions of its sources that have one of its terms, in the order of the store.
  func topics() -> [[Int]] {
    let count = max(1, min(TopicSweep.mostParts, store.count / TopicSweep.leastSize))
    let parts = Concurrently.map(count) { part in
      topics(within: (store.count * part / count)..<(store.count * (part + 1) / count))
    }
    guard parts.count > 1 else { return parts[0] }
    return followed.indices.map { incident in parts.flatMap { $0[incident] } }
  }

  /// The terms of one mention; meant to be used again for mention after mention.
  private struct Search {
    private(set) var found: [Int] = []
    private var progress = TermIndex.Progress()

    mutating func read(
      _ mention: Int,
      of store: MentionStore,
      _ index: TermIndex,
      _ beginnings: WordBeginnings
    ) {
      found.removeAll(keepingCapacity: true)
      progress.removeAll()
      store.withWords(at: mention) { title, text in
        index.forEachTerm(in: title, beginnings, &progress) { found.append($0) }
        index.forEachTerm(in: text, beginnings, &progress) { found.append($0) }
      }
    }
  }

  private func topics(within part: Range<Int>) -> [[Int]] {
    let followed = followed.map { $0.clamped(to: part) }
    let searching = followed.indices.filter { !terms[$0].isEmpty && !followed[$0].isEmpty }
    let starts = searching.sorted { followed[$0].lowerBound < followed[$1].lowerBound }
    let ends = searching.sorted { followed[$0].upperBound < followed[$1].upperBound }
    var topics = [[Int]](repeating: [], count: followed.count)
    // Who looks for a term at the moment: incidents whose time is over cost nothing.
    var seekers = [[Int]](repeating: [], count: index.count)
    let beginnings = index.beginnings(of: searching.lazy.flatMap { terms[$0] })
    var search = Search()
    var (started, ended) = (0, 0)
    var place = starts.first.map { followed[$0].lowerBound } ?? part.upperBound
    while ended < ends.count {
      while started < starts.count, followed[starts[started]].lowerBound <= place {
        for term in terms[starts[started]] { seekers[term].append(starts[started]) }
        started += 1
      }
      while ended < ends.count, followed[ends[ended]].upperBound <= place {
        for term in terms[ends[ended]] { seekers[term].removeAll { $0 == ends[ended] } }
        ended += 1
      }
      if started == ended {
        // Nobody is looking: on to the next who does.
        guard started < starts.count else { break }
        place = followed[starts[started]].lowerBound
        continue
      }
      search.read(place, of: store, index, beginnings)
      for term in search.found {
        for incident in seekers[term] where topics[incident].last != place {
          if sources[incident]?.contains(store.sourceIndex(at: place)) ?? true {
            topics[incident].append(place)
          }
        }
      }
      place += 1
    }
    return topics
  }
}
