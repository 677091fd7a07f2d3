/// A stranger's text with nothing in it that hides or disorders other text.
///
/// Control characters are left out. Signs that turn the reading direction would reach beyond the text they stand
/// in and make it read as something else, so they are written out: `[U+202E]`. Marks piled on one letter are cut
/// at eight. The text stays plain: escaping it is its page's work.
enum VisibleText {
  /// The text as it is shown; at most `limit` characters, the last of them an ellipsis where it was cut.
  static func make(_ text: String, limit: Int = .max) -> String {
    // Most texts have nothing to look for, and no more characters than bytes.
    if text.utf8.count <= limit, isPlain(text) { return text }
    var shown = String.UnicodeScalarView()
    var marks = 0
    var count = 0
    for scalar in text.unicodeScalars {
      let isMark = scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
      marks = isMark ? marks + 1 : 0
      guard marks <= mostMarks, !isHidden(scalar) else { continue }
      if count == limit {
        while let last = shown.last, last.properties.isWhitespace { shown.removeLast() }
        shown.append("…")
        break
      }
      if turnsDirection(scalar) {
        shown.append(contentsOf: "[U+\(String(scalar.value, radix: 16, uppercase: true))]".unicodeScalars)
      } else {
        shown.append(scalar)
      }
      count += 1
    }
    return String(shown)
  }

  /// Whether every character is a printable one of ASCII, a tab, a line's end, a letter or sign of Latin, a quotation
  /// mark or dash, a sign of money, a symbol or an emoji.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isPlain(UnsafeRawBufferPointer($0)) }
  }

  /// Whether that is so of a text in UTF-8, of which no more than a look at its bytes is needed.
  static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index < text.count {
      switch text[index] {
      case 0x20...0x7E, 0x09, 0x0A, 0x0D: index += 1
      // U+00C0 to U+02BF.
      case 0xC3...0xCA: index += 2
      case 0xC2 where index + 1 < text.count && text[index + 1] >= 0xA0: index += 2
      case 0xE2 where index + 2 < text.count && isPlainSymbol(text[index + 1], text[index + 2]): index += 3
      // One selector of an emoji's look; more of them would be piled marks.
      case 0xEF where isSelector(text, at: index) && !isSelector(text, at: index - 3): index += 3
      // U+1F000 to U+1FFFF.
      case 0xF0 where index + 1 < text.count && text[index + 1] == 0x9F: index += 4
      default: return false
      }
    }
    return true
  }

  /// Whether U+FE0F stands there.
  private static func isSelector(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    index >= 0 && index + 2 < text.count
      && (text[index], text[index + 1], text[index + 2]) == (0xEF, 0xB8, 0x8F)
  }

  /// Whether that is so of a character of U+2000 to U+2FFF.
  private static func isPlainSymbol(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    // U+2010 to U+2027, and the joiner of emoji.
    case 0x80: (0x90...0xA7).contains(third) || third == 0x8D
    // U+20A0 to U+20BF.
    case 0x82: third >= 0xA0
    // U+2100 to U+2BFF.
    case 0x84...0xAF: true
    default: false
    }
  }

  private static let mostMarks = 8

  /// Whether it is a bidirectional embedding, override or isolate, or ends one.
  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0: true
    // Marks of direction, which have no width and no reach.
    case 0x061C, 0x200E, 0x200F: true
    // Zero-width space and byte order mark; the joiners stay, as scripts and emoji need them.
    case 0x200B, 0x2060...0x2064, 0xFEFF: true
    // Interlinear annotations and tags.
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
