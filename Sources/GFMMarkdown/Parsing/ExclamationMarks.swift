import CCmarkGFM

/// What a text may have that is written with an exclamation mark, so that the trees of most texts need not be looked through.
struct ExclamationMarks {
  /// Whether there is `[!` somewhere.
  private(set) var mayBeCallout = false
  /// Whether there is `![` somewhere.
  private(set) var mayBeImage = false

  /// Looks for both in a text.
  init(in bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    var index = 0
    while index < bytes.count, let found = memchr(base + index, 0x21, bytes.count - index) {
      index = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
      if index > 0, bytes[index - 1] == UInt8(ascii: "[") { mayBeCallout = true }
      if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "[") { mayBeImage = true }
      index += 1
    }
  }
}
