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
  private static let mostParts = 48
  private static let leastSize = 4096

  /// How many parts there are.
  var partCount: Int { max(1, min(TopicSweep.mostParts, store.count / TopicSweep.leastSize)) }

  /// For each incident the mentions within a part of its sources that have one of its terms, in the order of the store.
  func topics(ofPart part: Int) -> [[Int]] {
    topics(within: (store.count * part / partCount)..<(store.count * (part + 1) / partCount))
  }

  private func topics(within part: Range<Int>) -> [[Int]] {
    let followed = followed.map { $0.clamped(to: part) }
    let searching = followed.indices.filter { !terms[$0].isEmpty && !followed[$0].isEmpty }
    let starts = searching.sorted { followed[$0].lowerBound < followed[$1].lowerBound }
    let ends = searching.sorted { followed[$0].upperBound < followed[$1].upperBound }
    var search = Search(sweep: self)
    let sought = index.sought(searching.lazy.flatMap { terms[$0] })
    var progress = TermIndex.Progress()
    var (started, ended) = (0, 0)
    var place = starts.first.map { followed[$0].lowerBound } ?? part.upperBound
    while ended < ends.count {
      while started < starts.count, followed[starts[started]].lowerBound <= place {
        search.begin(starts[started])
        started += 1
      }
      while ended < ends.count, followed[ends[ended]].upperBound <= place {
        search.end(ends[ended])
        ended += 1
      }
      let start = started < starts.count ? followed[starts[started]].lowerBound : part.upperBound
      // Up to where nobody begins and nobody ends, which is all the way to the next one where nobody is looking.
      let next = ended < started ? min(start, followed[ends[ended]].upperBound) : start
      if ended < started {
        store.forEachText(in: place..<next) { mention, words in
          progress.removeAll()
          index.forEachTerm(in: words, sought, &progress) { search.note($0, in: mention) }
        }
      }
      place = next
    }
    return search.topics
  }

  /// Who looks for which term at the moment, and what was found.
  private struct Search {
    private let sweep: TopicSweep
    /// For each term the incidents that look for it.
    private var seekers: [[Int]]
    /// For each incident the mentions that were found.
    private(set) var topics: [[Int]]
    /// For each incident the latest of them.
    private var latest: [Int]

    init(sweep: TopicSweep) {
      self.sweep = sweep
      seekers = Array(repeating: [], count: sweep.index.count)
      topics = Array(repeating: [], count: sweep.followed.count)
      latest = Array(repeating: -1, count: sweep.followed.count)
    }

    mutating func begin(_ incident: Int) {
      for term in sweep.terms[incident] { seekers[term].append(incident) }
    }

    mutating func end(_ incident: Int) {
      for term in sweep.terms[incident] { seekers[term].removeAll { $0 == incident } }
    }

    /// A term stands in a mention.
    mutating func note(_ term: Int, in mention: Int) {
      // By places, as to go through a list holds on to it.
      for place in seekers[term].indices {
        let incident = seekers[term][place]
        guard latest[incident] != mention else { continue }
        latest[incident] = mention
        if let sources = sweep.sources[incident], !sources.contains(sweep.store.sourceIndex(at: mention)) {
          continue
        }
        topics[incident].append(mention)
      }
    }
  }
}
