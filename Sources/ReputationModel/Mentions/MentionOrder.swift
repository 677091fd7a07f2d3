/// The rows of the mentions in the order of publication, ties in the order of identifiers.
struct MentionOrder {
  /// The row of each mention.
  private(set) var rows: [UInt32]

  /// Sorts the rows that are left after merging.
  init(_ merger: MentionMerger) {
    let keys = merger.builder.keys
    rows = []
    rows.reserveCapacity(keys.count)
    for (row, keeper) in merger.keeper.enumerated() where Int(keeper) == row {
      rows.append(merger.current[row])
    }
    let moments = rows.map { keys[Int($0)].published }
    if zip(moments, moments.dropFirst()).contains(where: { $0 > $1 }) { sortByMoment(moments) }
    sortTies(merger.builder)
  }

  private mutating func sortByMoment(_ moments: [Int64]) {
    // Without its sign, in the same order.
    var entries = zip(moments, rows).map { moment, row in
      RadixSort.Entry(key: UInt64(bitPattern: moment) ^ (1 << 63), number: row)
    }
    RadixSort.sort(&entries)
    for (index, entry) in entries.enumerated() { rows[index] = entry.number }
  }

  private mutating func sortTies(_ builder: MentionStoreBuilder) {
    var start = 0
    while start < rows.count {
      let moment = builder.keys[Int(rows[start])].published
      var end = start + 1
      while end < rows.count, builder.keys[Int(rows[end])].published == moment { end += 1 }
      if end - start > 1 {
        rows[start..<end].sort { left, right in
          let (left, right) = (builder.rows[Int(left)], builder.rows[Int(right)])
          return builder.arenas[Int(left.arena)][left.id].lexicographicallyPrecedes(
            builder.arenas[Int(right.arena)][right.id]
          )
        }
      }
      start = end
    }
  }
}
