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

  /// Calls `body` with the bytes of the author's account, of the author's profile and of the mention's address, of
  /// which there are none where they were not given; no string is made.
  package func withOrigin<Result>(
    at index: Int,
    _ body: (
      _ handle: UnsafeRawBufferPointer?, _ profile: UnsafeRawBufferPointer?, _ url: UnsafeRawBufferPointer?
    ) -> Result
  ) -> Result {
    let row = row(at: index)
    return arenas[Int(row.arena)].withUnsafeBytes { bytes in
      body(
        row.fields.contains(.authorHandle) ? UnsafeRawBufferPointer(rebasing: bytes[row.authorHandle]) : nil,
        MentionDetails.authorURL(row.fields, in: arenas[Int(row.arena)], at: row.detailsStart)
          .map { UnsafeRawBufferPointer(rebasing: bytes[$0]) },
        row.fields.contains(.url) ? UnsafeRawBufferPointer(rebasing: bytes[row.url]) : nil
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
