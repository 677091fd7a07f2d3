import CWordBytes
import ReputationModel

/// The beginnings of some words, by which nearly all others are known to be none of them.
///
/// It says yes to all words of which the first eight bytes may be the same, with accents or without, and to a few others.
struct WordBeginnings: Sendable {
  private var bits = [UInt64](repeating: 0, count: Int(cwordbytes_filter_size))

  /// The beginnings of words of which the first letters are given, as ``firstLetters(of:in:)`` tells them.
  init(_ words: some Sequence<[UInt8]>) {
    for form in words.lazy.flatMap(WordBeginnings.forms) {
      let place = Int(cwordbytes_place(form))
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Reads the bits, which ``cwordbytes_skim(_:_:_:_:)`` needs.
  @inline(__always)
  func withBits(_ body: (UnsafePointer<UInt64>) -> Void) {
    bits.withUnsafeBufferPointer { bits in bits.baseAddress.map(body) ?? () }
  }

  /// The first eight bytes of a word as a text may have them, with accents on none of its letters, on any one or on any
  /// two.
  ///
  /// - Parameter letters: its first letters, as ``firstLetters(of:in:)`` tells them.
  private static func forms(of letters: [UInt8]) -> [UInt64] {
    var forms: [UInt64] = []
    add(letters[...], behind: 0, at: 0, accents: 0, to: &forms)
    return forms
  }

  /// Adds what may stand at the eighth byte and before, of which those before `place` are known.
  private static func add(
    _ letters: ArraySlice<UInt8>,
    behind known: UInt64,
    at place: UInt64,
    accents: Int,
    to forms: inout [UInt64]
  ) {
    guard place < 8, let first = letters.first else { return forms.append(known) }
    let plain = known | UInt64(first | 0x20) << (8 * place)
    add(letters.dropFirst(), behind: plain, at: place + 1, accents: accents, to: &forms)
    // Words with more are not left out at all.
    guard accents < WordBeginnings.mostAccents else { return }
    // The second byte of a letter at the eighth does not count.
    let accented = known | 0xFFFF << (8 * place)
    for form in WordBeginnings.accented[first] ?? [] where letters.starts(with: form) {
      add(letters.dropFirst(form.count), behind: accented, at: place + 2, accents: accents + 1, to: &forms)
    }
  }

  private static let mostAccents = Int(cwordbytes_most_signs) / 2

  /// What the letters from U+00C0 to U+00FF are read as, which alone are known by their bytes; by its first letter.
  private static let accented = Dictionary(
    grouping: Set(
      (0xC0...0xFF as ClosedRange<UInt32>).compactMap { scalar -> [UInt8]? in
        guard case .letters(let one, let other) = LatinFolding.fold(scalar) else { return nil }
        return other == 0 ? [one] : [one, other]
      }
    ),
    by: { $0[0] }
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
