/// When somebody is there to answer: the same hours on each of some weekdays, by the clocks of the site's zone.
public struct OfficeHours: Sendable, Hashable {
  /// The weekdays, 1 for Monday to 7 for Sunday.
  public var days: Set<Int>
  /// Seconds from midnight to the beginning, by the clock.
  public var from: Int
  /// Seconds from midnight to the end, by the clock; at most 86,400 and after the beginning.
  public var to: Int

  /// Hours from `from` to `to` on `days`; a time of no length is never within them.
  public init(days: Set<Int> = [1, 2, 3, 4, 5], from: Int = 9 * 3600, to: Int = 17 * 3600) {
    self.days = days
    self.from = from
    self.to = max(from, to)
  }

  /// The names of the weekdays as the configuration writes them, Monday first.
  public static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
