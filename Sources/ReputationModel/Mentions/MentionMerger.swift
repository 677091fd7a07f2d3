/// Finds the rows that tell of one mention: first by identifier, then by canonical address.
///
/// Rows are looked at in the order of files and lines; the first wins, and each later one fills only what is
/// missing. Two rows of one address that name different authors and different texts are two mentions all the
/// same, and so are a rating without words and a row of another author: reviews of a shop and comments under an
/// article often carry the address of the page they stand on. Where identifiers were to be derived from such an
/// address, they are derived from the content instead.
struct MentionMerger: Sendable {
  private(set) var builder: MentionStoreBuilder
  private(set) var rowsByID: ByteHashTable
  private(set) var rowsByURL: ByteHashTable
  /// For each row the row that absorbed it; itself where none did.
  private(set) var keeper: [UInt32]
  /// For each keeper the row that now holds everything known of the mention.
  private(set) var current: [UInt32]
  private(set) var merges = MentionMerges()
  /// The rows that filled what earlier ones lacked, in order.
  private(set) var fillingRows: [UInt32] = []
  private let hash = ByteHash()

  /// Merges every row of the builder.
  init(_ builder: consuming MentionStoreBuilder) {
    let count = builder.rows.count
    rowsByID = ByteHashTable(minimumCapacity: count)
    rowsByURL = ByteHashTable(minimumCapacity: count)
    keeper = Array(0..<UInt32(count))
    current = keeper
    self.builder = builder
    for start in stride(from: 0, to: count, by: MentionMerger.blockLength) {
      mergeBlock(start..<min(count, start + MentionMerger.blockLength))
    }
  }

  /// For so many rows the tables' entries are read together.
  private static let blockLength = 16

  /// What is known of a row before it is looked up.
  private struct Lookup {
    var idHash: UInt32
    var urlHash: UInt32
    var idHead: UInt64
    var urlHead: UInt64
  }

  private mutating func mergeBlock(_ numbers: Range<Int>) {
    withUnsafeTemporaryAllocation(of: Lookup.self, capacity: numbers.count) { lookups in
      for number in numbers {
        let (idHash, urlHash) = (builder.keys[number].idHash, builder.keys[number].urlHash)
        lookups.initializeElement(
          at: number - numbers.lowerBound,
          to: Lookup(
            idHash: idHash,
            urlHash: urlHash,
            idHead: rowsByID.head(hash: idHash),
            urlHead: rowsByURL.head(hash: urlHash)
          )
        )
      }
      for number in numbers { merge(number, lookups[number - numbers.lowerBound]) }
    }
  }

  private mutating func merge(_ number: Int, _ lookup: Lookup) {
    let (idHash, urlHash) = (lookup.idHash, lookup.urlHash)
    let row = builder.rows[number]
    // An identifier that was derived from the address says no more than the address.
    let isFromURL = row.fields.isSuperset(of: [.derivedID, .canonicalURL])
    if !isFromURL, let same = rowOfSameID(row, hash: idHash, head: lookup.idHead) {
      return absorb(number, into: Int(keeper[same]))
    }
    guard row.fields.contains(.canonicalURL) else { return rowsByID.insert(number, hash: idHash) }

    guard let same = rowOfSameURL(row, hash: urlHash, head: lookup.urlHead) else {
      rowsByURL.insert(number, hash: urlHash)
      return rowsByID.insert(number, hash: idHash)
    }
    let first = Int(keeper[same])
    if !areDistinct(builder.rows[Int(current[first])], row) {
      absorb(number, into: first)
      // The copy's own identifier goes on leading to the mention.
      if rowOfSameID(row, hash: idHash) == nil { rowsByID.insert(number, hash: idHash) }
    } else if isFromURL {
      separate(number, from: first)
    } else {
      rowsByID.insert(number, hash: idHash)
    }
  }

  /// Gives both rows, whose address does not tell them apart, identifiers from their content.
  private mutating func separate(_ number: Int, from first: Int) {
    let kept = builder.rows[first]
    if kept.fields.contains(.derivedID), builder.hasURLIdentifier(kept) {
      builder.deriveIDFromContent(ofRow: first)
      let latest = Int(current[first])
      if latest != first { builder.copyID(fromRow: first, toRow: latest) }
      rowsByID.insert(first, hash: withBytes(kept, kept.id) { self.hash($0) })
    }
    builder.deriveIDFromContent(ofRow: number)
    let row = builder.rows[number]
    let hash = withBytes(row, row.id) { self.hash($0) }
    if let same = rowOfSameID(row, hash: hash) { return absorb(number, into: Int(keeper[same])) }
    rowsByID.insert(number, hash: hash)
  }

