import CPlatform

/// What is read soon, brought near the processor before: where a mention's bytes are it cannot foretell, and to wait for
/// memory takes as long as to look through them.
extension MentionStore {
  /// So many mentions before it is read the processor is told of one.
  static let ahead = 12

  /// Fetches the title and the text of a mention, if they are in that block.
  @inline(__always)
  func fetchWords(of mention: Int, from arena: UnsafeRawBufferPointer) {
    let row = row(at: mention)
    MentionStore.fetch(row.words, of: arena)
  }

  /// Fetches who wrote a mention.
  @inline(__always)
  func fetchAuthor(of mention: Int) {
    let row = row(at: mention)
    arenas[Int(row.arena)].withUnsafeBytes { arena in
      MentionStore.fetch(row.authorName.lowerBound..<row.authorHandle.upperBound, of: arena)
    }
  }

  /// Fetches where all else of a mention is.
  @inline(__always)
  func fetchRow(of mention: Int) {
    let row = Int(rowOfMention[mention])
    rows.withUnsafeBufferPointer { rows in rows.baseAddress.map { cplatform_fetch($0 + row) } }
    sourceIndices.withUnsafeBufferPointer { sources in
      sources.baseAddress.map { cplatform_fetch($0 + mention) }
    }
  }

  @inline(__always)
  private static func fetch(_ range: Range<Int>, of arena: UnsafeRawBufferPointer) {
    let range = range.clamped(to: arena.indices)
    for line in stride(from: range.lowerBound, to: range.upperBound, by: 64) {
      arena.baseAddress.map { cplatform_fetch($0 + line) }
    }
  }
}
