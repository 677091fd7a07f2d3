/// Eight bytes of a text, looked at together: which of them are letters and digits is told without a branch for each.
struct EightBytes {
  private let bytes: UInt64
  /// The highest bit of each byte that is an ASCII letter.
  private let letters: UInt64
  /// The highest bit of each byte that is a digit.
  private let digits: UInt64

  /// The bytes from `index` on; beyond the end there are zeros.
  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, at index: Int) {
    bytes = EightBytes.load(text, at: index)
    // Within a byte nothing is carried over, as its highest bit is taken out first.
    let low = bytes & EightBytes.each(0x7F)
    let lower = low | EightBytes.each(0x20)
    let isASCII = ~bytes & EightBytes.each(0x80)
    letters = (lower &+ EightBytes.each(0x80 - 0x61)) & ~(lower &+ EightBytes.each(0x80 - 0x7B)) & isASCII
    digits = (low &+ EightBytes.each(0x80 - 0x30)) & ~(low &+ EightBytes.each(0x80 - 0x3A)) & isASCII
  }

  /// How many letters and digits they begin with.
  @inline(__always)
  var run: Int { (~(letters | digits) & EightBytes.each(0x80)).trailingZeroBitCount >> 3 }

  /// How many bytes stand before the first letter, digit or part of a character beyond ASCII.
  @inline(__always)
  var gap: Int { (letters | digits | bytes & EightBytes.each(0x80)).trailingZeroBitCount >> 3 }

  /// The first `count` of them, at least one, in lower case; they are letters and digits.
  @inline(__always)
  func lowercased(_ count: Int) -> UInt64 {
    (bytes | EightBytes.each(0x20)) & EightBytes.mask(count)
  }

  /// Whether there is a digit among the first `count`, at least one.
  @inline(__always)
  func hasDigit(_ count: Int) -> Bool { digits & EightBytes.mask(count) != 0 }

  /// Whether the first is a digit.
  @inline(__always)
  var beginsWithDigit: Bool { digits & 0x80 != 0 }

  /// Whether the first is a capital.
  @inline(__always)
  var beginsWithCapital: Bool { letters & 0x80 != 0 && bytes & 0x20 == 0 }

  /// The eight bytes of `text` from `index` on as a number, the first the lowest; beyond the end there are zeros.
  @inline(__always)
  static func load(_ text: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    guard index &+ 8 <= text.count else { return end(of: text, at: index) }
    return UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The same, and the eight bytes behind them.
  @inline(__always)
  static func loadTwo(_ text: UnsafeRawBufferPointer, at index: Int) -> (UInt64, UInt64) {
    guard index &+ 16 <= text.count else { return (load(text, at: index), end(of: text, at: index &+ 8)) }
    return (
      UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self)),
      UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self))
    )
  }

  /// That byte, eight times.
  @inline(__always)
  static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// All bits of the first `count` bytes, one to eight.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 { UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count) }

  @inline(never)
  private static func end(of text: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    let missing = index &+ 8 &- text.count
    guard missing < 8 else { return 0 }
    guard text.count < 8 else {
      let last = text.loadUnaligned(fromByteOffset: text.count &- 8, as: UInt64.self)
      return UInt64(littleEndian: last) &>> UInt64(8 &* missing)
    }
    var bytes: UInt64 = 0
    for place in index..<text.count { bytes |= UInt64(text[place]) << UInt64(8 * (place - index)) }
    return bytes
  }
}
