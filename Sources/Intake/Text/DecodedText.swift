import CSimdjson

/// A file's bytes as UTF-8: the bytes themselves where they are that already, else a translation.
struct DecodedText {
  let encoding: TextEncoding
  /// The encoding, where the first bytes prove it.
  let mark: TextEncoding?
  private let original: UnsafeRawBufferPointer
  private let translation: [UInt8]?

  /// Whether the encoding was guessed, because neither a mark nor the format says which it is.
  var isGuessed: Bool { mark == nil && encoding != .utf8 }

  /// Decodes by the byte-order mark, and without one by trying; UTF-8 is not checked where `isUTF8` is
  /// demanded, as by formats that know no other encoding and check each row.
  ///
  /// An angle bracket in two bytes proves UTF-16 as a mark does: no other text begins so.
  init(_ bytes: UnsafeRawBufferPointer, isUTF8: Bool) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF?, 0xFE?): self.init(.utf16LittleEndian, bytes, from: 2)
    case (0xFE?, 0xFF?): self.init(.utf16BigEndian, bytes, from: 2)
    case (UInt8(ascii: "<")?, 0?): self.init(.utf16LittleEndian, bytes, from: 0)
    case (0?, UInt8(ascii: "<")?): self.init(.utf16BigEndian, bytes, from: 0)
    default:
      if let highByte = DecodedText.highByteOfUTF16(bytes) {
        let encoding = highByte == 1 ? TextEncoding.utf16LittleEndian : .utf16BigEndian
        self.init(encoding, mark: nil, bytes, DecodedText.utf16(bytes, from: 0, highByte: highByte))
        return
      }
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let text = hasMark ? UnsafeRawBufferPointer(rebasing: bytes[3...]) : bytes
      if isUTF8 || DecodedText.isUTF8(text) {
        self.init(.utf8, mark: hasMark ? .utf8 : nil, text, nil)
      } else {
        self.init(.windows1252, mark: nil, text, TextEncoding.translatedFromWindows1252(text))
      }
    }
  }

  private init(_ encoding: TextEncoding, _ bytes: UnsafeRawBufferPointer, from start: Int) {
    let highByte = encoding == .utf16LittleEndian ? 1 : 0
    self.init(encoding, mark: encoding, bytes, DecodedText.utf16(bytes, from: start, highByte: highByte))
  }

  private init(
    _ encoding: TextEncoding,
    mark: TextEncoding?,
    _ original: UnsafeRawBufferPointer,
    _ translation: [UInt8]?
  ) {
    self.encoding = encoding
    self.mark = mark
    self.original = original
    self.translation = translation
  }

  /// Another text in place of that one, of the same origin.
  init(_ text: DecodedText, translation: [UInt8]) {
    self.init(text.encoding, mark: text.mark, text.original, translation)
  }

  /// Whether the text is not the file's own bytes.
  var isTranslated: Bool { translation != nil }

  /// Calls `body` with the text in UTF-8, without a byte-order mark.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    guard let translation else { return body(original) }
    return translation.withUnsafeBytes(body)
  }

  private static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    return csimdjson_is_utf8(start.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  /// Which byte of each two is the higher one, if the bytes look like UTF-16 without a mark: in text of Latin
  /// letters nearly all of these are zero, and nearly none of the others.
  private static func highByteOfUTF16(_ bytes: UnsafeRawBufferPointer) -> Int? {
    let pairs = min(bytes.count / 2, 512)
    guard pairs >= 2 else { return nil }
    var zeros = [0, 0]
    for index in 0..<pairs * 2 where bytes[index] == 0 { zeros[index & 1] += 1 }
    for highByte in [1, 0] where zeros[highByte] * 10 >= pairs * 7 && zeros[1 - highByte] * 20 <= pairs {
      return highByte
    }
    return nil
  }

  private static func utf16(_ bytes: UnsafeRawBufferPointer, from start: Int, highByte: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index + highByte]) << 8 | UInt16(bytes[index + 1 - highByte]))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
