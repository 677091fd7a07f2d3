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

  /// A reader of `bytes`, which are UTF-8.
  ///
  /// - Parameter seed: what goes into every number: one that nobody knows, where strangers' words fill tables.
  package init(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) {
    self.bytes = bytes
    self.seed = seed
  }

  /// The next word; `nil` at the end.
  @inline(__always)
  package mutating func next() -> Word? {
    // Variables of its own stay in registers: that is half the time.
    let bytes = bytes
    var word = Unfinished(number: seed)
    var place = index
    // Mostly one space stands between two words.
    if place < bytes.count, bytes[place] == 0x20 { place &+= 1 }
    while place < bytes.count {
      let block = EightBytes(bytes, at: place)
      let run = block.run
      if run > 0 {
        word.take(block, run, at: place)
        place &+= run
        if run == 8 { continue }
      } else if word.length == 0 {
        let gap = block.gap
        place &+= gap
        if gap > 0 { continue }
      }
      guard place < bytes.count else { break }
      if bytes[place] >= 0x80 {
        let sign = WordSign(bytes, at: place)
        if !word.take(sign, at: place) { break }
        place &+= sign.length
      } else if WordReader.isWithinNumber(bytes, place) {
        place &+= 1
      } else {
        break
      }
    }
    index = place
    return word.length > 0 ? word.finished(end: min(place, bytes.count)) : nil
  }

  /// Goes on behind the next space.
  mutating func skipToken() {
    while index < bytes.count, bytes[index] > 0x20 { index += 1 }
  }

  /// Whether the sign at `index` is a point or comma between two digits.
  @inline(__always)
  private static func isWithinNumber(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","), index > 0,
      index + 1 < bytes.count
    else { return false }
    return bytes[index - 1] &- 0x30 < 10 && bytes[index + 1] &- 0x30 < 10
  }

  /// Scatters a number over all of its bits; nothing of a process's own goes in, so that builds agree.
  @inline(__always)
  package static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x2545_F491_4F6C_DD1D).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}

extension WordReader {
  /// A word of which more may come.
  private struct Unfinished {
    var number: UInt64
    /// The latest letters, of which there are not eight yet.
    var letters: UInt64 = 0
    var length = 0
    var start = 0
    var isCapitalised = false
    var isNumeral = false
    var hasDigits = false

    @inline(__always)
    init(number: UInt64) { self.number = number }

    /// Takes the letters and digits that a block begins with.
    @inline(__always)
    mutating func take(_ block: EightBytes, _ run: Int, at place: Int) {
      if length == 0 {
        start = place
        isCapitalised = block.beginsWithCapital
        isNumeral = block.beginsWithDigit
      }
      hasDigits = hasDigits || block.hasDigit(run)
      take(block.lowercased(run), run)
    }

    /// Takes a character beyond ASCII; `false` where it ends the word.
    @inline(__always)
    mutating func take(_ sign: WordSign, at place: Int) -> Bool {
      guard sign.letters > 0 else { return length == 0 || !sign.endsWord }
      if length == 0 { (start, isCapitalised) = (place, sign.isUppercase) }
      take(UInt64(sign.folded), sign.letters)
      return true
    }

    @inline(__always)
    private mutating func take(_ bytes: UInt64, _ count: Int) {
      let filled = length & 7
      letters |= bytes &<< UInt64(8 * filled)
      length &+= count
      if filled + count >= 8 {
        number = WordReader.mixed(number ^ letters)
        letters = filled == 0 ? 0 : bytes &>> UInt64(64 - 8 * filled)
      }
    }

    @inline(__always)
    func finished(end: Int) -> Word {
      Word(
        number: WordReader.mixed(number ^ letters ^ UInt64(truncatingIfNeeded: length) << 56),
        start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end),
        length: Int32(truncatingIfNeeded: length),
        isCapitalised: isCapitalised,
        isNumeral: isNumeral,
        hasDigits: hasDigits
      )
    }
  }
}
