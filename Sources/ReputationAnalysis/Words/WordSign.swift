import ReputationModel

/// A character beyond ASCII, and what becomes of it in a word.
struct WordSign {
  /// The ASCII letters that stand for it, or the bytes of a letter that has none; the first is the lowest.
  let folded: UInt32
  /// How many of them there are; 0 for what is no letter.
  let letters: Int
  /// How many bytes it takes.
  let length: Int
  /// Whether a word ends before it.
  let endsWord: Bool
  /// Whether it is a capital.
  let isUppercase: Bool

  /// The character of which the first byte stands at `index`.
  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, at index: Int) {
    // Nearly all of them, in the languages that are written in Latin letters: `é`, `ñ`, `ç`.
    if text[index] == 0xC3, index &+ 1 < text.count {
      let place = Int(text[index &+ 1] & 0x3F)
      let letter = WordSign.letters.utf8Start[place]
      if letter != UInt8(ascii: "-") {
        self.init(folded: UInt32(letter), letters: 1, length: 2, endsWord: false, isUppercase: place < 0x1F)
        return
      }
    }
    self.init(any: text, at: index)
  }

  private init(folded: UInt32, letters: Int, length: Int, endsWord: Bool, isUppercase: Bool) {
    self.folded = folded
    self.letters = letters
    self.length = length
    self.endsWord = endsWord
    self.isUppercase = isUppercase
  }

  @inline(never)
  private init(any text: UnsafeRawBufferPointer, at index: Int) {
    let first = text[index]
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    let length = min(count, text.count - index)
    var value = UInt32(first & (0xFF >> UInt8(count + 1)))
    var raw = UInt32(first)
    for offset in 1..<max(length, 1) {
      value = value << 6 | UInt32(text[index + offset] & 0x3F)
      raw |= UInt32(text[index + offset]) << UInt32(8 * offset)
    }
    var (folded, letters, endsWord): (UInt32, Int, Bool) = (0, 0, false)
    switch LatinFolding.fold(value) {
    case .letters(let one, let other):
      folded = UInt32(one) | UInt32(other) << 8
      letters = other == 0 ? 1 : 2
    case .nothing: break
    case .apostrophe: endsWord = true
    case .boundary:
      // A letter of another script stays as it is.
      endsWord = Unicode.Scalar(value)?.properties.isAlphabetic != true
      if !endsWord { (folded, letters) = (raw, length) }
    }
    self.init(
      folded: folded,
      letters: letters,
      length: length,
      endsWord: endsWord,
      isUppercase: letters > 0 && Unicode.Scalar(value)?.properties.isUppercase == true
    )
  }

  /// The letter that stands for a character of two bytes, the first of them the lower, with its case; 0 where not one
  /// letter does.
  @inline(__always)
  static func letter(_ bytes: UInt16) -> UInt8 {
    let place = Int(truncatingIfNeeded: bytes &>> 8 & 0x3F)
    let letter = letters.utf8Start[place]
    guard bytes & 0xC0FF == 0x80C3, letter != UInt8(ascii: "-") else { return 0 }
    return place < 0x1F ? letter & ~0x20 : letter
  }

  /// For each character from U+00C0 to U+00FF the letter that stands for it; a hyphen where not one letter does.
  @inline(__always)
  static var accents: UnsafePointer<UInt8> { letters.utf8Start }

  /// What ``LatinFolding`` makes of U+00C0 to U+00FF, at a place of memory that is known before the program runs; a
  /// hyphen where that is not one letter.
  private static var letters: StaticString {
    "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y"
  }
}
