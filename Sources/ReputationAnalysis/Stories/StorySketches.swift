import ReputationModel

/// The sketches of mentions in a row, but for those that tell no stories.
struct StorySketches: Sendable {
  /// A mention, and where its keys end.
  private struct Entry {
    let mention: UInt32
    let end: UInt32
    let titleBits: UInt64
    let textBits: UInt64
  }

  private var entries: [Entry] = []
  private var keys: [UInt64] = []

  /// The sketches of `mentions`.
  init(of mentions: Range<Int>, in store: MentionStore, vocabulary: StoryVocabulary) {
    entries.reserveCapacity(mentions.count)
    keys.reserveCapacity(mentions.count * StorySketch.mostKeys)
    var sketch = StorySketch()
    for index in mentions where StorySketches.tellsStory(index, in: store) {
      store.withWords(at: index) { sketch.make(title: $0, text: $1, vocabulary: vocabulary) }
      keys += sketch.keys
      entries.append(
        Entry(
          mention: UInt32(index),
          end: UInt32(keys.count),
          titleBits: sketch.titleBits,
          textBits: sketch.textBits
        )
      )
    }
  }

  /// Calls `body` with each mention, the keys of its sketch, and the bits of its title and its text.
  func forEach(_ body: (_ mention: Int, _ keys: ArraySlice<UInt64>, _ bits: (UInt64, UInt64)) -> Void) {
    var begin = 0
    for entry in entries {
      body(Int(entry.mention), keys[begin..<Int(entry.end)], (entry.titleBits, entry.textBits))
      begin = Int(entry.end)
    }
  }

  /// Whether the mention is of a sort that tells stories.
  private static func tellsStory(_ index: Int, in store: MentionStore) -> Bool {
    switch store.kind(at: index) {
    case .news: true
    // Without a title it is somebody's own words, which others may repeat, and each asks for an answer of its own.
    case .video, .forum, .post, .other: store.hasTitle(at: index) && !store.hasRating(at: index)
    case .review, .comment, .message: false
    }
  }
}
