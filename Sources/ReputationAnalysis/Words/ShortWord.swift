/// A word of a few bytes, which are folded and numbered in two registers, without a branch for each letter.
///
/// Its number and all else is what a ``LongWord`` of the same letters has.
struct ShortWord {
  /// A word of more bytes is none.
  static let mostBytes = 15

  /// The first eight letters and digits in lower case, and those behind them.
  private let letters: (UInt64, UInt64)
  /// Of how many letters and digits it is, without accents.
  private let length: Int
  private let isCapitalised: Bool

  /// The word of at most ``mostBytes`` bytes at `start`; `nil` where it has other signs than accented letters of Latin.
  ///
  /// - Parameter signs: a bit for each of its bytes that is part of a character beyond ASCII.
  @inline(__always)
  init?(_ text: UnsafeRawBufferPointer, at start: Int, bytes: Int, signs: UInt64) {
    var (low, high) = EightBytes.loadTwo(text, at: start)
    var length = bytes
    if signs != 0, !ShortWord.fold(&low, &high, &length, signs) { return nil }
    isCapitalised = low & 0x60 == 0x40
    // Of the high ones there are seven at most, and mostly none.
    let rest = (1 &<< UInt64(truncatingIfNeeded: 8 &* max(length &- 8, 0))) &- 1 as UInt64
    letters.0 = (low | EightBytes.each(0x20)) & EightBytes.mask(min(length, 8))
    letters.1 = (high | EightBytes.each(0x20)) & rest
    self.length = length
  }

  /// Whether there is a digit in it.
  @inline(__always)
  var hasDigits: Bool {
    // Of the bits 0x10 and 0x40 digits have the first alone; letters have the second.
    let (low, high) = (letters.0 & ~(letters.0 &>> 2), letters.1 & ~(letters.1 &>> 2))
    return (low | high) & EightBytes.each(0x10) != 0
  }

  /// The word with its place in the text.
  @inline(__always)
  func word(from start: Int, to end: Int, seed: UInt64) -> WordReader.Word {
    // Whether a word is long cannot be foretold, so both numbers are made and one is taken without a branch.
    let isLong = 0 &- UInt64(truncatingIfNeeded: length &>> 3)
    let before = seed ^ (WordReader.begun(seed ^ letters.0) ^ seed) & isLong
    let rest = letters.0 ^ (letters.1 ^ letters.0) & isLong
    return WordReader.Word(
      number: WordReader.finished(before ^ rest ^ UInt64(truncatingIfNeeded: length) &<< 56),
      start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end),
      length: Int32(truncatingIfNeeded: length),
      isCapitalised: isCapitalised,
      isNumeral: letters.0 & 0x40 == 0,
      hasDigits: hasDigits
    )
  }

  /// Puts plain letters in place of accented ones, of which each takes two bytes; `false` where it cannot.
  @inline(__always)
  private static func fold(
    _ low: inout UInt64,
    _ high: inout UInt64,
    _ length: inout Int,
    _ signs: UInt64
  ) -> Bool {
    var word = UInt128(high) &<< 64 | UInt128(low)
    var signs = signs
    while signs != 0 {
      let shift = UInt128(truncatingIfNeeded: signs.trailingZeroBitCount &* 8)
      let letter = WordSign.letter(UInt16(truncatingIfNeeded: word &>> shift))
      guard letter != 0 else { return false }
      let before = (1 &<< shift) &- 1 as UInt128
      word = word & before | UInt128(letter) &<< shift | word &>> 8 & ~(before &<< 8 | 0xFF)
      // Nothing is set below the two bits of the letter, which go.
      signs &= signs &- 1
      signs = (signs & (signs &- 1)) &>> 1
      length &-= 1
    }
    (low, high) = (UInt64(truncatingIfNeeded: word), UInt64(truncatingIfNeeded: word &>> 64))
    return true
  }
}
