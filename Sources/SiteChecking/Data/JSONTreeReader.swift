/// Reads JSON (RFC 8259) in one pass, and refuses what is nested deeper than anybody needs.
struct JSONTreeReader {
  /// Why a text is no JSON: where, in bytes.
  struct Failure: Error, Hashable {
    let offset: Int
  }

  /// Lists and objects in one another.
  private static let mostLevels = 32

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// The document of a text.
  static func read(_ text: String) throws(Failure) -> JSONTree {
    var text = text
    let result = text.withUTF8 { bytes in
      Result { () throws(Failure) in
        var reader = JSONTreeReader(bytes: bytes)
        let value = try reader.value(level: 0)
        reader.skipBlanks()
        guard reader.index == bytes.count else { throw Failure(offset: reader.index) }
        return value
      }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var failure: Failure { Failure(offset: index) }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(level: Int) throws(Failure) -> JSONTree {
    skipBlanks()
    guard level < JSONTreeReader.mostLevels, index < bytes.count else { throw failure }
    switch bytes[index] {
    case UInt8(ascii: "{"): return .object(try members(level))
    case UInt8(ascii: "["): return .array(try items(level))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func members(_ level: Int) throws(Failure) -> [JSONTree.Member] {
    index += 1
    var members: [JSONTree.Member] = []
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw failure }
      let name = try string()
      guard take(UInt8(ascii: ":")) else { throw failure }
      members.append(JSONTree.Member(name: name, value: try value(level: level + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure }
    return members
  }

  private mutating func items(_ level: Int) throws(Failure) -> [JSONTree] {
    index += 1
    var items: [JSONTree] = []
    if take(UInt8(ascii: "]")) { return items }
    repeat { items.append(try value(level: level + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure }
    return items
  }

  private mutating func word(_ word: StaticString, _ value: JSONTree) throws(Failure) -> JSONTree {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count,
      word.withUTF8Buffer({ bytes[index..<index + count].elementsEqual($0) })
    else { throw failure }
    index += count
    return value
  }

  private mutating func number() throws(Failure) -> Double {
    let start = index
    while index < bytes.count, "+-.0123456789eE".utf8.contains(bytes[index]) { index += 1 }
    guard index > start, let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else {
      throw Failure(offset: start)
    }
    return value
  }

  private mutating func string() throws(Failure) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      guard bytes[index] >= 0x20 else { throw failure }
      index += 1
    }
    guard index < bytes.count else { throw failure }
    if bytes[index] == UInt8(ascii: "\"") {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    return try escaped(from: start)
  }

  private mutating func escaped(from start: Int) throws(Failure) -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] == UInt8(ascii: "\\") else {
        guard bytes[index] >= 0x20 else { throw failure }
        text.append(bytes[index])
        index += 1
        continue
      }
      index += 1
      guard index < bytes.count else { throw failure }
      let sign = bytes[index]
      index += 1
      switch sign {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
      case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar()).utf8)
      default: throw failure
      }
    }
    guard index < bytes.count else { throw failure }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
    let unit = try unit()
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    index += 2
    let low = try self.unit()
    guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    guard index + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw failure }
    index += 4
    return unit
  }
}
