/// Numbers the authors of mentions, so that they can be counted without a string for each.
struct AuthorTable {
  /// An author that was met and is to be looked up.
  struct Lookup {
    var hash: UInt32
    var source: UInt32
  }

  private var table = ByteHashTable()
  /// The names one after another, close together, as they are compared again and again.
  private var names: [UInt8] = []
  private var authors: [(source: UInt32, name: Range<Int>)] = []

  /// How many authors there are.
  var count: Int { authors.count }

  /// The number of an author, who is taken in where he is new.
  mutating func number(of name: UnsafeRawBufferPointer, _ lookup: Lookup) -> Int {
    let found = table.first(hash: lookup.hash) { number in
      let author = authors[number]
      guard author.source == lookup.source else { return false }
      return names.withUnsafeBytes { areSame(UnsafeRawBufferPointer(rebasing: $0[author.name]), name) }
    }
    if let found { return found }
    table.insert(authors.count, hash: lookup.hash)
    authors.append((lookup.source, names.count..<names.count + name.count))
    names.append(contentsOf: name)
    return authors.count - 1
  }
}

extension MentionStore {
  /// For each of those mentions the number of its author, from 0 in the order in which they are met; `nil` where
  /// nobody is named.
  ///
  /// Authors of one name are one author only where they write in one source; the account tells them apart, else the
  /// profile, else the displayed name, by their bytes.
  package func authorNumbers(of indices: [Int]) -> [Int?] {
    let hash = ByteHash()
    var lookups: [AuthorTable.Lookup?] = []
    lookups.reserveCapacity(indices.count)
    // All hashes first: so the processor waits for many mentions at once, which lie scattered.
    for index in indices {
      let source = sourceIndices[index]
      let hashed = withAuthorName(at: index) { hash($0) }
      lookups.append(
        hashed.map { AuthorTable.Lookup(hash: $0 ^ (source &* 0x9E37_79B9), source: source) }
      )
    }
    var table = AuthorTable()
    var numbers: [Int?] = []
    numbers.reserveCapacity(lookups.count)
    for (index, lookup) in zip(indices, lookups) {
      guard let lookup else {
        numbers.append(nil)
        continue
      }
      numbers.append(withAuthorName(at: index) { table.number(of: $0, lookup) })
    }
    return numbers
  }

  /// Calls `body` with what tells the author from others of the source; `nil` where nobody is named.
  @inline(__always)
  private func withAuthorName<Result>(
    at index: Int,
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result? {
    let row = rows[Int(rowOfMention[index])]
    let range: Range<Int>
    if row.fields.contains(.authorHandle) {
      range = row.authorHandle
    } else if row.fields.contains(.authorURL) {
      return withAuthorURL(at: index, body)
    } else if row.fields.contains(.authorName) {
      range = row.authorName
    } else {
      return nil
    }
    return arenas[Int(row.arena)].withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  @inline(never)
  private func withAuthorURL<Result>(
    at index: Int,
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    var url = author(at: index)?.url ?? ""
    return url.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
