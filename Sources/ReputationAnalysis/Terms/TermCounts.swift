/// How many mentions have a term, for each of many terms known by number.
struct TermCounts: Sendable {
  /// What is known of one term.
  struct Entry: Sendable {
    let key: UInt64
    /// How many mentions have it.
    var count: UInt32 = 0
    /// The mention counted last, plus one.
    var latest: UInt32 = 0
    /// The first mention that has it.
    var first: UInt32 = .max
    /// Where it stands there.
    var place: UInt32 = 0
  }

  private var slots: [Int32]
  private var mask: Int
  /// The terms, in no order that means anything.
  private(set) var entries: [Entry] = []

  /// No terms.
  init() {
    slots = Array(repeating: -1, count: 1024)
    mask = 1023
  }

  /// What is known of the term of that number.
  subscript(key: UInt64) -> Entry? {
    let number = slots[slot(of: key)]
    return number < 0 ? nil : entries[Int(number)]
  }

  /// Counts the term in a mention, once however often it stands there; mentions come in order.
  @inline(__always)
  mutating func count(_ key: UInt64, in mention: Int, at place: Int) {
    let slot = slot(of: key)
    let known = slots[slot]
    // Taking a term in may move all slots: from here on the entry is known by its number.
    if known < 0 { insert(Entry(key: key), slot) }
    note(known < 0 ? entries.count - 1 : Int(known), mention, place)
  }

  /// Counts the term as ``count(_:in:at:)`` does if it is among the terms.
  @inline(__always)
  mutating func countKnown(_ key: UInt64, in mention: Int) {
    let slot = slot(of: key)
    if slots[slot] >= 0 { note(Int(slots[slot]), mention, 0) }
  }

  /// Takes in the term without counting it.
  mutating func know(_ key: UInt64) {
    let slot = slot(of: key)
    if slots[slot] < 0 { insert(Entry(key: key), slot) }
  }

  /// Takes in the term with its count.
  mutating func take(_ entry: Entry) {
    let slot = slot(of: entry.key)
    if slots[slot] < 0 { insert(entry, slot) }
  }

  /// Adds what was counted over other mentions.
  mutating func add(_ other: TermCounts) {
    for entry in other.entries {
      let slot = slot(of: entry.key)
      guard slots[slot] >= 0 else {
        insert(entry, slot)
        continue
      }
      let number = Int(slots[slot])
      entries[number].count += entry.count
      if entry.first < entries[number].first {
        entries[number].first = entry.first
        entries[number].place = entry.place
      }
    }
  }

  @inline(__always)
  private mutating func note(_ number: Int, _ mention: Int, _ place: Int) {
    let mark = UInt32(truncatingIfNeeded: mention + 1)
    guard entries[number].latest != mark else { return }
    entries[number].latest = mark
    entries[number].count += 1
    if entries[number].first == .max {
      entries[number].first = UInt32(truncatingIfNeeded: mention)
      entries[number].place = UInt32(truncatingIfNeeded: place)
    }
  }

  /// The slot of the term, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] >= 0, entries[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func insert(_ entry: Entry, _ slot: Int) {
    slots[slot] = Int32(entries.count)
    entries.append(entry)
    guard entries.count * 2 > slots.count else { return }
    mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for number in entries.indices { slots[self.slot(of: entries[number].key)] = Int32(number) }
  }
}
