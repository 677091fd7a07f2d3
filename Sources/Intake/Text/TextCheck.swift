import CSimdjson

/// Checks that bytes are UTF-8 without NUL bytes, block after block, each shortly before somebody reads it: so every
/// byte has to come to the processor once only.
struct TextCheck {
  private let bytes: UnsafeRawBufferPointer
  private let end: Int
  /// Everything before this offset was checked; a block begins where a character may.
  private var checked: Int
  /// Whether nothing else was found so far.
  private(set) var isPassed = true

  /// So many bytes are checked at once; they stay near to the processor until they are read.
  static let blockLength = 1 << 17

  /// Nothing of that range was checked yet, which begins and ends where a character may.
  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    self.bytes = bytes
    (checked, end) = (range.lowerBound, range.upperBound)
  }

  /// Whether everything up to that offset is as it should be; some bytes behind it are looked at, too.
  @inline(__always)
  mutating func passes(to offset: Int) -> Bool {
    while checked <= offset, checked < end, isPassed { checkBlock() }
    return isPassed
  }

  /// Whether the whole range is as it should be.
  mutating func passes() -> Bool { passes(to: end) }

  private mutating func checkBlock() {
    var next = min(checked + TextCheck.blockLength, end)
    // No character has more than four bytes.
    if next < end { next = bytes[next..<end].prefix(4).firstIndex { $0 & 0xC0 != 0x80 } ?? next }
    let block = UnsafeRawBufferPointer(rebasing: bytes[checked..<next])
    if let start = block.baseAddress?.assumingMemoryBound(to: UInt8.self) {
      isPassed =
        csimdjson_is_utf8(start, block.count) && csimdjson_find(start, block.count, 0) == block.count
    }
    checked = next
  }
}
