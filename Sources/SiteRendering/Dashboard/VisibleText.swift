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

  /// Whether every character is a printable one of ASCII, a tab, a line's end, or a sign or letter of Latin 1.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x20...0x7E, 0x09, 0x0A, 0x0D: index += 1
        case 0xC3: index += 2
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] >= 0xA0: index += 2
        default: return false
        }
      }
      return true
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
