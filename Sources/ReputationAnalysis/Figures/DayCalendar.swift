import ReputationModel

/// Finds the days of moments that come in order, without a search for each.
struct DayCalendar {
  private let zone: SiteTimeZone
  private var today: CalendarDay?
  private var from: Timestamp = Timestamp(seconds: .max)
  private var to: Timestamp = Timestamp(seconds: .min)

  init(zone: SiteTimeZone) { self.zone = zone }

  /// The day of `moment` in the zone.
  mutating func day(of moment: Timestamp) -> CalendarDay {
    if let today, from <= moment, moment < to { return today }
    let day = zone.day(of: moment)
    today = day
    from = zone.start(of: day)
    to = zone.start(of: day.advanced(byDays: 1))
    return day
  }
}
