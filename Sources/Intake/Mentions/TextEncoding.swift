/// How a file's text is written.
public enum TextEncoding: String, Sendable, Hashable {
  /// UTF-8, with a byte-order mark or without.
  case utf8 = "UTF-8"
  /// UTF-16, the lower byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the higher byte first.
  case utf16BigEndian = "UTF-16BE"
  /// Windows-1252, which is what is no UTF-8.
  case windows1252 = "windows-1252"
}

/// A file's bytes as UTF-8: the bytes themselves where they are that already, else a translation.
struct DecodedText {
  let encoding: TextEncoding
  private let original: UnsafeRawBufferPointer
  private let translation: [UInt8]?

  /// Decodes by the byte-order mark, and without one by trying; UTF-8 is not checked where `isUTF8` is
  /// demanded, as by formats that know no other encoding and check each row.
  init(_ bytes: UnsafeRawBufferPointer, isUTF8: Bool) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF?, 0xFE?):
      self.init(.utf16LittleEndian, bytes, DecodedText.utf16(bytes, highByte: 1))
    case (0xFE?, 0xFF?):
      self.init(.utf16BigEndian, bytes, DecodedText.utf16(bytes, highByte: 0))
    default:
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let text = hasMark ? UnsafeRawBufferPointer(rebasing: bytes[3...]) : bytes
      if isUTF8 || DecodedText.isUTF8(text) {
        self.init(.utf8, text, nil)
      } else {
        self.init(.windows1252, text, TextEncoding.translatedFromWindows1252(text))
      }
    }
  }

  private init(_ encoding: TextEncoding, _ original: UnsafeRawBufferPointer, _ translation: [UInt8]?) {
    self.encoding = encoding
    self.original = original
    self.translation = translation
  }

  /// Calls `body` with the text in UTF-8, without a byte-order mark.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    guard let translation else { return body(original) }
    return translation.withUnsafeBytes(body)
  }

  private static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    (try? UTF8Span(validating: bytes.bindMemory(to: UInt8.self).span)) != nil
  }

  private static func utf16(_ bytes: UnsafeRawBufferPointer, highByte: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index + highByte]) << 8 | UInt16(bytes[index + 1 - highByte]))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

extension TextEncoding {
  /// Windows-1252 in UTF-8.
  static func translatedFromWindows1252(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var translation: [UInt8] = []
    translation.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        translation.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
      translation.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return translation
  }

  /// The characters at 0x80 to 0x9F; the five that are not assigned stay control characters.
  private static let upperControls: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
