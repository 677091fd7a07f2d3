public import ReputationModel

/// Where one address stood in the results of a search, day by day.
public struct RankHistory: Sendable, Hashable {
  /// One day.
  public struct Point: Sendable, Hashable {
    /// The day.
    public let day: CalendarDay
    /// Where the address stood; not to be seen among the first so many is no rank, and neither is not to be looked for.
    public let standing: RankingSnapshot.Standing
  }

  /// The address, as it was written last.
  public let url: String
  /// Its title, as it was seen last; plain text of a stranger.
  public let title: String?
  /// What it does, by the newest snapshot that has it.
  public let resultClass: ResultClass
  /// Every day of the search, in order.
  public let points: [Point]

  /// The best position it ever had.
  var best: Int {
    points.reduce(.max) { best, point in
      if case .ranked(let position) = point.standing { min(best, position) } else { best }
    }
  }

  /// The histories of all addresses that are owned, favourable or damaging in one of `days`, best first.
  static func all(in days: [ClassifiedSnapshot]) -> [RankHistory] {
    var newest: [String: ClassifiedResult] = [:]
    for day in days {
      for result in day.results where result.resultClass != .neutral {
        newest[AddressKey.of(result.result.url)] = result
      }
    }
    let positions = days.map { day in
      Dictionary(
        day.results.map { (AddressKey.of($0.result.url), $0.result.position) },
        uniquingKeysWith: min
      )
    }
    return newest.map { key, result in
      RankHistory(
        url: result.result.url,
        title: result.result.title,
        resultClass: result.resultClass,
        points: zip(days, positions).map { day, positions in
          Point(
            day: day.snapshot.day,
            standing: positions[key].map(RankingSnapshot.Standing.ranked)
              ?? day.snapshot.depth.map(RankingSnapshot.Standing.notAmongFirst) ?? .unknown
          )
        }
      )
    }.sorted { left, right in
      left.best != right.best
        ? left.best < right.best : left.url.utf8.lexicographicallyPrecedes(right.url.utf8)
    }
  }
}
