/// Remembers which mention had a key last: a table of small rooms, in which the newest takes the oldest's place.
///
/// It never grows, so a file made to fill it costs no more than another; what it forgets is a candidate, and never
/// makes two stories one.
struct StoryCandidates: Sendable {
  /// Half a key and the number of the mention after which it came, plus one; 0 for none.
  private var slots: [UInt64]
  private let mask: Int

  /// So many mentions share a room.
  private static let room = 4

  /// Room for about so many keys at a time.
  init(keys: Int) {
    var rooms = 64
    while rooms * StoryCandidates.room < keys, rooms < 1 << 20 { rooms *= 2 }
    slots = Array(repeating: 0, count: rooms * StoryCandidates.room)
    mask = rooms - 1
  }

  /// Adds the mentions remembered under that key, but for those that `found` has already.
  @inline(__always)
  func find(_ key: UInt64, into found: inout [Int]) {
    let start = (Int(truncatingIfNeeded: key) & mask) * StoryCandidates.room
    for slot in start..<start + StoryCandidates.room {
      let entry = slots[slot]
      guard entry != 0, entry >> 32 == key >> 32 else { continue }
      let mention = Int(UInt32(truncatingIfNeeded: entry)) - 1
      if !found.contains(mention) { found.append(mention) }
    }
  }

  /// Remembers a mention under a key, in place of one of the same story or else of the oldest.
  @inline(__always)
  mutating func remember(_ mention: Int, _ key: UInt64, chains: StoryChains) {
    let start = (Int(truncatingIfNeeded: key) & mask) * StoryCandidates.room
    var chosen = start
    for slot in start..<start + StoryCandidates.room {
      let entry = slots[slot]
      let number = UInt32(truncatingIfNeeded: entry)
      if entry != 0, entry >> 32 == key >> 32, chains.lead(of: Int(number) - 1) == chains.lead(of: mention) {
        chosen = slot
        break
      }
      if number < UInt32(truncatingIfNeeded: slots[chosen]) { chosen = slot }
    }
    slots[chosen] = (key >> 32) << 32 | UInt64(UInt32(truncatingIfNeeded: mention + 1))
  }
}
