/// Numbers the authors of mentions, so that they can be counted without a string for each.
///
/// Authors of one name are one author only where they write in one source; the account tells them apart, else the
/// profile, else the displayed name, by their bytes.
package struct AuthorTable: Sendable {
  private let store: MentionStore
  private let hash = ByteHash()
  private var table = ByteHashTable()
  /// For each author the first mention.
  private var mentions: [Int] = []

  /// A table without authors.
  package init(_ store: MentionStore) { self.store = store }

  /// How many authors there are.
  package var count: Int { mentions.count }

  /// The number of a mention's author; `nil` where nobody is named.
  package mutating func number(ofMention index: Int) -> Int? {
    let found: Int?? = store.withAuthorName(at: index) { name in
      let source = store.sourceIndices[index]
      let hash = hash(name) ^ (source &* 0x9E37_79B9)
      let found = table.first(hash: hash) { number in
        let other = mentions[number]
        guard store.sourceIndices[other] == source else { return false }
        return store.withAuthorName(at: other) { areSame($0, name) } ?? false
      }
      if found == nil { table.insert(mentions.count, hash: hash) }
      return found
    }
    guard let found else { return nil }
    if let found { return found }
    mentions.append(index)
    return mentions.count - 1
  }
}

extension MentionStore {
  /// Calls `body` with what tells the author from others of the source; `nil` where nobody is named.
  fileprivate func withAuthorName<Result>(at index: Int, _ body: (UnsafeRawBufferPointer) -> Result)
    -> Result?
  {
    let row = row(at: index)
    let range: Range<Int>
    if row.fields.contains(.authorHandle) {
      range = row.authorHandle
    } else if row.fields.contains(.authorURL) {
      var url = author(at: index)?.url ?? ""
      return url.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    } else if row.fields.contains(.authorName) {
      range = row.authorName
    } else {
      return nil
    }
    return arenas[Int(row.arena)].withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}
