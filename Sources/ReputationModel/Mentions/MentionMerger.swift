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
  /// The rows that have an address that leads to another row, and are another mention all the same.
  private(set) var addressSharers: [AddressSharer] = []
  /// Whether a row shares its identifier's or its address's hash with another; the others are in the tables from
  /// the beginning, and nothing more is to be done about them.
  private var mayBeCopy: [Bool]
  private let hash = ByteHash()

  /// All rows of the builder, not yet merged; `byID` and `byURL` are what their hashes tell.
  init(
    _ builder: consuming MentionStoreBuilder,
    byID: consuming SharedHashes,
    byURL: consuming SharedHashes
  ) {
    (rowsByID, rowsByURL, mayBeCopy) = (byID.table, byURL.table, byID.areShared)
    for row in mayBeCopy.indices where byURL.areShared[row] { mayBeCopy[row] = true }
    keeper = Array(0..<UInt32(builder.rows.count))
    current = keeper
    self.builder = builder
  }

  /// Merges every row with the first of its mention.
  mutating func merge() {
    for number in mayBeCopy.indices where mayBeCopy[number] { takeOut(number) }
    // Rows are marked on the way, behind the one that is being merged.
    for number in mayBeCopy.indices where mayBeCopy[number] { merge(number) }
  }

  private mutating func takeOut(_ number: Int) {
    rowsByID.remove(number, hash: builder.keys[number].idHash)
    rowsByURL.remove(number, hash: builder.keys[number].urlHash)
  }

  private mutating func merge(_ number: Int) {
    let (idHash, urlHash) = (builder.keys[number].idHash, builder.keys[number].urlHash)
    let row = builder.rows[number]
    // An identifier that was derived from the address says no more than the address.
    let isFromURL = row.fields.isSuperset(of: [.derivedID, .canonicalURL])
    if !isFromURL, let same = rowOfSameID(row, hash: idHash) {
      return absorb(number, into: Int(keeper[same]))
    }
    guard row.fields.contains(.canonicalURL) else { return rowsByID.insert(number, hash: idHash) }

    guard let same = rowOfSameURL(row, hash: urlHash) else {
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
      addressSharers.append(AddressSharer(row: number, found: same))
    }
  }

  /// Gives both rows, whose address does not tell them apart, identifiers from their content.
  private mutating func separate(_ number: Int, from first: Int) {
    let kept = builder.rows[first]
    if kept.fields.contains(.derivedID), builder.hasURLIdentifier(kept) {
      builder.deriveIDFromContent(ofRow: first)
      let latest = Int(current[first])
      if latest != first { builder.copyID(fromRow: first, toRow: latest) }
      let hash = withBytes(kept, kept.id) { self.hash($0) }
      _ = earlierRowOfSameID(kept, hash: hash, than: number)
      rowsByID.insert(first, hash: hash)
    }
    builder.deriveIDFromContent(ofRow: number)
    let row = builder.rows[number]
    let hash = withBytes(row, row.id) { self.hash($0) }
    if let same = earlierRowOfSameID(row, hash: hash, than: number) {
      return absorb(number, into: Int(keeper[same]))
    }
    rowsByID.insert(number, hash: hash)
    addressSharers.append(AddressSharer(row: number, found: first))
  }

  /// The row before `number` that has the identifier of `row`, which was only just derived.
  ///
  /// A later row that was given the same one, and seemed to share it with nobody, is looked at when its turn comes.
  private mutating func earlierRowOfSameID(_ row: StoredMention, hash: UInt32, than number: Int) -> Int? {
    guard let same = rowOfSameID(row, hash: hash), same > number else {
      return rowOfSameID(row, hash: hash)
    }
    mayBeCopy[same] = true
    takeOut(same)
    return nil
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
    guard let same = rowOfSameURL(row, hash: hash) else { return rowsByURL.insert(number, hash: hash) }
    addressSharers.append(AddressSharer(row: number, found: same))
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

  private func rowOfSameID(_ row: StoredMention, hash: UInt32) -> Int? {
    rowsByID.first(hash: hash) { number in
      let other = builder.rows[number]
      return areSameBytes(other, other.id, row, row.id)
    }
  }

  private func rowOfSameURL(_ row: StoredMention, hash: UInt32) -> Int? {
    rowsByURL.first(hash: hash) { number in
      let other = builder.rows[number]
      return areSameBytes(other, other.canonicalURL, row, row.canonicalURL)
    }
  }

  /// Whether the bytes of the first row's identifier come before those of the other's.
  func identifier(ofRow left: UInt32, precedesThatOfRow right: UInt32) -> Bool {
    let (left, right) = (builder.rows[Int(left)], builder.rows[Int(right)])
    return withBytes(left, left.id) { left in
      withBytes(right, right.id) { left.lexicographicallyPrecedes($0) }
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
