/// Keeps a name that is written from right to left from disordering the sentence it stands in.
enum DirectionIsolation {
  /// The text between signs that isolate its direction, where anything in it is read from right to left or turns the
  /// direction; else the text.
  static func make(_ text: String) -> String {
    // Hebrew begins with this byte; Latin, Greek and Cyrillic letters have smaller ones.
    guard text.utf8.contains(where: { $0 >= 0xD6 }), text.unicodeScalars.contains(where: isFromTheRight)
    else { return text }
    return "\u{2068}\(text)\u{2069}"
  }

  private static func isFromTheRight(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    case 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
