import CSimdjson

/// A file's bytes as UTF-8: the bytes themselves where they are that already, else a translation.
struct DecodedText {
  let encoding: TextEncoding
  private let original: UnsafeRawBufferPointer
  private let translation: [UInt8]?

  /// Decodes by the byte-order mark, and without one by trying; UTF-8 is not checked where `isUTF8` is
  /// demanded, as by formats that know no other encoding and check each row.
  init(_ bytes: UnsafeRawBufferPointer, isUTF8: Bool, threads: Int = 1) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF?, 0xFE?):
      self.init(.utf16LittleEndian, bytes, DecodedText.utf16(bytes, highByte: 1))
    case (0xFE?, 0xFF?):
      self.init(.utf16BigEndian, bytes, DecodedText.utf16(bytes, highByte: 0))
    default:
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let text = hasMark ? UnsafeRawBufferPointer(rebasing: bytes[3...]) : bytes
      if isUTF8 || DecodedText.isUTF8(text, threads: threads) {
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

  /// Whether the text is not the file's own bytes.
  var isTranslated: Bool { translation != nil }

  /// Calls `body` with the text in UTF-8, without a byte-order mark.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    guard let translation else { return body(original) }
    return translation.withUnsafeBytes(body)
  }

  private static func isUTF8(_ bytes: UnsafeRawBufferPointer, threads: Int) -> Bool {
    let count = max(1, min(threads, bytes.count >> 22))
    let bounds = (0...count).map {
      characterStart(bytes, from: $0 == count ? bytes.count : bytes.count / count * $0)
    }
    let shared = SharedBytes(bytes)
    return ConcurrentParts.map(count) { part in
      let part = UnsafeRawBufferPointer(rebasing: shared.bytes[bounds[part]..<bounds[part + 1]])
      guard let start = part.baseAddress else { return true }
      return csimdjson_is_utf8(start.assumingMemoryBound(to: UInt8.self), part.count)
    }.allSatisfy(\.self)
  }

  /// The first offset from there on at which a character may begin.
  private static func characterStart(_ bytes: UnsafeRawBufferPointer, from offset: Int) -> Int {
    bytes[offset...].prefix(4).firstIndex { $0 & 0xC0 != 0x80 } ?? offset
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
