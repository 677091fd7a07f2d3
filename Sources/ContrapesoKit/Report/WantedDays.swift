import ReputationAnalysis
public import ReputationModel

/// The days that figures are asked for.
public struct WantedDays: Sendable, Hashable {
  /// The first day; `nil` for 28 days to the last one.
  public let from: CalendarDay?
  /// The last day; `nil` for the day of the newest mention.
  public let to: CalendarDay?

  /// The days that are in view unless somebody asks for others.
  public init() { (from, to) = (nil, nil) }

  /// The days from `from` to `to`; `nil` where they run backwards.
  public init?(from: CalendarDay?, to: CalendarDay?) {
    if let from, let to, from > to { return nil }
    (self.from, self.to) = (from, to)
  }

  /// The period, where one is asked for and its end is known; `newest` is the day of the newest mention.
  func period(newest: CalendarDay?) -> DayPeriod? {
    guard from != nil || to != nil, let last = to ?? newest ?? from else { return nil }
    return DayPeriod(from: from ?? last.advanced(byDays: 1 - Reputation.periodDays), to: last)
  }
}
