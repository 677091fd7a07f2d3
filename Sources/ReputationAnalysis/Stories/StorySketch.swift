/// What is kept of a mention to find its copies: a few keys that copies are likely to share, and two sets of bits by
/// which most of those that share a key by chance are told apart without looking at their words.
///
/// The keys are the least of the numbers of runs of words (MinHash, Broder 1997): of pairs in the title, and of
/// threes at the beginning of the text, where a shortened copy still has them.
struct StorySketch: Sendable {
  /// So many keys are made at most.
  static let mostKeys = titleKeys + textKeys + 1
  /// So many words of a title and of a text make the keys.
  private static let mostWords = 48
  /// A title with fewer words that say something does not tell a story by itself.
  static let fewestTitleWords = 4
  /// A text with fewer runs of three words does not either.
  static let fewestRuns = 8

  private static let titleKeys = 2
  private static let textKeys = 3
  private static let wordsOfBeginning = 14
  private static let wordsOfBits = 34

  /// The keys.
  private(set) var keys: [UInt64] = []
  /// A bit for each word of the title that says something.
  private(set) var titleBits: UInt64 = 0
  /// A bit for each run of three words at the beginning of the text.
  private(set) var textBits: UInt64 = 0
  private var words = FirstWords()

  /// Makes the sketch of a title and a text anew, and keeps the room of the one before.
  mutating func make(
    title: UnsafeRawBufferPointer,
    text: UnsafeRawBufferPointer,
    vocabulary: StoryVocabulary
  ) {
    keys.removeAll(keepingCapacity: true)
    (titleBits, textBits) = (0, 0)
    words.read(title, limit: StorySketch.mostWords)
    sketchTitle(vocabulary)
    words.read(text, limit: StorySketch.mostWords)
    sketchText()
  }

  private mutating func sketchTitle(_ vocabulary: StoryVocabulary) {
    var least = (UInt64.max, UInt64.max)
    var bits: UInt64 = 0
    var previous: UInt64 = 0
    var count = 0
    words.forEach { word, isNumeral in
      let (role, meaning) = vocabulary.role(of: word, isNumeral: isNumeral)
      guard role != .common else { return }
      bits |= 1 << (meaning >> 58)
      if count > 0 { StorySketch.note(WordReader.mixed(previous &* 3 &+ meaning), in: &least) }
      previous = meaning
      count += 1
    }
    titleBits = bits
    guard count >= StorySketch.fewestTitleWords else { return }
    add(least.0)
    add(least.1)
  }

  private mutating func sketchText() {
    var least = (UInt64.max, UInt64.max)
    var third = UInt64.max
    var beginning = UInt64.max
    var bits: UInt64 = 0
    var (first, second): (UInt64, UInt64) = (0, 0)
    var read = 0
    words.forEach { word, _ in
      read += 1
      let run = StorySketch.run(first, second, word)
      (first, second) = (second, word)
      guard read > 2 else { return }
      if read <= StorySketch.wordsOfBeginning { beginning = min(beginning, run) }
      if read <= StorySketch.wordsOfBits { bits |= 1 << (run & 63) }
      // Without a branch for each: which run is less than those before cannot be foretold.
      guard run != least.0, run != least.1 else { return }
      third = min(third, max(least.1, run))
      least.1 = min(least.1, max(least.0, run))
      least.0 = min(least.0, run)
    }
    guard read >= StorySketch.fewestRuns + 2 else { return }
    textBits = bits
    add(beginning)
    if least.0 != beginning { add(least.0) }
    if least.1 != beginning { add(least.1) }
    if third != beginning { add(third) }
  }

  private mutating func add(_ key: UInt64) {
    if key != .max { keys.append(key) }
  }

  @inline(__always)
  private static func note(_ value: UInt64, in least: inout (UInt64, UInt64)) {
    if value < least.0 {
      least = (value, least.0)
    } else if value < least.1, value != least.0 {
      least.1 = value
    }
  }

  /// Whether two mentions with those bits may be copies: most of what the shorter one says, the other says too.
  @inline(__always)
  static func mayBeCopies(titles: (UInt64, UInt64), texts: (UInt64, UInt64)) -> Bool {
    isMostlyShared(titles) || isMostlyShared(texts)
  }

  @inline(__always)
  private static func isMostlyShared(_ bits: (UInt64, UInt64)) -> Bool {
    let smaller = min(bits.0.nonzeroBitCount, bits.1.nonzeroBitCount)
    return smaller > 0 && (bits.0 & bits.1).nonzeroBitCount * 4 >= smaller * 3
  }

  /// The number of three words in a row.
  @inline(__always)
  static func run(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    WordReader.mixed(first &+ second &* 0x9E37_79B9_7F4A_7C15 &+ third &* 0xC2B2_AE3D_27D4_EB4F)
  }
}
