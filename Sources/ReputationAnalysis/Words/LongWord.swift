/// A word of any length and of any signs, of which piece after piece is taken in.
struct LongWord {
  private var number: UInt64
  /// The latest letters, of which there are not eight yet.
  private var letters: UInt64 = 0
  private var length = 0
  private var start = 0
  private var isCapitalised = false
  private var isNumeral = false
  private var hasDigits = false

  @inline(__always)
  private init(number: UInt64) { self.number = number }

  /// Takes the letters and digits that a block begins with.
  @inline(__always)
  private mutating func take(_ block: EightBytes, _ run: Int, at place: Int) {
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
  private mutating func take(_ sign: WordSign, at place: Int) -> Bool {
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
      number = WordReader.begun(number ^ letters)
      letters = filled == 0 ? 0 : bytes &>> UInt64(64 - 8 * filled)
    }
  }

  @inline(__always)
  private func finished(end: Int) -> WordReader.Word {
    WordReader.Word(
      number: WordReader.finished(number ^ letters ^ UInt64(truncatingIfNeeded: length) << 56),
      start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end),
      length: Int32(truncatingIfNeeded: length),
      isCapitalised: isCapitalised,
      isNumeral: isNumeral,
      hasDigits: hasDigits
    )
  }

  /// The next word from `start` on, and where it ends; `nil` at the end of the text.
  @inline(never)
  static func next(
    in bytes: UnsafeRawBufferPointer,
    from start: Int,
    seed: UInt64
  ) -> (word: WordReader.Word?, end: Int) {
    var word = LongWord(number: seed)
    var place = start
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
      } else if isWithinNumber(bytes, place) {
        place &+= 1
      } else {
        break
      }
    }
    return (word.length > 0 ? word.finished(end: min(place, bytes.count)) : nil, place)
  }

  /// Whether the sign at `index` is a point or comma between two digits.
  @inline(__always)
  static func isWithinNumber(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    guard index > 0, index + 1 < bytes.count,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
    else { return false }
    return bytes[index - 1] &- 0x30 < 10 && bytes[index + 1] &- 0x30 < 10
  }
}
