/// The texts of one mention as they lie in the store: UTF-8 that is there only while it is lent.
package struct MentionTexts: ~Copyable {
  /// The identifier.
  package let id: UnsafeRawBufferPointer
  /// The address, as it was given.
  package let url: UnsafeRawBufferPointer?
  /// The title.
  package let title: UnsafeRawBufferPointer?
  /// The text.
  package let text: UnsafeRawBufferPointer
  /// The author's displayed name.
  package let authorName: UnsafeRawBufferPointer?
  /// The author's account.
  package let authorHandle: UnsafeRawBufferPointer?
}

extension MentionStore {
  /// Calls `body` with the texts of a mention and with what few mentions have.
  ///
  /// Who writes a million of them needs no string for any.
  package func withTexts(at index: Int, _ body: (borrowing MentionTexts, MentionDetails) -> Void) {
    let row = row(at: index)
    let arena = arenas[Int(row.arena)]
    let details = MentionDetails(row.fields, in: arena, at: row.detailsStart)
    arena.withUnsafeBytes { bytes in
      func view(_ range: Range<Int>, if field: StoredMention.Fields) -> UnsafeRawBufferPointer? {
        row.fields.contains(field) ? UnsafeRawBufferPointer(rebasing: bytes[range]) : nil
      }
      let texts = MentionTexts(
        id: UnsafeRawBufferPointer(rebasing: bytes[row.id]),
        url: view(row.url, if: .url),
        title: view(row.title, if: .title),
        text: UnsafeRawBufferPointer(rebasing: bytes[row.text]),
        authorName: view(row.authorName, if: .authorName),
        authorHandle: view(row.authorHandle, if: .authorHandle)
      )
      body(texts, details)
    }
  }
}
