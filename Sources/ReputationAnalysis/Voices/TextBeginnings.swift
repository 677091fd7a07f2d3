import ReputationModel

/// What the beginnings of some texts rule out, before their words are all read.
///
/// Texts that are the same begin with the same words, and a text without `#` and `:` has neither hashtag nor link.
struct TextBeginnings {
  /// At most so many of the texts are the same text; those of fewer words than ``words`` left out.
  private(set) var mostAlike = 0
  /// At most so many of the texts have a hashtag or a link.
  private(set) var withLinks = 0

  /// So many words of each text are looked at.
  static let words = TrollSigns.fewestCopies.words

  /// Looks at the texts of the mentions at `places`.
  init(of places: [Int], store: MentionStore) {
    var reader = NumberedWords()
    var keys: [UInt64] = []
    keys.reserveCapacity(places.count)
    for place in places {
      reader.removeAll()
      store.withWords(at: place) { title, text in
        reader.append(title, limit: TextBeginnings.words)
        reader.append(text, limit: TextBeginnings.words)
        if TextBeginnings.mayHaveLinks(text) { withLinks += 1 }
      }
      guard reader.words.count == TextBeginnings.words else { continue }
      keys.append(reader.words.reduce(0) { WordReader.mixed($0 ^ $1.number) })
    }
    keys.sort()
    var run = 0
    for place in keys.indices {
      run = place > 0 && keys[place] == keys[place - 1] ? run + 1 : 1
      mostAlike = max(mostAlike, run)
    }
  }

  private static func mayHaveLinks(_ text: UnsafeRawBufferPointer) -> Bool {
    // Without stopping early, so that many bytes are compared at once.
    var has: UInt8 = 0
    for byte in text { has |= byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":") ? 1 : 0 }
    return has != 0
  }
}
