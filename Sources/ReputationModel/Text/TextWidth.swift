/// How wide a text is in Arial, whose letters are as wide as those of most sans-serif faces.
package enum TextWidth {
  /// The width at that size, in its unit; exact for ASCII, near for other Latin letters, and never too small for other
  /// scripts.
  package static func of(_ text: String, size: Double) -> Double {
    Double(text.unicodeScalars.reduce(0) { sum, scalar in sum + advance(scalar) }) * size / 1000
  }

  /// The text, or as much of its beginning as has room with an ellipsis.
  package static func cut(_ text: String, to width: Double, size: Double) -> String {
    guard of(text, size: size) > width else { return text }
    var room = width - of("…", size: size)
    var kept = ""
    for character in text {
      room -= of(String(character), size: size)
      guard room >= 0 else { break }
      kept.append(character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  /// The text, or as much of both its ends as has room with an ellipsis between: addresses differ at their ends.
  package static func cutMiddle(_ text: String, to width: Double, size: Double) -> String {
    guard of(text, size: size) > width else { return text }
    let characters = Array(text)
    var room = width - of("…", size: size)
    var (head, tail) = (0, characters.count)
    // One of the head, one of the tail, until the next has no room.
    while head < tail {
      let isHead = head <= characters.count - tail
      room -= of(String(characters[isHead ? head : tail - 1]), size: size)
      guard room >= 0 else { break }
      if isHead { head += 1 } else { tail -= 1 }
    }
    return String(characters[..<head]) + "…" + String(characters[tail...])
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
    case 0xC6, 0x152: return 1000
    case 0xE6, 0x153: return 950
    // Greek and Cyrillic letters are wider than Latin ones, up to ш and Щ; of other scripts nothing is known.
    case 0x370..<0x1100: return scalar.properties.isLowercase ? 850 : 1000
    case 0x1100...: return 1000
    default: return scalar.properties.isLowercase ? 556 : 722
    }
  }
}
