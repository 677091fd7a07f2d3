import CSimdjson

extension JSONObjects {
  /// Where objects of an array seem to begin, close to the offsets that divide the text into so many parts.
  ///
  /// An object of the array seems to begin wherever a brace follows another object and a comma, and the first
  /// name in it is the first name of the first object. An object within an object may look the same.
  static func guessedStarts(of bytes: UnsafeRawBufferPointer, parts: Int) -> [Int] {
    var cursor = Cursor(bytes: bytes)
    cursor.skipSpace()
    guard cursor.take(UInt8(ascii: "[")) else { return [] }
    cursor.skipSpace()
    guard let name = cursor.nameOfObject(), !name.isEmpty else { return [] }
    var starts: [Int] = []
    for part in 1..<parts {
      let target = max(bytes.count / parts * part, cursor.position)
      guard let start = firstStart(bytes, from: target, name: name) else { break }
      if start > starts.last ?? 0 { starts.append(start) }
    }
    return starts
  }

  private static func firstStart(_ bytes: UnsafeRawBufferPointer, from target: Int, name: [UInt8]) -> Int? {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return nil }
    // No object that is read is longer.
    let end = min(bytes.count, target + JSONObjectReader.maximumLength)
    var position = target
    while position < end {
      position += csimdjson_find(base + position, end - position, UInt8(ascii: "{"))
      guard position < end else { break }
      var cursor = Cursor(bytes: bytes, position: position)
      if cursor.followsObject(), cursor.nameOfObject() == name { return position }
      position += 1
    }
    return nil
  }

  /// A place in the text.
  private struct Cursor {
    let bytes: UnsafeRawBufferPointer
    var position = 0

    /// No longer name is compared.
    private static let longestName = 256

    mutating func skipSpace() {
      while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
      return true
    }

    /// Whether a comma and before it a closing brace come before this place.
    func followsObject() -> Bool {
      let before = bytes[..<position].reversed().lazy.filter { !Self.isSpace($0) }.prefix(2)
      return before.elementsEqual([UInt8(ascii: ","), UInt8(ascii: "}")])
    }

    /// The first name of the object that begins here.
    mutating func nameOfObject() -> [UInt8]? {
      guard take(UInt8(ascii: "{")) else { return nil }
      skipSpace()
      guard take(UInt8(ascii: "\"")) else { return nil }
      let rest = bytes[position...].prefix(Self.longestName)
      guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      return Array(rest[..<end])
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
  }
}
