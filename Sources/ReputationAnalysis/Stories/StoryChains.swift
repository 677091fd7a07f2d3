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
    var numbers: [Int: Int] = [:]
    var groups: [[Int]] = []
    for mention in earlier.indices where earlier[mention] != UInt32(mention) {
      let first = lead(of: mention)
      if let number = numbers[first] {
        groups[number].append(mention)
      } else {
        numbers[first] = groups.count
        groups.append([first, mention])
      }
    }
    return groups.sorted { $0[0] < $1[0] }
  }
}
