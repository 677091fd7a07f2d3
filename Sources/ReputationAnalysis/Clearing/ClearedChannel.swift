public import ReputationModel

/// A channel as a reader may know it: how fresh its data are, and how its days were.
public struct ClearedChannel: Sendable, Hashable {
  /// One day.
  public struct Day: Sendable, Hashable {
    /// The day, in the site's zone.
    public let day: CalendarDay
    /// How it was.
    public let level: ReputationLevel
    /// Why its level is not known; `nil` where it is.
    public let unknown: UnknownDay?
    /// How many negative mentions it had; `nil` where nothing is known of it, and for the public.
    public let negative: Int?
  }

  /// What it is called.
  public let name: ChannelName
  /// The newest moment its data tell of; `nil` where it brought nothing.
  public let dataThrough: Timestamp?
  /// Whether the source that brings it is silent for longer than the configuration allows.
  public let isStale: Bool
  /// The days, oldest first, the last of them today.
  public let days: [Day]

  /// How it stands: the worst of today, which is not over, and the day before.
  public var level: ReputationLevel { ReputationLevel.worst(days.suffix(2).map(\.level)) }

  /// Why nothing is known of it now, or of most of its days, by most of those that are not known; else `nil`.
  public var whyUnknown: UnknownDay? {
    let reasons = days.compactMap(\.unknown)
    guard level == .noData || reasons.count * 2 > days.count else { return nil }
    func count(_ reason: UnknownDay) -> Int { reasons.count { $0 == reason } }
    return UnknownDay.allCases.max { count($0) < count($1) }
  }

  /// How it stands, as far as the data are fresh enough to tell.
  public var levelNow: ReputationLevel { isStale ? .noData : level }
}
