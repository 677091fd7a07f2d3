/// Counts the words of a plain text in UTF-8, in one pass over its bytes.
///
/// A word is a run with at least one letter or digit, ended by white space, an en or em dash, or the end. Where a script
/// writes no spaces, a run counts as one word.
enum WordCount {
  /// The number of words.
  static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var words = 0
    var inWord = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        words += inWord ? 0 : 1
        inWord = true
      case 0...0x20: inWord = false
      case 0x21...0x7F, 0x80...0xBF: break
      case 0xC2 where index < bytes.count && bytes[index] != 0xAA && bytes[index] != 0xBA:
        // Latin-1 signs: « » ¿ ¡ ·, and the no-break space.
        if bytes[index] == 0xA0 { inWord = false }
        index += 1
      case 0xE2 where index + 1 < bytes.count && (bytes[index] == 0x80 || bytes[index] == 0x81):
        // General punctuation: spaces and dashes end a word, quotes and the ellipsis do not.
        if bytes[index] == 0x80, bytes[index + 1] <= 0x8A || (0x93...0x95).contains(bytes[index + 1]) {
          inWord = false
        }
        index += 2
      case 0xE3 where index + 1 < bytes.count && bytes[index] == 0x80 && bytes[index + 1] == 0x80:
        inWord = false
        index += 2
      default:
        words += inWord ? 0 : 1
        inWord = true
      }
    }
    return words
  }
}
