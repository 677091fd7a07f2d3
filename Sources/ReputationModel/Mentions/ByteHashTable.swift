/// A hash table from bytes that are kept elsewhere to their number.
///
/// Each slot holds half a hash and a number, so that a search seldom has to look at the bytes themselves, and
/// the table can grow without them. Hashes are those of ``ByteHash``; the order of slots never reaches the output.
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
      let entry = slots[slot]
      if UInt32(truncatingIfNeeded: entry >> 32) == hash {
        let number = Int(UInt32(truncatingIfNeeded: entry)) - 1
        if isSame(number) { return number }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The entry at which a search for that hash begins; 0 where there is none.
  ///
  /// Whoever reads many of them before searching for one lets the processor wait for all of them at once.
  @inline(__always)
  func head(hash: UInt32) -> UInt64 { slots[Int(hash) & mask] }

  /// The same as without `head`, which is what the function of that name gave a while ago.
  @inline(__always)
  func first(hash: UInt32, head: UInt64, where isSame: (Int) -> Bool) -> Int? {
    if UInt32(truncatingIfNeeded: head >> 32) == hash, head != 0 {
      let number = Int(UInt32(truncatingIfNeeded: head)) - 1
      if isSame(number) { return number }
    }
    return first(hash: hash, where: isSame)
  }

  /// Adds an entry; the caller has made sure that there is none for the same bytes.
  mutating func insert(_ number: Int, hash: UInt32) {
    if (count + 1) * 2 > slots.count { grow() }
    place(UInt64(hash) << 32 | UInt64(number + 1))
    count += 1
  }

  private mutating func place(_ entry: UInt64) {
    var slot = Int(entry >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry != 0 { place(entry) }
  }
}
