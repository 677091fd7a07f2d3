// The words of many mentions, one after another.
//
// Two who go through a store at once get in each other's way less often where a block of bytes is held once for many
// mentions.
extension MentionStore {
  /// Calls `body` with each of the mentions in `range`, with the bytes of its title and of its text, as
  /// ``withWords(at:_:)`` does.
  package func forEachWords(
    in range: Range<Int>,
    _ body: (_ index: Int, _ title: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer) -> Void
  ) {
    lendRows(of: range) { index, row, bytes in
      body(
        index,
        UnsafeRawBufferPointer(rebasing: bytes[row.title]),
        UnsafeRawBufferPointer(rebasing: bytes[row.text])
      )
    }
  }

  /// The same for mentions anywhere in the store.
  package func forEachWords(
    of mentions: ArraySlice<Int>,
    _ body: (_ index: Int, _ title: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer) -> Void
  ) {
    lendRows(of: mentions) { index, row, bytes in
      body(
        index,
        UnsafeRawBufferPointer(rebasing: bytes[row.title]),
        UnsafeRawBufferPointer(rebasing: bytes[row.text])
      )
    }
  }

  /// Calls `body` with each of the mentions in `range`, with the bytes of its title and of its text behind it, which
  /// begins a line of its own.
  package func forEachText(
    in range: Range<Int>,
    _ body: (_ index: Int, _ words: UnsafeRawBufferPointer) -> Void
  ) {
    lendRows(of: range) { body($0, UnsafeRawBufferPointer(rebasing: $2[$1.words])) }
  }

  // Not for other modules: there the collection's type would be looked up for each of its elements.
  @inline(__always)
  private func lendRows(
    of mentions: some RandomAccessCollection<Int>,
    _ body: (_ index: Int, _ row: StoredMention, _ bytes: UnsafeRawBufferPointer) -> Void
  ) {
    guard let last = mentions.indices.last else { return }
    var place = mentions.startIndex
    while place < mentions.endIndex {
      let arena = row(at: mentions[place]).arena
      arenas[Int(arena)].withUnsafeBytes { bytes in
        while place < mentions.endIndex {
          let row = row(at: mentions[place])
          guard row.arena == arena else { return }
          if let later = mentions.index(place, offsetBy: MentionStore.ahead, limitedBy: last) {
            fetchWords(of: mentions[later], from: bytes)
          }
          body(mentions[place], row, bytes)
          mentions.formIndex(after: &place)
        }
      }
    }
  }
}

extension MentionStore {
  /// How many mentions came through each of ``sources``.
  package func countsBySource() -> [Int] {
    var counts = [Int](repeating: 0, count: sources.count)
    for source in sourceIndices { counts[Int(source)] += 1 }
    return counts
  }

  /// How many mentions are in each of ``languages``, and in one that nobody tells.
  package func countsByLanguage() -> (counts: [Int], unknown: Int) {
    var counts = [Int](repeating: 0, count: languages.count)
    var unknown = 0
    for language in languageIndices {
      if language == MentionStore.noIndex { unknown += 1 } else { counts[Int(language)] += 1 }
    }
    return (counts, unknown)
  }
}
