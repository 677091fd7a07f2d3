/// The rows of the mentions in the order of publication, ties in the order of identifiers.
struct MentionOrder {
  /// The row of each mention.
  private(set) var rows: [UInt32] = []

  /// Rows by their moments of publication; those of one second in the order in which they were read.
  ///
  /// Nothing needs to be known of copies yet: whatever is merged, a mention keeps the moment of its first row.
  static func byMoment(_ keys: [MentionKeys]) -> [RadixSort.Entry] {
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
        sortTies(from: start, merger.builder)
        (moment, start) = (entry.key, rows.count)
      }
      rows.append(merger.current[Int(entry.number)])
    }
    sortTies(from: start, merger.builder)
  }

  @inline(__always)
  private mutating func sortTies(from start: Int, _ builder: MentionStoreBuilder) {
    guard rows.count - start > 1 else { return }
    rows[start...].sort { left, right in
      let (left, right) = (builder.rows[Int(left)], builder.rows[Int(right)])
      return builder.arenas[Int(left.arena)][left.id].lexicographicallyPrecedes(
        builder.arenas[Int(right.arena)][right.id]
      )
    }
  }
}
