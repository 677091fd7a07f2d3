/// Tells hosts in a text, `elfaro.example/nota` and `elfaro.es`, from sentences without a space between them.
enum HostEnding {
  /// Endings that hosts have and small words have not; of `es`, which is a word, see ``goesOn(behind:in:)``.
  private static let known: Set<String> = [
    "com", "net", "org", "info", "cat", "eus", "gal", "edu", "gov", "gob", "eu", "es", "mx", "ar", "cl", "co",
    "pe", "uy",
    "uk", "ie", "fr", "pt", "ch", "ad", "io", "tv", "app", "biz", "news", "online", "web", "site", "blog",
    "shop",
    "example",
  ]

  /// Whether a host goes on behind the word that ends there, with a path behind it or with an ending that hosts have.
  ///
  /// Capitals in the ending are those of a sentence (`malo.Es`).
  static func goesOn(behind end: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    var (place, label) = (end + 1, end + 1)
    while place < bytes.count, place - end < 64 {
      let byte = bytes[place]
      if byte == UInt8(ascii: "/") { return place > end + 2 }
      if byte == UInt8(ascii: "."), place > label, place + 1 < bytes.count, isLetter(bytes[place + 1]) {
        label = place + 1
      } else if !isLetter(byte), byte &- 0x30 >= 10, byte != UInt8(ascii: "-") {
        break
      }
      place += 1
    }
    guard place - label >= 2, place - label <= 7, place >= bytes.count || bytes[place] != 0xC3 else {
      return false
    }
    return known.contains(String(decoding: bytes[label..<place], as: UTF8.self))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