  private mutating func absorb(_ number: Int, into first: Int) {
    let kept = builder.rows[Int(current[first])]
    let row = builder.rows[number]
    keeper[number] = UInt32(first)
    merges.count += 1
    noteConflict(kept, row)
    let missing = row.fields.subtracting(kept.fields).intersection(.fillable)
    guard !missing.isEmpty || row.fields.contains(.tags) else { return }
    var merged = builder.mention(ofRow: Int(current[first]))
    let before = merged
    merged.fill(from: builder.mention(ofRow: number))
    guard merged != before else { return }
    builder.append(merged, file: Int(kept.file), line: Int(kept.line))
    fillingRows.append(UInt32(number))
    let latest = builder.rows.count - 1
    if kept.fields.contains(.derivedID) { builder.markIDAsDerived(ofRow: latest) }
    keeper.append(UInt32(first))
    current.append(UInt32(latest))
    current[first] = UInt32(latest)
    if !kept.fields.contains(.canonicalURL) { register(latest) }
  }

  /// Makes a mention known by the address that a copy gave it.
  private mutating func register(_ number: Int) {
    let row = builder.rows[number]
    guard row.fields.contains(.canonicalURL) else { return }
    let hash = withBytes(row, row.canonicalURL) { self.hash($0) }
    if rowOfSameURL(row, hash: hash) == nil { rowsByURL.insert(number, hash: hash) }
  }

  /// Notes rows of one identifier that tell different things of different addresses: one of them has a wrong
  /// identifier.
  ///
  /// Different words about one address are nothing to wonder at, as an alert quotes what an export has whole.
  private mutating func noteConflict(_ kept: StoredMention, _ row: StoredMention) {
    let both = kept.fields.intersection(row.fields)
    guard both.isSuperset(of: [.text, .canonicalURL]), !areSameBytes(kept, kept.text, row, row.text),
      !areSameBytes(kept, kept.canonicalURL, row, row.canonicalURL)
    else { return }
    merges.conflictCount += 1
    guard merges.conflicts.count < MentionMerges.maximumConflicts else { return }
    merges.conflicts.append(
      MentionMerges.Conflict(kept: builder.location(of: kept), dropped: builder.location(of: row))
    )
  }
}

extension MentionMerger {
  /// Whether the rows name different authors and different texts, or one of them is a rating without words.
  private func areDistinct(_ left: StoredMention, _ right: StoredMention) -> Bool {
    let both = left.fields.intersection(right.fields)
    let isAnyWordless = [left, right].contains { $0.fields.isDisjoint(with: [.text, .title]) }
    guard isAnyWordless || (both.contains(.text) && !areSameBytes(left, left.text, right, right.text)) else {
      return false
    }
    if both.contains(.authorHandle) {
      return !areSameBytes(left, left.authorHandle, right, right.authorHandle)
    }
    return both.contains(.authorName) && !areSameBytes(left, left.authorName, right, right.authorName)
  }

  private func rowOfSameID(_ row: StoredMention, hash: UInt32, head: UInt64 = 0) -> Int? {
    rowsByID.first(hash: hash, head: head) { number in
      let other = builder.rows[number]
      return areSameBytes(other, other.id, row, row.id)
    }
  }

  private func rowOfSameURL(_ row: StoredMention, hash: UInt32, head: UInt64 = 0) -> Int? {
    rowsByURL.first(hash: hash, head: head) { number in
      let other = builder.rows[number]
      return areSameBytes(other, other.canonicalURL, row, row.canonicalURL)
    }
  }

  @inline(__always)
  private func areSameBytes(
    _ left: StoredMention,
    _ leftRange: Range<Int>,
    _ right: StoredMention,
    _ rightRange: Range<Int>
  ) -> Bool {
    guard leftRange.count == rightRange.count else { return false }
    return withBytes(left, leftRange) { leftBytes in
      withBytes(right, rightRange) { areSame(leftBytes, $0) }
    }
  }

  @inline(__always)
  private func withBytes<Result>(
    _ row: StoredMention,
    _ range: Range<Int>,
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    builder.arenas[Int(row.arena)].withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}
