/// Hashes bytes with a seed that every process chooses afresh, like Swift's own hashing: nobody can publish
/// mentions whose identifiers all have one hash.
///
/// All values of one process hash alike, so that a hash may be made long before it is looked up.
struct ByteHash: Sendable {
  private let seed: UInt64

  init() { seed = UInt64(truncatingIfNeeded: Hasher().finalize()) }

  /// The hash of those bytes, which is never 0: that stands for no bytes.
  @inline(__always)
  func callAsFunction(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var hash = seed ^ (UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15)
    var offset = 0
    while offset &+ 8 <= bytes.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    var tail: UInt64 = 0
    while offset < bytes.count {
      tail = tail << 8 | UInt64(bytes[offset])
      offset &+= 1
    }
    return max(1, UInt32(truncatingIfNeeded: mixed(hash ^ tail) >> 16))
  }

  @inline(__always)
  private func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
