import ReputationModel

/// Goes through a text from word to word, and makes a number of each, so that words are counted and compared without a
/// string being made.
///
/// Case, accents and punctuation do not matter. `1.310` and `1,310` are one word, as a point between digits parts
/// thousands in one language and decimals in another. Letters of scripts that have no plain Latin form stay as they are.
/// All that compares words reads them here, but for what is worked out of their letters: see ``FoldedWords``.
package struct WordReader {
  /// One word.
  package struct Word: Sendable {
    /// A number made of its letters and the reader's seed; without a seed the same on every build.
    package let number: UInt64
    /// Where it begins, in bytes.
    package let start: Int32
    /// Where it ends.
    package let end: Int32
    /// Of how many letters and digits it is, without accents.
    package let length: Int32
    /// Whether it begins with a capital.
    package let isCapitalised: Bool
    /// Whether it begins with a digit.
    package let isNumeral: Bool
    /// Whether there is a digit in it.
    package let hasDigits: Bool
  }

  private let bytes: UnsafeRawBufferPointer
  private let seed: UInt64
  /// Where it goes on to read.
  private(set) var index = 0
  /// What it looks at, of which the words that were read are left out.
  private var window = WordWindow()
  /// Where that begins; before the beginning of the text nothing is looked at.
  private var begin = -WordWindow.width

  /// A reader of `bytes`, which are UTF-8.
  ///
  /// - Parameter seed: what goes into every number: one that nobody knows, where strangers' words fill tables.
  package init(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) {
    self.bytes = bytes
    self.seed = seed
  }

  /// The next word; `nil` at the end.
  ///
  /// Nothing here may take the reader's address: that its variables stay in registers is half the time.
  @inline(__always)
  package mutating func next() -> Word? {
    while true {
      if window.words != 0 {
        let offset = window.words.trailingZeroBitCount
        let length = (~(window.words &>> UInt64(truncatingIfNeeded: offset))).trailingZeroBitCount
        let start = begin &+ offset
        // What ends where the window does may go on behind it.
        guard offset &+ length == WordWindow.width, offset > 0, begin &+ WordWindow.width < bytes.count else {
          return word(at: start, offset, length) ?? longWord(at: start)
        }
        begin = start
      } else {
        begin &+= WordWindow.width
        guard begin < bytes.count else {
          index = bytes.count
          return nil
        }
      }
      window = WordWindow(bytes, at: begin)
    }
  }

  /// Goes on behind the next space.
  @inline(__always)
  mutating func skipToken() {
    while index < bytes.count, bytes[index] > 0x20 { index &+= 1 }
    leaveOut()
  }

  /// Goes on at `place`, which is no word's middle.
  @inline(__always)
  mutating func goOn(at place: Int) {
    index = place
    window.words = 0
    begin = index &- WordWindow.width
  }

  /// Goes on at `place`, which is no word's middle, with a window on the bytes from `begin` on, which need not be looked
  /// at again.
  @inline(__always)
  mutating func goOn(at place: Int, in window: WordWindow, from begin: Int) {
    guard place >= begin else { return goOn(at: place) }
    index = place
    self.begin = begin
    self.window = window
    self.window.words &= UInt64.max &<< UInt64(truncatingIfNeeded: place &- begin)
  }

  /// The word of so many bytes at `start`, which is `offset` in the window; `nil` where it is none of ``ShortWord``.
  @inline(__always)
  private mutating func word(at start: Int, _ offset: Int, _ length: Int) -> Word? {
    guard length <= ShortWord.mostBytes else { return nil }
    let bits = ((1 as UInt64) &<< UInt64(truncatingIfNeeded: length)) &- 1
    let signs = window.signs &>> UInt64(truncatingIfNeeded: offset) & bits
    guard let word = ShortWord(bytes, at: start, bytes: length, signs: signs),
      !(word.hasDigits && LongWord.isWithinNumber(bytes, start &+ length))
    else { return nil }
    index = start &+ length
    window.words &= ~(bits &<< UInt64(truncatingIfNeeded: offset))
    return word.word(from: start, to: index, seed: seed)
  }

  @inline(__always)
  private mutating func longWord(at start: Int) -> Word? {
    let (word, end) = LongWord.next(in: bytes, from: start, seed: seed)
    index = end
    leaveOut()
    return word
  }

  /// Leaves out of the window what stands before ``index``.
  @inline(__always)
  private mutating func leaveOut() {
    let read = index &- begin
    if read < WordWindow.width {
      window.words &= UInt64.max &<< UInt64(truncatingIfNeeded: read)
    } else {
      goOn(at: index)
    }
  }

  /// What a word's number is made of after eight of its letters, and after each eight more.
  ///
  /// Nothing but a product of half as many bits, as ``finished(_:)`` scatters all of it: for many words at once the
  /// processor has that, and has not what ``mixed(_:)`` needs.
  @inline(__always)
  static func begun(_ letters: UInt64) -> UInt64 { letters &* 0x9E37_79B9_7F4A_7C15 }

  /// A word's number, of what was begun, its last letters and its length: different for whatever differs in these.
  @inline(__always)
  static func finished(_ letters: UInt64) -> UInt64 {
    let product = (letters ^ letters &>> 32) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product &>> 32
  }

  /// Scatters a number over all of its bits; nothing of a process's own goes in, so that builds agree.
  @inline(__always)
  package static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x2545_F491_4F6C_DD1D).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
