import ReputationModel

/// The words of some mentions, to be gone through more than once: kept where they are few, else read each time.
struct TermTexts: Sendable {
  /// Where the mentions stand in the store, in ascending order.
  let mentions: [Int]
  private let store: MentionStore
  private let vocabulary: TermVocabulary
  /// The words of all, one after another; empty where they are too many to be kept.
  private var kept: [TermWords.Word] = []
  /// For each mention where its words end among those that are kept.
  private var ends: [Int] = []

  /// The words of no more mentions are kept: a few megabytes.
  private static let mostKept = 2048

  /// The words of `mentions`.
  init(_ mentions: [Int], of store: MentionStore, _ vocabulary: TermVocabulary) {
    self.mentions = mentions
    self.store = store
    self.vocabulary = vocabulary
    guard mentions.count <= TermTexts.mostKept else { return }
    var words = TermWords()
    for mention in mentions {
      words.read(mention, of: store, vocabulary)
      kept += words.words
      ends.append(kept.count)
    }
  }

  /// Calls `body` with each mention of a part of them, and with its words.
  func forEach(in part: Range<Int>, _ body: (_ mention: Int, _ words: TermWords) -> Void) {
    var words = TermWords()
    for place in part {
      read(place, into: &words)
      body(mentions[place], words)
    }
  }

  /// The words of one of the mentions.
  func words(of mention: Int) -> TermWords {
    var words = TermWords()
    let place = ends.indices.firstPlace { mentions[$0] >= mention }
    if place < ends.count, mentions[place] == mention {
      read(place, into: &words)
    } else {
      words.read(mention, of: store, vocabulary)
    }
    return words
  }

  private func read(_ place: Int, into words: inout TermWords) {
    if ends.isEmpty {
      words.read(mentions[place], of: store, vocabulary)
    } else {
      words.read(kept[(place == 0 ? 0 : ends[place - 1])..<ends[place]])
    }
  }
}
