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

  /// Sorts by 11 bits of the moment after another; each pass keeps the order of the one before.
  private mutating func sortByMoment(_ moments: [Int64]) {
    let first = moments.min() ?? 0
    var pairs = zip(moments, rows).map { (moment: UInt64(bitPattern: $0 &- first), row: $1) }
    var sorted = pairs
    let bits = UInt64.bitWidth - (pairs.map(\.moment).max() ?? 0).leadingZeroBitCount
    for shift in stride(from: 0, to: bits, by: 11) {
      var starts = [Int](repeating: 0, count: 2049)
      for pair in pairs { starts[Int(pair.moment >> UInt64(shift) & 2047) + 1] += 1 }
      for digit in 1..<2049 { starts[digit] += starts[digit - 1] }
      for pair in pairs {
        let digit = Int(pair.moment >> UInt64(shift) & 2047)
        sorted[starts[digit]] = pair
        starts[digit] += 1
      }
      swap(&pairs, &sorted)
    }
    for (index, pair) in pairs.enumerated() { rows[index] = pair.row }
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
