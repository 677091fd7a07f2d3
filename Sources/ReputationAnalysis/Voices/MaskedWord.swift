import ReputationModel

/// A word of which some letters are written with other signs, so that no filter finds it: `gilip0llas`,
/// `p*ta`, `c@br0nes`.
struct MaskedWord {
  /// A letter for each place, without accents; 0 where any may stand, 1 for `i` or `l`.
  let signs: [UInt8]
  /// Where it stands in the text, in bytes.
  let range: Range<Int>

  /// Whether a word of those letters may be meant.
  func mayBe(_ letters: [UInt8]) -> Bool {
    zip(signs, letters).allSatisfy { sign, letter in
      switch sign {
      case MaskedWord.any: true
      case MaskedWord.stroke: letter == UInt8(ascii: "i") || letter == UInt8(ascii: "l")
      default: sign == letter
      }
    }
  }

  private static let (any, stroke): (UInt8, UInt8) = (0, 1)

  /// Whether there may be such words in `bytes`; most texts are ruled out by it.
  static func mayBe(in bytes: UnsafeRawBufferPointer) -> Bool {
    // Without stopping early, so that many bytes are compared at once.
    var has: UInt8 = 0
    for byte in bytes {
      has |= byte == UInt8(ascii: "*") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "$") ? 1 : 0
      has |= byte &- 0x30 < 8 ? 1 : 0
    }
    return has != 0
  }

  /// The words in `bytes` that have letters and such signs, at least half of them letters.
  ///
  /// What begins with `@` is an account, and none of them.
  static func words(in bytes: UnsafeRawBufferPointer) -> [MaskedWord] {
    var words: [MaskedWord] = []
    var place = 0
    while place < bytes.count {
      guard isSign(bytes[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < bytes.count, isSign(bytes[place]) { place += 1 }
      if bytes[start] != UInt8(ascii: "@"), let word = MaskedWord(bytes, start..<place) { words.append(word) }
    }
    return words
  }

  private init?(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard range.count <= 2 * MaskedWord.longest else { return nil }
    let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    var signs: [UInt8] = []
    var letters = 0
    var place = range.lowerBound
    // Without the quotation marks that may stand around it.
    var (start, end) = (range.upperBound, range.lowerBound)
    for scalar in text.unicodeScalars {
      let next = place + scalar.utf8.count
      if let sign = MaskedWord.sign(scalar) {
        signs.append(sign)
        (start, end) = (min(start, place), next)
      } else if case .letters(let one, let other) = LatinFolding.fold(scalar.value) {
        signs.append(one)
        if other != 0 { signs.append(other) }
        letters += 1
        (start, end) = (min(start, place), next)
      }
      place = next
    }
    guard letters < signs.count, 2 * letters >= signs.count, end <= range.upperBound else { return nil }
    self.signs = signs
    self.range = start..<end
  }

  private static let longest = 24

  private static func sign(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "0": UInt8(ascii: "o")
    case "1": stroke
    case "3": UInt8(ascii: "e")
    case "4", "@": UInt8(ascii: "a")
    case "5", "$": UInt8(ascii: "s")
    case "7": UInt8(ascii: "t")
    case "*": any
    default: nil
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "$")
  }
}
