import CWordBytes

/// Numbers of some words, by which nearly all others are known to be none of them.
///
/// It says yes to all of them, and to a few others by chance: of a thousand words, to one in a hundred.
struct NumberFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: Int(cwordbytes_number_filter_size))

  /// A filter of `numbers`, as a ``WordReader`` without a seed makes them.
  init(_ numbers: some Sequence<UInt64>) {
    for number in numbers {
      let place = Int(cwordbytes_number_place(number))
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Reads the bits, which ``cwordbytes_among(_:_:)`` needs.
  @inline(__always)
  func withBits<Result>(_ body: (UnsafePointer<UInt64>) -> Result) -> Result {
    bits.withUnsafeBufferPointer { bits in
      // As it is never empty, there is always an address.
      body(bits.baseAddress.unsafelyUnwrapped)
    }
  }
}
