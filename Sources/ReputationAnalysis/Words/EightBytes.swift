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
    if index &+ 8 <= text.count {
      bytes = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    } else {
      bytes = EightBytes.end(of: text, at: index)
    }
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

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { UInt64.max &>> UInt64(64 - 8 * count) }

  @inline(never)
  private static func end(of text: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    var bytes: UInt64 = 0
    for place in index..<text.count { bytes |= UInt64(text[place]) << UInt64(8 * (place - index)) }
    return bytes
  }
}
