public import ReputationModel

/// How the first page of a query changed: every snapshot of the search of which the newest one is.
public struct QueryCourse: Sendable, Hashable {
  /// What one day's results show.
  public struct Point: Sendable, Hashable {
    /// The day.
    public let day: CalendarDay
    /// How many results from the first on are known; `nil` where not even the first is.
    public let depth: Int?
    /// First-page control, 0 to 1, by estimate; `nil` where the page is not known well enough.
    public let control: Double?
    /// How high damaging results stood.
    public let damaging: DamagingStanding
    /// Whose results stood among the first.
    public let holders: PageHolders
  }

  /// The days on which somebody looked, in order.
  public let points: [Point]
  /// Where each address that is not neutral stood, by its best position, then by address.
  public let addresses: [RankHistory]
  /// Where every address stood.
  let index: RankIndex

  /// The course of `days`, which are of one search and in order.
  init(_ days: [ClassifiedSnapshot], curve: ClickCurve) {
    points = days.map { day in
      Point(
        day: day.snapshot.day,
        depth: day.snapshot.depth,
        control: FirstPageControl(day.results, curve: curve)?.share,
        damaging: DamagingStanding(day.results, depth: day.snapshot.depth),
        holders: PageHolders(day.results, depth: day.snapshot.depth)
      )
    }
    index = RankIndex(days)
    addresses = index.histories
  }

  /// The addresses that are listed: all that rank now, and of the others so many, best first; and how many more there are.
  ///
  /// Years of looks see thousands of addresses, of which most were there once.
  public func listed(others most: Int) -> (addresses: [RankHistory], more: Int) {
    var room = most
    let listed = addresses.filter { history in
      if history.standings.position != nil { return true }
      room -= 1
      return room >= 0
    }
    return (listed, addresses.count - listed.count)
  }

  /// The days between two looks that lie so far apart that nobody knows what stood there meanwhile, in order.
  public var gaps: [DayPeriod] {
    zip(points, points.dropFirst()).compactMap { before, after in
      after.day.days(since: before.day) > LookAge.longUnseen
        ? DayPeriod(from: before.day.advanced(byDays: 1), to: after.day.advanced(byDays: -1)) : nil
    }
  }

  /// How much control was gained since the first snapshot, −1 to 1; `nil` where one of the two is not known, or
  /// there is one alone.
  public var controlChange: Double? {
    guard points.count > 1, let first = points.first?.control, let last = points.last?.control else {
      return nil
    }
    return last - first
  }

  /// By how many positions the best damaging result fell since the first snapshot, negative where it rose; `nil`
  /// where it was not seen in one of the two.
  public var damagingFall: Int? {
    guard points.count > 1, case .ranked(let first)? = points.first?.damaging.best,
      case .ranked(let last)? = points.last?.damaging.best
    else { return nil }
    return last - first
  }
}

/// A snapshot with what its results do.
struct ClassifiedSnapshot: Sendable {
  let snapshot: RankingSnapshot
  let results: [ClassifiedResult]

  init(_ snapshot: RankingSnapshot, _ classifier: ResultClassifier) {
    self.snapshot = snapshot
    results = snapshot.results.map { result in
      ClassifiedResult(result: result, resultClass: classifier.resultClass(of: result))
    }
  }
}
