import ReputationModel
import Synchronization

/// Finds the stories of some mentions: sketches of them are made on all cores, and placed in the order of the mentions
/// while the next ones are made.
struct StoryFinder {
  /// The most seconds between a copy and the one before.
  static let longestPause: Int64 = 3 * 86_400
  /// The most seconds from the first to the last of a story.
  static let longestStory: Int64 = 14 * 86_400

  private let store: MentionStore

  /// Where the mentions stand in the store, in ascending order; from here on each goes by its number in this list.
  private let mentions: [Int]

  init(store: MentionStore, mentions: [Int]) {
    self.store = store
    self.mentions = mentions
  }

  /// The mentions of each story that has copies, oldest first; the stories in the order of their first mentions.
  func groups() -> [[Int]] {
    let vocabulary = StoryVocabulary()
    let placer = Mutex(StoryPlacer(store: store, mentions: mentions, vocabulary: vocabulary))
    var made: [StorySketches] = []
    var begin = 0
    while begin < mentions.count || !made.isEmpty {
      // What was made is let go before more is.
      let (first, ready) = (begin, made)
      let end = min(begin + StoryFinder.parts * StoryFinder.partSize, mentions.count)
      let count = (end - begin + StoryFinder.partSize - 1) / StoryFinder.partSize
      made = Concurrently.map(count + 1) { part -> StorySketches? in
        guard part > 0 else {
          placer.withLock { placer in
            for sketches in ready { placer.place(sketches) }
          }
          return nil
        }
        let start = first + (part - 1) * StoryFinder.partSize
        let part = mentions[start..<min(start + StoryFinder.partSize, end)]
        return StorySketches(of: part, in: store, vocabulary: vocabulary)
      }.compactMap { $0 }
      begin = end
    }
    return placer.withLock { $0.groups() }.map { $0.map { mentions[$0] } }
  }

  /// So many sketches are made in a row, and so many rows before they are placed: enough to keep the cores busy, and few
  /// enough to stay in their caches.
  private static let partSize = 2048
  private static let parts = 8
}
