import ReputationModel

/// The words of a title or a text as numbers, so that a million of them are compared without a string being made.
///
/// Case, accents and punctuation do not matter. `1.310` and `1,310` are one word, as a point between digits parts
/// thousands in one language and decimals in another.
struct StoryWords: Sendable {
  /// One word.
  struct Word: Sendable, Hashable {
    /// A number made of its letters; the same on every build.
    var number: UInt64
    /// Whether it begins with a capital.
    var isCapitalised: Bool
    /// Whether it begins with a digit.
    var isNumeral: Bool
  }

  /// The words, in order.
  private(set) var words: [Word] = []

  /// No words.
  init() {}

  /// The words of `text`.
  init(_ text: String) {
    Array(text.utf8).withUnsafeBytes { append($0, limit: .max) }
  }

  /// Forgets every word, and keeps the room they took.
  mutating func removeAll() { words.removeAll(keepingCapacity: true) }

  /// Adds the words of `bytes`, which are UTF-8, until there are `limit` of them.
  mutating func append(_ bytes: UnsafeRawBufferPointer, limit: Int) {
    // A variable of its own, passed by value, stays in registers: that is half the time.
    var word = Unfinished()
    var index = 0
    while index < bytes.count, words.count < limit {
      let byte = bytes[index]
      index += 1
      // Without a table: a letter, a digit, the first byte of a character beyond ASCII, or the end of a word.
      let lower = byte | 0x20
      if lower &- 0x61 < 26 {
        word.take(lower, isCapital: lower != byte)
      } else if byte &- 0x30 < 10 {
        word.take(byte, isCapital: false)
      } else if byte >= 0x80 {
        let scalar = Scalar(bytes, at: index - 1)
        index += scalar.length - 1
        word = word.taking(scalar)
        if scalar.endsWord { end(&word) }
      } else if word.length > 0, !StoryWords.isWithinNumber(bytes, index - 1) {
        end(&word)
      }
    }
    if words.count < limit { end(&word) }
  }

  @inline(__always)
  private mutating func end(_ word: inout Unfinished) {
    if word.length > 0 { words.append(word.finished) }
    word = Unfinished()
  }

  /// A word of which more may come.
  private struct Unfinished {
    var number: UInt64 = 0
    var letters: UInt64 = 0
    var length = 0
    var isCapitalised = false
    var isNumeral = false

    @inline(__always)
    mutating func take(_ letter: UInt8, isCapital: Bool) {
      if length == 0 { (isCapitalised, isNumeral) = (isCapital, letter <= UInt8(ascii: "9")) }
      length &+= 1
      letters = letters << 8 | UInt64(letter)
      if length & 7 == 0 {
        number = StoryWords.mixed(number ^ letters)
        letters = 0
      }
    }

    @inline(never)
    func taking(_ scalar: Scalar) -> Unfinished {
      var word = self
      switch scalar.folded {
      case .letters(let one, let other):
        word.take(one, isCapital: length == 0 && scalar.isUppercase)
        if other != 0 { word.take(other, isCapital: false) }
      case .boundary where !scalar.endsWord:
        // A letter of another script stays as it is.
        for byte in scalar.bytes { word.take(byte, isCapital: false) }
      case .nothing, .apostrophe, .boundary: break
      }
      return word
    }

    var finished: Word {
      Word(
        number: StoryWords.mixed(number ^ letters ^ UInt64(truncatingIfNeeded: length) << 56),
        isCapitalised: isCapitalised,
        isNumeral: isNumeral
      )
    }
  }

  /// A character beyond ASCII, and what becomes of it.
  private struct Scalar {
    let bytes: UnsafeRawBufferPointer
    let folded: LatinFolding.Folded
    let endsWord: Bool
    private let value: UInt32

    var length: Int { bytes.count }
    var isUppercase: Bool { Unicode.Scalar(value)?.properties.isUppercase == true }

    @inline(never)
    init(_ all: UnsafeRawBufferPointer, at index: Int) {
      let first = all[index]
      let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
      let end = min(index + count, all.count)
      var value = UInt32(first & (0xFF >> UInt8(count + 1)))
      for offset in index + 1..<max(end, index + 1) { value = value << 6 | UInt32(all[offset] & 0x3F) }
      bytes = UnsafeRawBufferPointer(rebasing: all[index..<end])
      self.value = value
      folded = LatinFolding.fold(value)
      switch folded {
      case .letters, .nothing: endsWord = false
      case .apostrophe: endsWord = true
      case .boundary: endsWord = Unicode.Scalar(value)?.properties.isAlphabetic != true
      }
    }
  }

  /// Whether the sign at `index` is a point or comma between two digits.
  private static func isWithinNumber(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","), index > 0,
      index + 1 < bytes.count
    else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return digits.contains(bytes[index - 1]) && digits.contains(bytes[index + 1])
  }

  /// Scatters a number over all of its bits; nothing of a process's own goes in, so that builds agree.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x2545_F491_4F6C_DD1D).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
