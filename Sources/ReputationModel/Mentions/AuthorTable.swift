/// Who wrote which mention, as numbers from 0 in the order of first appearance.
///
/// An author is an account of a source, whatever the case of its letters A to Z and with or without `@`; where no
/// account is given, a profile by its address, in whatever source; else a displayed name in a source, of news in its
/// outlet.
public struct AuthorTable: Sendable {
  /// In place of a number: nobody is named.
  package static let nobody = UInt32.max

  /// For each of the mentions, in their order, the number of its author, ``nobody`` for none.
  package private(set) var numbers: [UInt32] = []
  /// For each author the place in the store of the first mention.
  package private(set) var first: [UInt32] = []
  /// For each author whether more is known than a displayed name.
  private var areAccounts: [Bool] = []

  /// Numbers the authors of `store`, in time that grows with the mentions.
  public init(_ store: MentionStore) { self.init(numbering: store.indices, in: store) }

  /// Numbers the authors of some mentions of `store`, in time that grows with these.
  package init(of mentions: [Int], in store: MentionStore) { self.init(numbering: mentions, in: store) }

  // Not for other modules: there the collection's type would be looked up for each of its elements.
  private init(numbering mentions: some RandomAccessCollection<Int>, in store: MentionStore) {
    numbers.reserveCapacity(mentions.count)
    var names = AuthorNumbers()
    var keys = AuthorKeys()
    var rest = mentions[...]
    while !rest.isEmpty {
      let batch = rest.prefix(AuthorKeys.batch)
      rest = rest.dropFirst(AuthorKeys.batch)
      keys.write(batch, of: store)
      for (mention, key) in zip(batch, keys.keys) {
        guard key.sort != .nobody else {
          numbers.append(AuthorTable.nobody)
          continue
        }
        let number = names.number(of: key, in: keys.bytes)
        if number == first.count {
          first.append(UInt32(mention))
          areAccounts.append(key.sort != .name)
        }
        numbers.append(UInt32(number))
      }
    }
  }

  /// How many authors there are.
  package var count: Int { first.count }

  /// The author of the mention at that place among those that were numbered; `nil` where nobody is named.
  package func author(of place: Int) -> Int? {
    numbers[place] == AuthorTable.nobody ? nil : Int(numbers[place])
  }

  /// The author of a mention where an account or a profile says who it is.
  ///
  /// A displayed name alone does not: two people may share it, and what one of them did must not be held against the
  /// other.
  package func account(of place: Int) -> Int? {
    author(of: place).flatMap { areAccounts[$0] ? $0 : nil }
  }
}

/// The authors met so far, with what tells them apart.
private struct AuthorNumbers {
  private var table = ByteHashTable()
  /// The keys one after another, close together, as they are compared again and again.
  private var keys: [UInt8] = []
  private var ranges: [Range<Int>] = []

  /// The number of an author, who is taken in where he is new.
  mutating func number(of key: AuthorKeys.Key, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      let wanted = UnsafeRawBufferPointer(rebasing: bytes[key.range])
      let found = keys.withUnsafeBytes { keys in
        table.first(hash: key.hash) { number in
          areSame(UnsafeRawBufferPointer(rebasing: keys[ranges[number]]), wanted)
        }
      }
      if let found { return found }
      table.insert(ranges.count, hash: key.hash)
      ranges.append(keys.count..<keys.count + wanted.count)
      keys.append(contentsOf: wanted)
      return ranges.count - 1
    }
  }
}
