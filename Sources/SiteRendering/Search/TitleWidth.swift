/// How wide a title is where search engines list it: in Arial of 20 pixels, of which a line holds 600.
///
/// A count of characters says little: ten of `i` take 44 pixels and ten of `W` take 189.
enum TitleWidth {
  /// The widest title that is shown whole, in pixels.
  static let limit = 600.0

  /// The width in pixels; exact for ASCII, near for other Latin letters, and never too small for other scripts.
  static func pixels(_ text: String) -> Double {
    Double(text.unicodeScalars.reduce(0) { sum, scalar in sum + advance(scalar) }) * 20 / 1000
  }

  /// The advance widths of the printable characters of ASCII from the space on, in thousandths of the font's size.
  private static let advances: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  private static func advance(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII {
      let index = Int(scalar.value) - 0x20
      return advances.indices.contains(index) ? advances[index] : 0
    }
    switch scalar.value {
    // Combining accents, which take no room; the accented kinds of `i`; middle dot and single quotation marks.
    case 0x300...0x36F: return 0
    case 0xEC...0xEF, 0xB7, 0x2018...0x201A: return 278
    case 0x1100..., 0x2014, 0x2026: return 1000
    default: return scalar.properties.isLowercase ? 556 : 722
    }
  }
}
