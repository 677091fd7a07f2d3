/// Strings that repeat from mention to mention, each kept once and known by its number.
package struct StringTable: Sendable {
  /// The number that stands for no string.
  static let none = UInt32.max

  private(set) var strings: [[UInt8]] = []
  private let hash = ByteHash()
  private var table = ByteHashTable()
  private var latest = 0

  /// No strings.
  package init() {}

  /// How many strings there are.
  package var count: Int { strings.count }

  /// The number of those bytes, which are taken in where they are new.
  package mutating func number(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    // Neighbouring rows mostly come from the same place.
    if latest < strings.count, areSame(strings[latest], bytes) { return UInt32(latest) }
    let hash = hash(bytes)
    let found = table.first(hash: hash) { areSame(strings[$0], bytes) }
    latest = found ?? strings.count
    if found == nil {
      table.insert(strings.count, hash: hash)
      strings.append(Array(bytes))
    }
    return UInt32(latest)
  }

  /// The number of those bytes; ``none`` for no bytes.
  mutating func number(of bytes: UnsafeRawBufferPointer?) -> UInt32 {
    guard let bytes else { return StringTable.none }
    return number(of: bytes)
  }

  /// The number of that string; ``none`` for no string.
  mutating func number(of string: String?) -> UInt32 {
    guard var string else { return StringTable.none }
    return string.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  /// For each number of `other`, the number here of the same string.
  mutating func numbers(takingIn other: StringTable) -> [UInt32] {
    other.strings.map { string in string.withUnsafeBytes { number(of: $0) } }
  }

  /// The strings that are used, sorted by their bytes, and for each number its new one.
  func sorted(using used: [Bool]) -> (strings: [String], numbers: [UInt32]) {
    let order = strings.indices.filter { used[$0] }
      .sorted { strings[$0].lexicographicallyPrecedes(strings[$1]) }
    var numbers = [UInt32](repeating: StringTable.none, count: strings.count)
    for (new, old) in order.enumerated() { numbers[old] = UInt32(new) }
    return (order.map { String(decoding: strings[$0], as: UTF8.self) }, numbers)
  }
}

/// Whether both hold the same bytes.
@inline(__always)
func areSame(_ left: [UInt8], _ right: UnsafeRawBufferPointer) -> Bool {
  guard left.count == right.count else { return false }
  return left.withUnsafeBytes { areSame($0, right) }
}

/// Whether both hold the same bytes, compared eight at a time.
@inline(__always)
func areSame(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
  guard left.count == right.count else { return false }
  var offset = 0
  while offset &+ 8 <= left.count {
    let first = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    guard first == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else { return false }
    offset &+= 8
  }
  while offset < left.count {
    guard left[offset] == right[offset] else { return false }
    offset &+= 1
  }
  return true
}
