public import ReputationModel

/// A moment that somebody names: to the second, or as a day.
public enum StatedMoment: Sendable, Hashable {
  /// That second.
  case second(Timestamp)
  /// The last second of that day in the site's time zone, so that everything that is of the day has happened.
  case endOfDay(CalendarDay)

  /// The moment in the site's time zone.
  func moment(in zone: SiteTimeZone) -> Timestamp {
    switch self {
    case .second(let moment): moment
    case .endOfDay(let day): zone.start(of: day.advanced(byDays: 1)).advanced(bySeconds: -1)
    }
  }
}
