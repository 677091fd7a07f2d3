/// How many mentions have a term, for each of many terms known by number.
///
/// One table, open to all sides: a term is found at one place of memory, as that is what counting waits for.
struct TermCounts: Sendable {
  /// What is known of one term.
  struct Entry: Sendable {
    let key: UInt64
    /// How many mentions have it.
    var count: UInt32 = 0
    /// The first mention that has it; the greatest number where none does.
    var first: UInt32 = .max
    /// Where it stands there.
    var place: UInt32 = 0
  }

  private struct Slot {
    /// 0 where it is free.
    var key: UInt64 = 0
    var count: UInt32 = 0
    /// The mention counted last, plus one.
    var latest: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  /// For each slot where its term was seen first.
  private var firsts = [(mention: UInt32, place: UInt32)](repeating: (.max, 0), count: 1024)
  private var filled = 0

  /// No terms.
  init() {}

  /// No terms yet, and room for so many, as far as that is not much.
  init(room: Int) {
    while slots.count < room * 2, slots.count < 1 << 17 { slots += slots }
    firsts = Array(repeating: (.max, 0), count: slots.count)
  }

  /// The terms of `other`, none of them counted.
  init(knowing other: TermCounts) {
    slots = other.slots.map { Slot(key: $0.key) }
    firsts = Array(repeating: (.max, 0), count: slots.count)
    filled = other.filled
  }

  /// Whether there is none.
  var isEmpty: Bool { filled == 0 }

  /// How many there are.
  var count: Int { filled }

  /// The terms, in no order that means anything.
  var entries: some Sequence<Entry> { slots.indices.lazy.filter { slots[$0].key != 0 }.map(entry) }

  /// The terms that at least so many mentions have.
  func counted(atLeast fewest: Int) -> TermCounts {
    let places = slots.indices.filter { slots[$0].key != 0 && Int(slots[$0].count) >= fewest }
    var enough = TermCounts(room: places.count)
    for slot in places { enough.take(entry(slot)) }
    return enough
  }

  /// What is known of the term of that number.
  subscript(key: UInt64) -> Entry? {
    let slot = slot(of: max(key, 1))
    return slots[slot].key == 0 ? nil : entry(slot)
  }

  /// Counts the term in a mention, once however often it stands there; mentions come in order.
  @inline(__always)
  mutating func count(_ key: UInt64, in mention: Int, at place: Int) {
    let slot = slot(of: max(key, 1))
    guard slots[slot].key != 0 else {
      let entry = Entry(
        key: key,
        count: 1,
        first: UInt32(truncatingIfNeeded: mention),
        place: UInt32(truncatingIfNeeded: place)
      )
      insert(entry, slot, latest: UInt32(truncatingIfNeeded: mention + 1))
      return
    }
    note(slot, mention)
  }

  /// Counts the term if it is among the terms; where it stood first is not noted.
  @inline(__always)
  mutating func countKnown(_ key: UInt64, in mention: Int) {
    let slot = slot(of: max(key, 1))
    if slots[slot].key != 0 { note(slot, mention) }
  }

  /// Takes in the terms of `other` without counting them.
  mutating func know(_ other: TermCounts) {
    for entry in other.entries { take(Entry(key: entry.key)) }
  }

  /// Takes in the term with its count.
  mutating func take(_ entry: Entry) {
    let slot = slot(of: max(entry.key, 1))
    if slots[slot].key == 0 { insert(entry, slot) }
  }

  /// Adds what was counted over other mentions.
  mutating func add(_ other: TermCounts) {
    for entry in other.entries {
      let slot = slot(of: entry.key)
      guard slots[slot].key != 0 else {
        insert(entry, slot)
        continue
      }
      slots[slot].count += entry.count
      if entry.first < firsts[slot].mention { firsts[slot] = (entry.first, entry.place) }
    }
  }

  @inline(__always)
  private mutating func note(_ slot: Int, _ mention: Int) {
    let mark = UInt32(truncatingIfNeeded: mention + 1)
    guard slots[slot].latest != mark else { return }
    slots[slot].latest = mark
    slots[slot].count += 1
  }

  private func entry(_ slot: Int) -> Entry {
    Entry(
      key: slots[slot].key,
      count: slots[slot].count,
      first: firsts[slot].mention,
      place: firsts[slot].place
    )
  }

  /// The slot of the term, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func insert(_ entry: Entry, _ slot: Int, latest: UInt32 = 0) {
    slots[slot] = Slot(key: max(entry.key, 1), count: entry.count, latest: latest)
    firsts[slot] = (entry.first, entry.place)
    filled += 1
    if filled * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let (old, places) = (slots, firsts)
    slots = Array(repeating: Slot(), count: old.count * 2)
    firsts = Array(repeating: (.max, 0), count: slots.count)
    for place in old.indices where old[place].key != 0 {
      let slot = slot(of: old[place].key)
      (slots[slot], firsts[slot]) = (old[place], places[place])
    }
  }
}
