import ReputationModel

/// Who wrote which mention, as numbers in the order of first appearance.
///
/// An author is an account of a source, whatever its case and with or without `@`; else the address of a profile; else
/// a displayed name in a source.
struct AuthorNumbers: Sendable {
  /// In place of a number: nobody is named.
  static let nobody = UInt32.max

  /// For each mention the number of its author.
  private(set) var ofMention: [UInt32]
  /// For each author the first mention.
  private(set) var first: [UInt32] = []

  /// Numbers the authors of `store`, in time that grows with the mentions.
  init(store: MentionStore) {
    var table = StringTable()
    var key: [UInt8] = []
    ofMention = Array(repeating: AuthorNumbers.nobody, count: store.count)
    for index in 0..<store.count {
      AuthorNumbers.write(index, of: store, to: &key)
      guard !key.isEmpty else { continue }
      let number = key.withUnsafeBytes { table.number(of: $0) }
      ofMention[index] = number
      if number == first.count { first.append(UInt32(index)) }
    }
  }

  /// How many authors there are.
  var count: Int { first.count }

  /// The author of a mention; `nil` where nobody is named.
  func author(of mention: Int) -> Int? {
    let number = ofMention[mention]
    return number == AuthorNumbers.nobody ? nil : Int(number)
  }

  private static func write(_ index: Int, of store: MentionStore, to key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    var isNamed = false
    store.withAuthor(at: index) { handle, name in
      if let handle, append(handle, "@", store.sourceIndex(at: index), to: &key) { return }
      isNamed = name != nil
    }
    guard key.isEmpty else { return }
    if let url = store.authorURL(at: index) {
      key.append(contentsOf: "/".utf8)
      key.append(contentsOf: url.utf8)
      if url.hasSuffix("/") { key.removeLast() }
    } else if isNamed {
      store.withAuthor(at: index) { _, name in
        if let name { _ = append(name, "=", store.sourceIndex(at: index), to: &key) }
      }
    }
  }

  /// Writes the sort of key, the source and the name in lower case; `false` where the name is empty.
  private static func append(
    _ name: UnsafeRawBufferPointer,
    _ sort: StaticString,
    _ source: Int,
    to key: inout [UInt8]
  ) -> Bool {
    let start = name.first == UInt8(ascii: "@") ? 1 : 0
    guard start < name.count else { return false }
    key.append(sort.utf8Start.pointee)
    withUnsafeBytes(of: UInt32(source)) { key.append(contentsOf: $0) }
    for byte in name[start...] { key.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    return true
  }
}
