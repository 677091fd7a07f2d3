/// Counts of terms that may be too high and never too low, in a table that does not grow: the rows of a count-min
/// sketch (Cormode and Muthukrishnan 2005), of which one is enough to leave out what is rare.
struct TermSketch: Sendable {
  private var counts: [UInt32]
  private let mask: Int

  /// A sketch for the terms of so many mentions: at most 2²¹ counters, eight megabytes.
  init(mentions: Int) {
    var size = 1024
    while size < mentions * 16, size < 1 << 21 { size *= 2 }
    counts = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// Counts the term once more.
  @inline(__always)
  mutating func add(_ key: UInt64) { counts[slot(key)] &+= 1 }

  /// Adds what another sketch of the same size counted.
  mutating func add(_ other: TermSketch) {
    for index in counts.indices { counts[index] &+= other.counts[index] }
  }

  /// Whether the term may have been counted so often.
  @inline(__always)
  func mayReach(_ count: Int, _ key: UInt64) -> Bool { Int(counts[slot(key)]) >= count }

  // The low bits choose the slot of the exact table: the high ones are independent of them.
  @inline(__always)
  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 32) & mask }
}
