/// A hash table from bytes that are kept elsewhere to their number.
///
/// Each slot holds a hash and a number, so that a search seldom has to look at the bytes themselves, and
/// the table can grow without them. Hashes are those of ``ByteHash``, none of which is 0; the order of slots never
/// reaches the output.
struct ByteHashTable: Sendable {
  private var slots: [UInt64]
  private var mask: Int
  private(set) var count = 0

  /// An empty table that takes so many entries before it grows.
  init(minimumCapacity: Int = 0) {
    var size = 16
    while size < minimumCapacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of the entry with that hash for which `isSame` holds; `nil` where there is none.
  @inline(__always)
  func first(hash: UInt32, where isSame: (Int) -> Bool) -> Int? {
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if let number = number(slots[slot], hash), isSame(number) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The number of an entry that has that hash.
  @inline(__always)
  private func number(_ entry: UInt64, _ hash: UInt32) -> Int? {
    guard UInt32(truncatingIfNeeded: entry >> 32) == hash, entry != 0 else { return nil }
    return Int(UInt32(truncatingIfNeeded: entry)) - 1
  }

  /// The entry at which a search for that hash begins; 0 where there is none.
  ///
  /// Whoever reads many of them before searching for one lets the processor wait for all of them at once.
  @inline(__always)
  func head(hash: UInt32) -> UInt64 { slots[Int(hash) & mask] }

  /// The same as without `head`, which is what the function of that name gave a while ago.
  @inline(__always)
  func first(hash: UInt32, head: UInt64, where isSame: (Int) -> Bool) -> Int? {
    if let number = number(head, hash), isSame(number) { return number }
    return first(hash: hash, where: isSame)
  }

  /// Adds an entry; the caller has made sure that there is none for the same bytes.
  mutating func insert(_ number: Int, hash: UInt32) {
    if (count + 1) * 2 > slots.count { grow() }
    place(UInt64(hash) << 32 | UInt64(number + 1))
    count += 1
  }

  /// Takes out an entry, if it is there.
  ///
  /// Its slot stays taken, so that searches go on to what lies behind it.
  mutating func remove(_ number: Int, hash: UInt32) {
    let entry = UInt64(hash) << 32 | UInt64(number + 1)
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == entry { return slots[slot] = ByteHashTable.removed }
      slot = (slot + 1) & mask
    }
  }

  /// No hash is 0, and so no search ever finds this.
  private static let removed: UInt64 = 1

  private mutating func place(_ entry: UInt64) {
    var slot = Int(entry >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry > ByteHashTable.removed { place(entry) }
  }
}
