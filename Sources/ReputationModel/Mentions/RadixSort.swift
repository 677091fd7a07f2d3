/// Sorts numbers by keys of 64 bits, in time that grows with their count alone.
package enum RadixSort {
  /// A number and what it is sorted by.
  package struct Entry: Sendable {
    package var key: UInt64
    package var number: UInt32

    package init(key: UInt64, number: UInt32) {
      self.key = key
      self.number = number
    }
  }

  private static let digitBits = 11
  private static let digits = 1 << digitBits

  /// Sorts by 11 bits of the key after another; each pass keeps the order of the one before, so that equal keys
  /// stay in the order in which they were.
  package static func sort(_ entries: inout [Entry]) {
    guard let first = entries.first else { return }
    var (least, greatest) = (first.key, first.key)
    for entry in entries {
      least = min(least, entry.key)
      greatest = max(greatest, entry.key)
    }
    var sorted = entries
    let bits = UInt64.bitWidth - (greatest - least).leadingZeroBitCount
    for shift in stride(from: 0, to: bits, by: digitBits) {
      pass(from: entries, to: &sorted, least: least, shift: UInt64(shift))
      swap(&entries, &sorted)
    }
  }

  private static func pass(from entries: [Entry], to sorted: inout [Entry], least: UInt64, shift: UInt64) {
    let mask = UInt64(digits - 1)
    var places = [Int](repeating: 0, count: digits + 1)
    entries.withUnsafeBufferPointer { entries in
      sorted.withUnsafeMutableBufferPointer { sorted in
        places.withUnsafeMutableBufferPointer { places in
          for entry in entries { places[Int((entry.key &- least) >> shift & mask) &+ 1] &+= 1 }
          for digit in 1...digits { places[digit] &+= places[digit &- 1] }
          for entry in entries {
            let digit = Int((entry.key &- least) >> shift & mask)
            sorted[places[digit]] = entry
            places[digit] &+= 1
          }
        }
      }
    }
  }
}
