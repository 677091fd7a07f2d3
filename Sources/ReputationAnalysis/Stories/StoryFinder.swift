import ReputationModel

/// Goes through the mentions once, oldest first, and puts each with the copies that came before it.
///
/// Candidates are those that share a key of their ``StorySketch`` and lie within three days; a ``StoryComparison``
/// then decides. A story ends fourteen days after it began: what is told again later is told anew.
struct StoryFinder {
  /// The most seconds between a copy and the one before.
  static let longestPause: Int64 = 3 * 86_400
  /// The most seconds from the first to the last of a story.
  static let longestStory: Int64 = 14 * 86_400

  private let store: MentionStore
  private let vocabulary = StoryVocabulary()
  private var comparison: StoryComparison
  private var candidates: StoryCandidates
  private var chains: StoryChains
  private var titleBits: [UInt64]
  private var textBits: [UInt64]
  private var title = StoryWords()
  private var text = StoryWords()
  private var sketch = StorySketch()
  private var found: [Int] = []

  init(store: MentionStore) {
    self.store = store
    comparison = StoryComparison(store: store, vocabulary: vocabulary)
    candidates = StoryCandidates(keys: StoryFinder.mostAtOnce(store) * StorySketch.mostKeys)
    chains = StoryChains(count: store.count)
    titleBits = Array(repeating: 0, count: store.count)
    textBits = titleBits
  }

  /// The mentions of each story that has copies, oldest first; the stories in the order of their first mentions.
  mutating func groups() -> [[Int]] {
    for index in 0..<store.count where tellsStory(index) { place(index) }
    return chains.groups()
  }

  /// Whether the mention is of a sort that tells stories.
  private func tellsStory(_ index: Int) -> Bool {
    switch store.kind(at: index) {
    case .news: true
    // Without a title it is somebody's own words, which others may repeat, and each asks for an answer of its own.
    case .video, .forum, .post, .other: store.hasTitle(at: index) && !store.hasRating(at: index)
    case .review, .comment, .message: false
    }
  }

  private mutating func place(_ index: Int) {
    makeSketch(index)
    findCandidates(index)
    for candidate in found {
      let (one, other) = (chains.lead(of: candidate), chains.lead(of: index))
      guard one != other, areWithinAStory(min(one, other), index), comparison.areCopies(index, candidate)
      else { continue }
      // A chain of small changes must not end in another story than it began with.
      guard one == candidate || !comparison.contradict(index, one) else { continue }
      chains.join(one, other)
    }
    for key in sketch.keys { candidates.remember(index, key, chains: chains) }
  }

  private mutating func makeSketch(_ index: Int) {
    title.removeAll()
    text.removeAll()
    store.withWords(at: index) { titleBytes, textBytes in
      title.append(titleBytes, limit: StorySketch.wordsOfText)
      text.append(textBytes, limit: StorySketch.wordsOfText)
    }
    sketch.make(title: title.words, text: text.words, vocabulary: vocabulary)
    titleBits[index] = sketch.titleBits
    textBits[index] = sketch.textBits
  }

  private mutating func findCandidates(_ index: Int) {
    found.removeAll(keepingCapacity: true)
    for key in sketch.keys { candidates.find(key, into: &found) }
    let now = store.published(at: index)
    found.removeAll { candidate in
      now.seconds(since: store.published(at: candidate)) > StoryFinder.longestPause
        || !StorySketch.mayBeCopies(
          titles: (titleBits[candidate], titleBits[index]),
          texts: (textBits[candidate], textBits[index])
        )
    }
  }

  private func areWithinAStory(_ first: Int, _ last: Int) -> Bool {
    store.published(at: last).seconds(since: store.published(at: first)) <= StoryFinder.longestStory
  }

  /// The most mentions within the time in which a copy may follow.
  private static func mostAtOnce(_ store: MentionStore) -> Int {
    var most = 0
    var start = 0
    for end in 0..<store.count {
      let moment = store.published(at: end)
      while moment.seconds(since: store.published(at: start)) > longestPause { start += 1 }
      most = max(most, end - start + 1)
    }
    return most
  }
}
