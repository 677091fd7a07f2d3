import ReputationModel

/// The sketches of mentions in a row, but for those that tell no stories.
struct StorySketches: Sendable {
  /// The number of a mention, and where its keys end.
  private struct Entry {
    let number: UInt32
    let end: UInt32
    let titleBits: UInt64
    let textBits: UInt64
  }

  private var entries: [Entry] = []
  private var keys: [UInt64] = []

  /// The sketches of `mentions`; each goes by its index in the list that they are a part of.
  init(of mentions: ArraySlice<Int>, in store: MentionStore, vocabulary: StoryVocabulary) {
    entries.reserveCapacity(mentions.count)
    keys.reserveCapacity(mentions.count * StorySketch.mostKeys)
    var sketch = StorySketch()
    var number = mentions.startIndex
    store.forEachWords(of: mentions) { mention, title, text in
      defer { number += 1 }
      guard StorySketches.tellsStory(mention, in: store) else { return }
      sketch.make(title: title, text: text, vocabulary: vocabulary)
      keys += sketch.keys
      entries.append(
        Entry(
          number: UInt32(number),
          end: UInt32(keys.count),
          titleBits: sketch.titleBits,
          textBits: sketch.textBits
        )
      )
    }
  }

  /// Calls `body` with the number of each mention, the keys of its sketch, and the bits of its title and its text.
  func forEach(_ body: (_ number: Int, _ keys: ArraySlice<UInt64>, _ bits: (UInt64, UInt64)) -> Void) {
    var begin = 0
    for entry in entries {
      body(Int(entry.number), keys[begin..<Int(entry.end)], (entry.titleBits, entry.textBits))
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
