import CWordBytes
import ReputationModel

/// The beginnings of some words, by which nearly all others are known to be none of them.
///
/// It says yes to all words of which the first eight bytes may be the same, with accents or without, and to a few others.
struct WordBeginnings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 13)

  /// Takes in a word.
  ///
  /// - Parameter letters: its first letters, as ``firstLetters(of:in:)`` tells them.
  mutating func insert(_ letters: [UInt8]) { insert(letters[...], behind: 0, at: 0) }

  /// Reads the bits, which ``cwordbytes_skim(_:_:_:_:)`` needs.
  @inline(__always)
  func withBits(_ body: (UnsafePointer<UInt64>) -> Void) {
    bits.withUnsafeBufferPointer { bits in bits.baseAddress.map(body) ?? () }
  }

  /// Takes in what may stand at the eighth byte and before, of which those before `place` are known.
  private mutating func insert(
    _ letters: ArraySlice<UInt8>,
    behind known: UInt64,
    at place: UInt64
  ) {
    guard place < 8, let first = letters.first else {
      let bit = Int(cwordbytes_place(known))
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
      return
    }
    insert(letters.dropFirst(), behind: known | UInt64(first | 0x20) << (8 * place), at: place + 1)
    // The second byte of a letter at the eighth does not count.
    let accented = known | 0xFFFF << (8 * place)
    for form in WordBeginnings.accented where letters.starts(with: form) {
      insert(letters.dropFirst(form.count), behind: accented, at: place + 2)
    }
  }

  /// What the letters from U+00C0 to U+00FF are read as, which alone are known by their bytes.
  private static let accented = Set(
    (0xC0...0xFF as ClosedRange<UInt32>).compactMap { scalar -> [UInt8]? in
      guard case .letters(let one, let other) = LatinFolding.fold(scalar) else { return nil }
      return other == 0 ? [one] : [one, other]
    }
  )

  /// The first letters and digits of a word, in lower case and without accents: all that may stand for eight bytes, of
  /// which the last may be the first half of a letter that is read as two.
  static func firstLetters(of word: WordReader.Word, in text: UnsafeRawBufferPointer) -> [UInt8] {
    var letters: [UInt8] = []
    var place = Int(word.start)
    while place < Int(word.end), letters.count < 9 {
      if text[place] < 0x80 {
        // Of a number the points are left out.
        let isPoint = text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: ",")
        if !isPoint { letters.append(text[place] | 0x20) }
        place += 1
      } else {
        let sign = WordSign(text, at: place)
        letters += (0..<sign.letters).map { UInt8(truncatingIfNeeded: sign.folded >> UInt32(8 * $0)) }
        place += sign.length
      }
    }
    return letters
  }
}
