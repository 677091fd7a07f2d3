/// A set of numbers that are scattered already, with room for as many as a text has words; used again and again
/// without asking for memory.
struct NumberSet: Sendable {
  /// The numbers, each once, in the order in which they came.
  private(set) var members: [UInt64] = []
  private var slots: [UInt64]
  private let mask: Int

  /// An empty set for up to so many numbers.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// How many numbers there are.
  var count: Int { members.count }

  /// Forgets every number.
  mutating func removeAll() {
    guard !members.isEmpty else { return }
    for slot in slots.indices { slots[slot] = 0 }
    members.removeAll(keepingCapacity: true)
  }

  /// Adds a number; one beyond the room is left out.
  @inline(__always)
  mutating func insert(_ number: UInt64) {
    // 0 stands for an empty slot.
    let number = number | 1
    var slot = Int(truncatingIfNeeded: number >> 1) & mask
    while slots[slot] != 0 {
      if slots[slot] == number { return }
      slot = (slot + 1) & mask
    }
    guard members.count * 2 < slots.count else { return }
    slots[slot] = number
    members.append(number)
  }

  /// Whether that number is there.
  @inline(__always)
  func contains(_ number: UInt64) -> Bool {
    let number = number | 1
    var slot = Int(truncatingIfNeeded: number >> 1) & mask
    while slots[slot] != 0 {
      if slots[slot] == number { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// How many of its numbers the other has too.
  func countShared(with other: NumberSet) -> Int {
    var shared = 0
    for member in members where other.contains(member) { shared += 1 }
    return shared
  }
}
