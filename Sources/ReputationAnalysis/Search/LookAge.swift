import ReputationModel

/// How old a look at positions may be before it no longer says how things stand.
struct LookAge: Sendable {
  /// Positions that are older than so many days are no longer those of today.
  static let longUnseen = 28

  let today: CalendarDay

  /// For how many days nobody has looked, where that is too long; `nil` where the look still counts.
  func unseen(since day: CalendarDay) -> Int? {
    let days = today.days(since: day)
    return days > LookAge.longUnseen ? days : nil
  }
}
