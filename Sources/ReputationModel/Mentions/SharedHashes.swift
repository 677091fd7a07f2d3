/// Which rows may be copies of one another, by a hash that each of them has.
///
/// Nearly all rows of an archive are copies of nothing. They are told by their hashes alone, without a look at their bytes,
/// which lie scattered, and by several threads at once; only the rest has to be merged in order.
struct SharedHashes: Sendable {
  /// The rows by their hashes; of those that share one, the first.
  private(set) var table: ByteHashTable
  /// For each row whether another one has its hash.
  private(set) var areShared: [Bool]

  /// So many entries of the table are read together, so that the processor waits for all of them at once.
  private static let blockLength = 16

  /// Looks at the hashes of `keys`; 0 stands for none.
  init(_ keys: [MentionKeys], hash: (MentionKeys) -> UInt32) {
    table = ByteHashTable(minimumCapacity: keys.count)
    areShared = [Bool](repeating: false, count: keys.count)
    for start in stride(from: 0, to: keys.count, by: SharedHashes.blockLength) {
      take(start..<min(keys.count, start + SharedHashes.blockLength), of: keys, hash: hash)
    }
  }

  @inline(__always)
  private mutating func take(_ rows: Range<Int>, of keys: [MentionKeys], hash: (MentionKeys) -> UInt32) {
    withUnsafeTemporaryAllocation(of: (hash: UInt32, head: UInt64).self, capacity: rows.count) { entries in
      for row in rows {
        let hash = hash(keys[row])
        entries.initializeElement(at: row - rows.lowerBound, to: (hash, table.head(hash: hash)))
      }
      for row in rows {
        let (hash, head) = entries[row - rows.lowerBound]
        guard hash != 0 else { continue }
        if let first = table.first(hash: hash, head: head, where: { _ in true }) {
          areShared[first] = true
          areShared[row] = true
        } else {
          table.insert(row, hash: hash)
        }
      }
    }
  }
}
