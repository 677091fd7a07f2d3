import ReputationModel

/// The words of some mentions, to be gone through more than once: kept where they are few, else read each time.
struct TermTexts: Sendable {
  /// Where the mentions stand in the store, in ascending order.
  let mentions: [Int]
  private let store: MentionStore
  private let vocabulary: TermVocabulary
  /// The words of each; empty where they are too many to be kept.
  private let kept: [TermWords]

  /// The words of no more mentions are kept: a few megabytes.
  private static let mostKept = 2048

  /// The words of `mentions`.
  init(_ mentions: [Int], of store: MentionStore, _ vocabulary: TermVocabulary) {
    self.mentions = mentions
    self.store = store
    self.vocabulary = vocabulary
    var words = TermWords()
    var kept: [TermWords] = []
    for mention in mentions.count > TermTexts.mostKept ? [] : mentions {
      words.read(mention, of: store, vocabulary)
      kept.append(words)
    }
    self.kept = kept
  }

  /// Calls `body` with each mention of a part of them, and with its words.
  func forEach(in part: Range<Int>, _ body: (_ mention: Int, _ words: TermWords) -> Void) {
    var words = TermWords()
    for place in part {
      if kept.isEmpty {
        words.read(mentions[place], of: store, vocabulary)
        body(mentions[place], words)
      } else {
        body(mentions[place], kept[place])
      }
    }
  }

  /// The words of one of the mentions.
  func words(of mention: Int) -> TermWords {
    var (low, high) = (0, kept.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle] < mention { low = middle + 1 } else { high = middle }
    }
    if low < kept.count, mentions[low] == mention { return kept[low] }
    var words = TermWords()
    words.read(mention, of: store, vocabulary)
    return words
  }
}
