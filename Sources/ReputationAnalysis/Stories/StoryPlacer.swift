import ReputationModel

/// Goes through the mentions once, oldest first, and puts each with the copies that came before it.
///
/// Candidates are those that share a key of their ``StorySketch`` and lie within three days; a ``StoryComparison``
/// then decides. A story ends fourteen days after it began: what is told again later is told anew.
struct StoryPlacer: Sendable {
  private let store: MentionStore
  /// Where the mentions stand in the store, in ascending order; all else knows a mention by its number in this list.
  private let mentions: [Int]
  private var comparison: StoryComparison
  private var candidates: StoryCandidates
  private var chains: StoryChains
  private var titleBits: [UInt64]
  private var textBits: [UInt64]
  private var found: [Int] = []

  init(store: MentionStore, mentions: [Int], vocabulary: StoryVocabulary) {
    self.store = store
    self.mentions = mentions
    comparison = StoryComparison(store: store, vocabulary: vocabulary)
    candidates = StoryCandidates(keys: StoryPlacer.mostAtOnce(mentions, store) * StorySketch.mostKeys)
    chains = StoryChains(count: mentions.count)
    titleBits = Array(repeating: 0, count: mentions.count)
    textBits = titleBits
  }

  /// The numbers of the mentions of each story that has copies, oldest first; the stories in the order of their first
  /// ones.
  func groups() -> [[Int]] { chains.groups() }

  /// Puts mentions that come behind all before with their copies.
  mutating func place(_ sketches: StorySketches) {
    sketches.forEach { number, keys, bits in
      (titleBits[number], textBits[number]) = bits
      place(number, keys)
    }
  }

  private mutating func place(_ index: Int, _ keys: ArraySlice<UInt64>) {
    findCandidates(index, keys)
    for candidate in found {
      let (one, other) = (chains.lead(of: candidate), chains.lead(of: index))
      guard one != other, areWithinAStory(min(one, other), index),
        comparison.areCopies(mentions[index], mentions[candidate])
      else { continue }
      // A chain of small changes must not end in another story than it began with.
      guard one == candidate || !comparison.contradict(mentions[index], mentions[one]) else { continue }
      chains.join(one, other)
    }
    for key in keys { candidates.remember(index, key, chains: chains) }
  }

  private mutating func findCandidates(_ index: Int, _ keys: ArraySlice<UInt64>) {
    found.removeAll(keepingCapacity: true)
    for key in keys { candidates.find(key, into: &found) }
    let now = published(index)
    found.removeAll { candidate in
      now.seconds(since: store.published(at: mentions[candidate])) > StoryFinder.longestPause
        || !StorySketch.mayBeCopies(
          titles: (titleBits[candidate], titleBits[index]),
          texts: (textBits[candidate], textBits[index])
        )
    }
  }

  private func areWithinAStory(_ first: Int, _ last: Int) -> Bool {
    published(last).seconds(since: published(first)) <= StoryFinder.longestStory
  }

  private func published(_ number: Int) -> Timestamp { store.published(at: mentions[number]) }

  /// The most mentions within the time in which a copy may follow.
  private static func mostAtOnce(_ mentions: [Int], _ store: MentionStore) -> Int {
    var most = 0
    var start = 0
    for end in mentions.indices {
      let moment = store.published(at: mentions[end])
      while moment.seconds(since: store.published(at: mentions[start])) > StoryFinder.longestPause {
        start += 1
      }
      most = max(most, end - start + 1)
    }
    return most
  }
}
