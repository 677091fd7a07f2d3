/// Which terms may be among some: it says yes to each of them, and to a few others.
struct TermFilter: Sendable {
  private var bits: [UInt64]
  private let mask: Int

  /// A filter that knows no term, of so many bits, which is a power of two from 64 on.
  init(size: Int) {
    bits = Array(repeating: 0, count: size / 64)
    mask = size - 1
  }

  /// A filter of the terms with those numbers, which says yes to about one in sixteen others.
  init(_ keys: some Collection<UInt64>) {
    var size = 1024
    while size < keys.count * 16 { size *= 2 }
    self.init(size: size)
    for key in keys { insert(key) }
  }

  /// Takes in a term.
  mutating func insert(_ key: UInt64) { insert(place: TermFilter.place(of: key, mask)) }

  /// Takes in the terms of one place.
  mutating func insert(place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

  /// Whether the term may be one of them.
  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    let place = TermFilter.place(of: key, mask)
    return bits[place >> 6] & 1 &<< UInt64(place & 63) != 0
  }

  /// Where a term belongs.
  ///
  /// The low bits choose the slot of the exact table: the high ones are independent of them.
  @inline(__always)
  static func place(of key: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: key >> 32) & mask }
}
