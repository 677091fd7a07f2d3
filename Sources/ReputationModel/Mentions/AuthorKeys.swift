/// What tells the authors of some mentions apart, as bytes one after another.
///
/// The keys of a whole batch are written before the first is looked up: so the processor waits for many mentions at
/// once, which lie scattered.
struct AuthorKeys {
  /// What an author is known by.
  enum Sort: UInt8 {
    case nobody, account, profile, name
  }

  /// The key of one mention's author.
  struct Key {
    let sort: Sort
    let range: Range<Int>
    let hash: UInt32
  }

  /// So many mentions are looked at together.
  static let batch = 1024

  /// The bytes of all keys.
  private(set) var bytes: [UInt8] = []
  /// A key for each mention of the batch, in their order.
  private(set) var keys: [Key] = []
  private let hash = ByteHash()

  /// Writes the keys of the mentions in `batch`, in place of those of the one before.
  mutating func write(_ batch: some RandomAccessCollection<Int>, of store: MentionStore) {
    bytes.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    for mention in batch { store.fetchRow(of: mention) }
    var later = batch.dropFirst(MentionStore.ahead).makeIterator()
    for mention in batch {
      if let next = later.next() { store.fetchAuthor(of: next) }
      let start = bytes.count
      let sort = append(mention, of: store)
      let range = start..<bytes.count
      let hash = bytes.withUnsafeBytes { self.hash(UnsafeRawBufferPointer(rebasing: $0[range])) }
      keys.append(Key(sort: sort, range: range, hash: hash))
    }
  }

  private mutating func append(_ mention: Int, of store: MentionStore) -> Sort {
    let source = UInt64(store.sourceIndices[mention])
    return store.withAuthor(at: mention) { handle, name -> Sort in
      if let handle, append(handle, as: .account, source) { return .account }
      if var url = store.authorURL(at: mention), url.withUTF8({ append($0) }) { return .profile }
      if let name, append(name, as: .name, outlet(of: mention, store) ?? source) { return .name }
      return .nobody
    }
  }

  /// Writes an address, without the stroke it may end with; `false` where nothing is left of it.
  private mutating func append(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
    let path = url.last == UInt8(ascii: "/") ? url.dropLast() : url[...]
    guard !path.isEmpty else { return false }
    bytes.append(Sort.profile.rawValue)
    bytes.append(contentsOf: path)
    return true
  }

  /// In place of a source the outlet of news: «Redacción» of one paper is not that of another.
  private func outlet(of mention: Int, _ store: MentionStore) -> UInt64? {
    guard store.kinds[mention] == .news, store.publisherIndices[mention] != MentionStore.noIndex else {
      return nil
    }
    return 1 << 32 | UInt64(store.publisherIndices[mention])
  }

  /// Writes the source and the name in lower case, without `@`; `false` where nothing is left of it.
  private mutating func append(_ name: UnsafeRawBufferPointer, as sort: Sort, _ source: UInt64) -> Bool {
    let start = name.first == UInt8(ascii: "@") ? 1 : 0
    guard start < name.count else { return false }
    withUnsafeBytes(of: source << 8 | UInt64(sort.rawValue)) { bytes.append(contentsOf: $0) }
    let letters = bytes.count
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: name[start...]))
    bytes.withUnsafeMutableBytes { bytes in
      for place in letters..<bytes.count where bytes[place] &- 0x41 < 26 { bytes[place] |= 0x20 }
    }
    return true
  }
}
