/// Character references of HTML: `&amp;`, `&#8220;`, `&#x2019;`.
enum HTMLReferences {
  /// The text with its references resolved once; what is none stays as it is written.
  ///
  /// As browsers do, numbers from 128 to 159 mean Windows-1252, and the oldest names need no semicolon.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let bytes = Array(text.utf8)
    var resolved: [UInt8] = []
    resolved.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&") else {
        resolved.append(bytes[index])
        index += 1
        continue
      }
      if let (characters, end) = reference(bytes[(index + 1)...]) {
        resolved += Array(characters.utf8)
        index = end
      } else {
        resolved.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }

  /// What the reference behind an ampersand means, and where it ends.
  private static func reference(_ bytes: ArraySlice<UInt8>) -> (characters: String, end: Int)? {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "#") { return number(bytes.dropFirst()) }
    let letters = bytes.prefix(longestName).prefix { $0.isASCIILetterOrDigit }
    guard !letters.isEmpty else { return nil }
    let name = String(decoding: letters, as: UTF8.self)
    let end = letters.endIndex
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: ";"), let characters = HTMLNames.characters[name] {
      return (characters, end + 1)
    }
    var prefix = letters.prefix(HTMLNames.longestBare)
    while prefix.count >= 2 {
      let name = String(decoding: prefix, as: UTF8.self)
      if HTMLNames.bare.contains(name), let characters = HTMLNames.characters[name] {
        return (characters, prefix.endIndex)
      }
      prefix = prefix.dropLast()
    }
    return nil
  }

  private static let longestName = 32

  private static func number(_ bytes: ArraySlice<UInt8>) -> (characters: String, end: Int)? {
    let isHexadecimal = bytes.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = (isHexadecimal ? bytes.dropFirst() : bytes).prefix {
      isHexadecimal ? $0.isASCIIHexDigit : $0.isASCIIDigit
    }
    guard !digits.isEmpty else { return nil }
    // Zeros do not count; what has more than eight other digits is no character anyway.
    let figures = String(decoding: digits.drop { $0 == UInt8(ascii: "0") }.prefix(9), as: UTF8.self)
    let value = UInt32(figures, radix: isHexadecimal ? 16 : 10) ?? 0
    var end = digits.endIndex
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: ";") { end += 1 }
    if (0x80...0x9F).contains(value) {
      let byte = [UInt8(value)]
      let translated = byte.withUnsafeBytes { TextEncoding.translatedFromWindows1252($0) }
      return (String(decoding: translated, as: UTF8.self), end)
    }
    guard value > 0, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", end) }
    return (String(scalar), end)
  }
}
