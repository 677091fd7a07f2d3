extension MentionStore {
  /// Calls `body` with the bytes of the author's account and displayed name, of which there are none where they were
  /// not given.
  ///
  /// Both are UTF-8 and live only while `body` runs; no string is made.
  package func withAuthor<Result>(
    at index: Int,
    _ body: (_ handle: UnsafeRawBufferPointer?, _ name: UnsafeRawBufferPointer?) -> Result
  ) -> Result {
    let row = row(at: index)
    return arenas[Int(row.arena)].withUnsafeBytes { bytes in
      body(
        row.fields.contains(.authorHandle) ? UnsafeRawBufferPointer(rebasing: bytes[row.authorHandle]) : nil,
        row.fields.contains(.authorName) ? UnsafeRawBufferPointer(rebasing: bytes[row.authorName]) : nil
      )
    }
  }

  /// The address of the author's profile.
  package func authorURL(at index: Int) -> String? {
    let row = row(at: index)
    guard row.fields.contains(.authorURL) else { return nil }
    return MentionDetails(row.fields, in: arenas[Int(row.arena)], at: row.detailsStart).authorURL
  }
}
