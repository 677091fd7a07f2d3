public import ReputationModel

/// A run of days, both ends included.
public struct DayPeriod: Sendable, Hashable {
  /// The first day.
  public let from: CalendarDay
  /// The last day.
  public let to: CalendarDay

  /// The days from `from` to `to`; a period never runs backwards.
  public init(from: CalendarDay, to: CalendarDay) {
    self.from = from
    self.to = max(from, to)
  }

  /// The period of `count` days that ends on `last`.
  public init(days count: Int, endingOn last: CalendarDay) {
    self.init(from: last.advanced(byDays: 1 - max(1, count)), to: last)
  }

  /// How many days it has.
  public var count: Int { to.days(since: from) + 1 }

  /// The period of equal length just before this one.
  var preceding: DayPeriod {
    DayPeriod(days: count, endingOn: from.advanced(byDays: -1))
  }

  /// Whether `day` lies in it.
  public func contains(_ day: CalendarDay) -> Bool { from <= day && day <= to }

  /// Whether the two have a day in common.
  func overlaps(_ other: DayPeriod) -> Bool { from <= other.to && other.from <= to }

  /// The seconds since 1970 that its days last in `zone`.
  public func seconds(in zone: SiteTimeZone) -> Range<Int64> {
    zone.start(of: from).seconds..<zone.start(of: to.advanced(byDays: 1)).seconds
  }
}
