/// A run of days, both ends included, as a file states it.
public struct DayRange: Sendable, Hashable {
  /// The first day.
  public let from: CalendarDay
  /// The last day.
  public let to: CalendarDay

  /// The days from `from` to `to`; `nil` where that runs backwards.
  public init?(from: CalendarDay, to: CalendarDay) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  /// One day.
  public init(_ day: CalendarDay) {
    from = day
    to = day
  }

  /// The shortest run that holds both.
  public func union(_ other: DayRange) -> DayRange {
    DayRange(from: min(from, other.from), to: max(to, other.to)) ?? self
  }
}
