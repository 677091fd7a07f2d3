import ReputationModel

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
      let scalar = Windows1252.character(byte)
      translation.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return translation
  }
}
