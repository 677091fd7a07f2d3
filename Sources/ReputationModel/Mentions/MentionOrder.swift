/// The rows of the mentions in the order of publication, ties in the order of identifiers.
struct MentionOrder {
  /// The row of each mention.
  private(set) var rows: [UInt32] = []

  /// Rows with their moments of publication, to be sorted by them.
  ///
  /// Nothing needs to be known of copies yet: whatever is merged, a mention keeps the moment of its first row.
  static func moments(of keys: [MentionKeys]) -> [RadixSort.Entry] {
    keys.enumerated().map { row, key in
      // Without its sign, in the same order.
      RadixSort.Entry(key: UInt64(bitPattern: key.published) ^ (1 << 63), number: UInt32(row))
    }
  }

  /// Takes the rows that are left after merging, of all rows by their moments.
  init(_ merger: MentionMerger, sorted: [RadixSort.Entry]) {
    rows.reserveCapacity(sorted.count)
    var moment: UInt64 = 0
    // Where the rows of the moment begin.
    var start = 0
    for entry in sorted where merger.keeper[Int(entry.number)] == entry.number {
      if entry.key != moment {
        sortTies(from: start, of: merger)
        (moment, start) = (entry.key, rows.count)
      }
      rows.append(merger.current[Int(entry.number)])
    }
    sortTies(from: start, of: merger)
  }

  /// More mentions of one second than these are left to the sort of the standard library, which holds on to the whole
  /// merger while it compares: for two or three of them that takes longer than comparing.
  private static let few = 16

  @inline(__always)
  private mutating func sortTies(from start: Int, of merger: MentionMerger) {
    switch rows.count - start {
    case ...1: return
    case ...MentionOrder.few: insertTies(from: start, of: merger)
    default: rows[start...].sort { merger.identifier(ofRow: $0, precedesThatOfRow: $1) }
    }
  }

  private mutating func insertTies(from start: Int, of merger: MentionMerger) {
    for place in start + 1..<rows.count {
      let row = rows[place]
      var free = place
      while free > start, merger.identifier(ofRow: row, precedesThatOfRow: rows[free - 1]) {
        rows[free] = rows[free - 1]
        free -= 1
      }
      rows[free] = row
    }
  }
}
