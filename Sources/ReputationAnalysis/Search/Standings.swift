public import ReputationModel

/// Where something stood on each day somebody looked at a search.
///
/// Only ranks are kept: most addresses are seen on few of many days, and on the others a look says by itself how far
/// they were not seen.
public struct Standings: Sendable, Hashable {
  /// One day.
  public struct Point: Sendable, Hashable {
    /// The day.
    public let day: CalendarDay
    /// Where it stood; not to be seen among the first so many is no rank, and neither is not to be looked for.
    public let standing: RankingSnapshot.Standing
  }

  /// That somebody looked.
  struct Look: Sendable, Hashable {
    let day: CalendarDay
    /// How many results from the first on are known; `nil` where not even the first is.
    let depth: Int?
  }

  /// A rank, and the place of the look that showed it.
  struct Rank: Sendable, Hashable {
    let look: Int
    let position: Int
  }

  /// The looks at the search, in order; all that stood in it share them.
  let looks: [Look]
  /// The ranks, in the order of their looks, of each look at most one.
  let ranks: [Rank]

  /// The best position it ever had; `nil` where it never ranked.
  var best: Int? { ranks.lazy.map(\.position).min() }
  /// The first day on which somebody saw it.
  var firstSeen: CalendarDay? { ranks.first.map { looks[$0.look].day } }
  /// The day on which it was first seen, where the look before shows that it was not there; `nil` where nothing was
  /// looked at before, or not as far.
  var appeared: CalendarDay? {
    guard let first = ranks.first, first.look > 0,
      case .notAmongFirst(let count) = self[first.look - 1], first.position <= count
    else { return nil }
    return looks[first.look].day
  }
  /// The last day on which somebody saw it.
  var lastSeen: CalendarDay? { ranks.last.map { looks[$0.look].day } }
  /// Where it stood at the newest look.
  public var newest: RankingSnapshot.Standing { looks.isEmpty ? .unknown : self[looks.count - 1] }
  /// Where it stands; `nil` where the newest look did not show it.
  var position: Int? { if case .ranked(let position) = newest { position } else { nil } }
  /// Every day, in order.
  public var points: [Point] { suffix(looks.count) }

  /// The latest days, so many at most, in order.
  public func suffix(_ count: Int) -> [Point] {
    looks.indices.suffix(count).map { Point(day: looks[$0].day, standing: self[$0]) }
  }

  /// Where it stood at the look of that number, from 0.
  public subscript(look: Int) -> RankingSnapshot.Standing {
    let next = ranks.indices.firstPlace { ranks[$0].look >= look }
    if next < ranks.count, ranks[next].look == look { return .ranked(ranks[next].position) }
    return looks[look].depth.map(RankingSnapshot.Standing.notAmongFirst) ?? .unknown
  }
}
