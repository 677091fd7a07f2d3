/// Character references of HTML: `&amp;`, `&#8220;`, `&#x2019;`.
package enum HTMLReferences {
  /// Where a reference stands.
  package enum Place {
    case text
    /// There an old name without its semicolon is no reference before `=`, a letter or a digit: `?a=1&copy=2`.
    case attribute
  }

  /// The text with its references resolved once; what is none stays as it is written.
  ///
  /// As browsers do, numbers from 128 to 159 mean Windows-1252, and the oldest names need no semicolon.
  package static func resolved(_ text: String, in place: Place = .text) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      var resolved: [UInt8] = []
      resolved.reserveCapacity(bytes.count)
      append(bytes, in: place, to: &resolved)
      return String(decoding: resolved, as: UTF8.self)
    }
  }

  /// Appends a text with its references resolved.
  package static func append(_ text: UnsafeRawBufferPointer, in place: Place, to resolved: inout [UInt8]) {
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "&") {
        index = append(text, at: index, in: place, to: &resolved)
      } else {
        resolved.append(text[index])
        index += 1
      }
    }
  }

  /// Appends what the reference at an ampersand means, or the ampersand; where the text goes on.
  package static func append(
    _ text: UnsafeRawBufferPointer,
    at ampersand: Int,
    in place: Place,
    to resolved: inout [UInt8]
  ) -> Int {
    guard let (characters, end) = reference(text[(ampersand + 1)...], in: place) else {
      resolved.append(UInt8(ascii: "&"))
      return ampersand + 1
    }
    resolved += characters.utf8
    return end
  }

  /// What the reference behind an ampersand means, and where it ends.
  private static func reference(
    _ bytes: Slice<UnsafeRawBufferPointer>,
    in place: Place
  ) -> (characters: String, end: Int)? {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "#") { return number(bytes.dropFirst()) }
    let letters = bytes.prefix(longestName).prefix(while: \.isASCIILetterOrDigit)
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
        let next = prefix.endIndex < bytes.endIndex ? bytes[prefix.endIndex] : 0
        if place == .attribute, next == UInt8(ascii: "=") || next.isASCIILetterOrDigit { return nil }
        return (characters, prefix.endIndex)
      }
      prefix = prefix.dropLast()
    }
    return nil
  }

  private static let longestName = 32

  private static func number(_ bytes: Slice<UnsafeRawBufferPointer>) -> (characters: String, end: Int)? {
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
    if let byte = UInt8(exactly: value), byte > 0 { return (String(Windows1252.character(byte)), end) }
    guard value > 0, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", end) }
    return (String(scalar), end)
  }
}
