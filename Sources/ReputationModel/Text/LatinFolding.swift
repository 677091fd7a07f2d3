/// Latin letters without their accents, in lower-case ASCII, for addresses and for finding words.
public enum LatinFolding {
  /// What becomes of a character.
  public enum Folded: Sendable, Hashable {
    /// One or two ASCII letters or digits; the second is 0 where there is one.
    case letters(UInt8, UInt8)
    /// Nothing: an accent of its own, or a sign within a word.
    case nothing
    /// An apostrophe, which parts some words and not others.
    case apostrophe
    /// The end of a word, or a letter of another script.
    case boundary
  }

  /// What becomes of the character of that number: `ñ` is `n`, `ß` is `ss`, `É` is `e`.
  public static func fold(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: return .letters(UInt8(scalar), 0)
    case 0x41...0x5A: return .letters(UInt8(scalar) | 0x20, 0)
    case 0x27, 0x2019, 0x2BC: return .apostrophe
    case 0x300...0x36F, 0xB7, 0x2027, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .nothing
    case 0xDF, 0x1E9E: return .letters(0x73, 0x73)  // ß
    case 0xC6, 0xE6: return .letters(0x61, 0x65)  // æ
    case 0x152, 0x153: return .letters(0x6F, 0x65)  // œ
    case 0x132, 0x133: return .letters(0x69, 0x6A)  // ĳ
    case 0xDE, 0xFE: return .letters(0x74, 0x68)  // þ
    case 0x218, 0x219: return .letters(0x73, 0)  // ș
    case 0x21A, 0x21B: return .letters(0x74, 0)  // ț
    case 0xAA: return .letters(0x61, 0)  // ª
    case 0xBA: return .letters(0x6F, 0)  // º
    case 0xC0...0x17F: return letter(latin[Int(scalar - 0xC0)])
    case 0x1E00...0x1EFF: return letter(latinAdditional[Int(scalar - 0x1E00)])
    default: return .boundary
    }
  }

  private static func letter(_ byte: UInt8) -> Folded {
    byte == UInt8(ascii: "-") ? .boundary : .letters(byte, 0)
  }

  /// The base letters of U+00C0 to U+017F; a hyphen where there is none.
  private static let latin = Array(
    """
    aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8
  )

  /// The base letters of U+1E00 to U+1EFF.
  private static let latinAdditional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyas----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------
    """.utf8
  )
}
