/// Which mentions tell one story: each leads to one that came before it, and in the end to the first (union–find).
struct StoryChains: Sendable {
  /// For each mention an earlier one of its story; itself for the first.
  private var earlier: [UInt32]

  /// So many mentions, each alone.
  init(count: Int) { earlier = Array(0..<UInt32(count)) }

  /// The first mention of the story.
  @inline(__always)
  func lead(of mention: Int) -> Int {
    var mention = UInt32(mention)
    while earlier[Int(mention)] != mention { mention = earlier[Int(mention)] }
    return Int(mention)
  }

  /// Makes one story of two.
  mutating func join(_ left: Int, _ right: Int) {
    let leads = (shortenedLead(of: left), shortenedLead(of: right))
    earlier[max(leads.0, leads.1)] = UInt32(min(leads.0, leads.1))
  }

  /// The first mention of the story; halves the way to it for the next time.
  private mutating func shortenedLead(of mention: Int) -> Int {
    var mention = mention
    while earlier[mention] != UInt32(mention) {
      earlier[mention] = earlier[Int(earlier[mention])]
      mention = Int(earlier[mention])
    }
    return mention
  }

  /// The mentions of each story that has more than one, oldest first; the stories in the order of their first ones.
  func groups() -> [[Int]] {
    // Each mention leads to an earlier one, of which the first is known by then.
    var firsts = earlier
    var sizes = [UInt32](repeating: 0, count: earlier.count)
    for mention in firsts.indices where firsts[mention] != UInt32(mention) {
      firsts[mention] = firsts[Int(firsts[mention])]
      sizes[Int(firsts[mention])] += 1
    }
    var numbers: [UInt32] = sizes
    var groups: [[Int]] = []
    for mention in firsts.indices {
      let first = Int(firsts[mention])
      if first != mention {
        groups[Int(numbers[first])].append(mention)
      } else if sizes[first] > 0 {
        numbers[first] = UInt32(groups.count)
        var group: [Int] = []
        group.reserveCapacity(Int(sizes[first]) + 1)
        group.append(mention)
        groups.append(group)
      }
    }
    return groups
  }
}
